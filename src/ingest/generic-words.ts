import { genericQualifiers } from '../lexicon/generic-qualifiers.ts';
import { organizationWords, placeWords } from '../lexicon/organization-words.ts';

/**
 * Words that say what an organization or a place is, not which: "Foreign Ministry" and "Central Station" stand in
 * every country. A name made of nothing else belongs to its country, or to its article alone.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...organizationWords,
  ...placeWords,
  ...genericQualifiers,
]);
