import { wellKnownFirms } from '../../lexicon/well-known-firms.ts';
import { worldOrganizations } from '../../lexicon/world-organizations.ts';
import { remembered } from '../../text/remembered.ts';
import { countryOfDemonym } from './countries.ts';
import { nameKey } from './name-key.ts';
import { isRegionalDemonym, placeClue } from './place-index.ts';

const MOST_KEPT = 25_000;
const organizations = new Set([...worldOrganizations, ...wellKnownFirms].map((name) => spelling(name)));

/** What the gazetteer says of a capitalized name, in one word: what the name recognizer looks up. */
export const nameClue: (name: string) => string | null = remembered(
  MOST_KEPT,
  (name) =>
    (organizations.has(spelling(name)) ? 'organization' : null) ??
    placeClue(name) ??
    (isDemonymWord(name) ? 'demonym' : null),
);

/** Letters of an abbreviation count as they stand: "WHO" is no pronoun, "AU" no word. */
function spelling(name: string): string {
  return name.length < 6 && name === name.toUpperCase() ? name.replace(/\./g, '') : nameKey(name);
}

/** Whether the gazetteer knows it as the adjective or people of a country or region. */
export function isDemonymWord(word: string): boolean {
  return countryOfDemonym(word) !== undefined || isRegionalDemonym(word);
}
