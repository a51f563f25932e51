import { words } from './words.ts';

/** Words for a day that no preposition has to lead: "the islands overnight". */
export const phraseDays: ReadonlySet<string> = new Set([
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'overnight',
]);

/** Units of time behind "last", "next" or "this", and parts of a day behind its name: "Sunday night". */
export const phraseUnits: ReadonlySet<string> = new Set([
  'day',
  'night',
  'morning',
  'afternoon',
  'evening',
  'week',
  'weekend',
  'month',
  'year',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'season',
]);

/** Units that are counted behind a noun: "the driver | about an hour later", "the farmer | three days ago". */
export const countedUnits = words(
  'second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries',
);

/** What follows a count of units that tells when. */
export const afterUnits = words('ago later earlier after afterward afterwards before beforehand');

/** "police | from the start", "ministers | from the outset". */
export const earliestTimes = words('start beginning outset');
