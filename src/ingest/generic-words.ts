import { organizationWords, placeWords } from '../lexicon/organization-words.ts';

/** What stands before such words and is no name of its own: "Foreign", "Supreme", "West". */
const QUALIFIERS =
  'affairs agriculture appeal appeals armed central civil constitutional customs defence defense deputies economic ' +
  'economy education election electoral environment federal finance fire first foreign general health high home ' +
  'hotel intelligence interior internal investigation justice labor labour local lower main ministry monetary ' +
  'national north northern east eastern south southern west western of opposition presidential presidency prime ' +
  'prison prosecutors public regional royal security senior state statistics stock supreme tax the trade transport ' +
  'treasury united upper ward cathedral';

/**
 * Words that say what an organization or a place is, not which: "Foreign Ministry" and "Central Station" stand in
 * every country. A name made of nothing else belongs to its country, or to its article alone.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...organizationWords,
  ...placeWords,
  ...QUALIFIERS.split(' '),
]);
