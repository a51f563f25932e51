import { pronouns } from '../../lexicon/pronouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { lowerCase } from '../../text/letters.ts';
import type { EntityKind } from '../document.ts';
import type { Candidate } from './candidate.ts';

/** Personal, possessive and reflexive pronouns that stand for somebody or something. */
export function findPronouns(syntax: Syntax, isNamed: (token: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  syntax.tokens.forEach((token, at) => {
    const facts = pronouns.get(lowerCase(token.form));
    if (facts === undefined || isNamed(at) || isCountry(token) || isExpletive(syntax, at)) return;
    const kind: EntityKind = facts.gender === 'neuter' ? 'OTHER' : facts.isPlural ? 'GROUP' : 'PERSON';
    found.push({
      start: token.start,
      end: token.end,
      first: at,
      endToken: at + 1,
      head: at,
      kind,
      form: 'PRONOUN',
      rule: 'pronoun.word',
      confidence: 0.7,
      text: token.form,
    });
  });
  return found;
}

/** "US" is the country, not "us". */
function isCountry(token: Token): boolean {
  return token.form === 'US';
}

/** "It is unclear whether", "it rained": an "it" that stands for nothing. */
function isExpletive(syntax: Syntax, at: number): boolean {
  const token = syntax.tokens[at];
  if (token === undefined || token.form.toLowerCase() !== 'it') return false;
  if (token.deprel === 'expl') return true;
  const verb = syntax.tokens[token.head];
  return verb !== undefined && /^(rain|snow|seem|appear|happen)$/.test(verb.lemma);
}
