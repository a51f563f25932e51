import type { Syntax } from '../../syntax/token.ts';
import type { Entity } from '../coreference/entity.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { KnownCountry } from '../mentions/place-knowledge.ts';

/** The country that a noun phrase names before its head: "40 Kestrian engineers"; null for none or two. */
export function countryOfPhrase(
  syntax: Syntax,
  phrase: Candidate,
  countryAt: (token: number) => Entity | undefined,
): KnownCountry | null {
  let found: KnownCountry | null = null;
  for (let at = phrase.first; at < phrase.head; at++) {
    const country = countryAt(at)?.country;
    if (country === undefined || country === null || syntax.tokens[at] === undefined) continue;
    if (found !== null && found.key !== country.key) return null;
    found = country;
  }
  return found;
}
