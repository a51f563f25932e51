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
