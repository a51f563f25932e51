/** Words of the calendar and the clock, lower case. */

/** 1 is January. "may", "march" and "august" are also other words: see `src/extract/times/names.ts`. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Abbreviations of months, with or without their full stop. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
]);

/** Abbreviations of weekdays; they count only before a full stop or a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 0],
  ['tue', 1],
  ['tues', 1],
  ['wed', 2],
  ['weds', 2],
  ['thu', 3],
  ['thur', 3],
  ['thurs', 3],
  ['fri', 4],
  ['sat', 5],
  ['sun', 6],
]);

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([
  ['mondays', 0],
  ['tuesdays', 1],
  ['wednesdays', 2],
  ['thursdays', 3],
  ['fridays', 4],
  ['saturdays', 5],
  ['sundays', 6],
]);

/** A unit of time: how TIMEX3 writes a number of them, and whether they are shorter than a day. */
export interface UnitWord {
  readonly unit:
    | 'SECOND'
    | 'MINUTE'
    | 'HOUR'
    | 'DAY'
    | 'WEEKEND'
    | 'WEEK'
    | 'MONTH'
    | 'QUARTER'
    | 'YEAR'
    | 'DECADE'
    | 'CENTURY'
    | 'MILLENNIUM';
  readonly letter: string;
  /** How many of `letter` one is: a decade is ten years. */
  readonly times: number;
  readonly plural: boolean;
}

function unit(
  name: UnitWord['unit'],
  letter: string,
  times: number,
  ...words: string[]
): [string, UnitWord][] {
  const [singular = '', ...plurals] = words;
  return [
    [singular, { unit: name, letter, times, plural: false }],
    ...plurals.map((word): [string, UnitWord] => [word, { unit: name, letter, times, plural: true }]),
  ];
}

export const UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ...unit('SECOND', 'S', 1, 'second', 'seconds'),
  ...unit('MINUTE', 'M', 1, 'minute', 'minutes', 'mins'),
  ...unit('HOUR', 'H', 1, 'hour', 'hours', 'hrs'),
  ...unit('DAY', 'D', 1, 'day', 'days'),
  ...unit('WEEKEND', 'WE', 1, 'weekend', 'weekends'),
  ...unit('WEEK', 'W', 1, 'week', 'weeks'),
  ...unit('WEEK', 'W', 2, 'fortnight', 'fortnights'),
  ...unit('MONTH', 'M', 1, 'month', 'months'),
  ...unit('QUARTER', 'Q', 1, 'quarter', 'quarters'),
  ...unit('YEAR', 'Y', 1, 'year', 'years', 'yrs'),
  ...unit('DECADE', 'Y', 10, 'decade', 'decades'),
  ...unit('CENTURY', 'Y', 100, 'century', 'centuries'),
  ...unit('MILLENNIUM', 'Y', 1000, 'millennium', 'millennia'),
]);

/** Season of the year, from 1 for spring; winter belongs to the year that it begins in. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['springtime', 1],
  ['summer', 2],
  ['summertime', 2],
  ['fall', 3],
  ['autumn', 3],
  ['winter', 4],
  ['wintertime', 4],
]);

/** What TIMEX3 writes for the seasons, in that order. */
export const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;

/** Parts of a day, as TIMEX3 writes them after the T. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'NI'],
  ['daytime', 'DT'],
  ['lunchtime', '12:00'],
  ['midday', '12:00'],
  ['noon', '12:00'],
  ['midnight', '24:00'],
]);

/** Names of decades. */
export const DECADE_NAMES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Nouns before "of" and a period that say which part of it is meant. */
export const PERIOD_EDGES: ReadonlySet<string> = new Set([
  'beginning',
  'start',
  'middle',
  'end',
  'close',
  'remainder',
  'rest',
  'course',
  'turn',
  'eve',
]);

/** Words that say how often, as TIMEX3 periods. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** Time zones in English news: what TIMEX3 writes after the clock; nothing where it keeps local time. */
export const TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['bst', ''],
  ['cet', ''],
  ['cest', ''],
  ['eet', ''],
  ['msk', ''],
  ['ist', ''],
  ['jst', ''],
  ['kst', ''],
  ['aest', ''],
  ['aedt', ''],
  ['est', ''],
  ['edt', ''],
  ['et', ''],
  ['cst', ''],
  ['cdt', ''],
  ['ct', ''],
  ['mst', ''],
  ['mdt', ''],
  ['mt', ''],
  ['pst', ''],
  ['pdt', ''],
  ['pt', ''],
]);
