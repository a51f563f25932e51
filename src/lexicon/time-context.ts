/** Words around a figure or a name that tell whether it is a time, lower case. */

const beforeTimes: readonly string[] =
  'in by since until till from of to through for during between before'.split(' ');

/** What stands before a month, and seldom before a name or a verb. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  ...beforeTimes,
  ...[
    'after',
    'on',
    'and',
    'or',
    'the',
    'a',
    'late',
    'early',
    'mid',
    'end',
    'last',
    'next',
    'this',
    'each',
    'every',
  ],
]);

/** What stands before a month and never before the noun "march". */
export const ONLY_BEFORE_MONTH: ReadonlySet<string> = new Set([
  ...['in', 'last', 'this', 'next', 'by', 'since', 'early', 'late', 'mid', 'until', 'during'],
]);

/** What stands before a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...beforeTimes,
  ...[
    'after',
    'into',
    'beyond',
    'due',
    'than',
    'as',
    'around',
    'about',
    'circa',
    'and',
    'or',
    'the',
    'a',
    'an',
  ],
  ...['its', 'their', 'his', 'her', 'our', 'late', 'early', 'mid', 'pre', 'post', '(', ','],
]);

/** What stands before a number that is no year. */
export const NOT_BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...['$', '€', '£', '¥', '#', '.', '/', ':', 'no', 'number', 'room', 'page', 'flight', 'route', 'highway'],
  ...['some', 'nearly', 'almost', 'over', 'under', 'approximately', 'roughly'],
]);

/** What a hyphen may join to a year from the left. */
export const JOINED_TO_YEAR: ReadonlySet<string> = new Set([
  ...[
    'mid',
    'early',
    'late',
    'pre',
    'post',
    'end',
    'fiscal',
    'then',
    'circa',
    'summer',
    'winter',
    'spring',
    'fall',
  ],
]);

/** What stands after a number that is no year. */
export const NOT_AFTER_YEAR: ReadonlySet<string> = new Set([
  ...[
    'percent',
    '%',
    'points',
    'degrees',
    'votes',
    'seats',
    'shares',
    'dollars',
    'euros',
    'pounds',
    'rubles',
    'yen',
  ],
  ...[
    'miles',
    'kilometers',
    'kilometres',
    'km',
    'meters',
    'metres',
    'feet',
    'yards',
    'acres',
    'hectares',
    'tons',
  ],
  ...[
    'tonnes',
    'barrels',
    'kg',
    'mb',
    'people',
    'men',
    'women',
    'children',
    'troops',
    'soldiers',
    'workers',
    'jobs',
  ],
  ...[
    'members',
    'students',
    'employees',
    'refugees',
    'civilians',
    'residents',
    'patients',
    'cases',
    'deaths',
  ],
  ...[
    'million',
    'billion',
    'thousand',
    'hundred',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'others',
    'more',
  ],
  ...['/', ':'],
]);

/** What makes a name of the weekday before it: "the Sunday Herald". */
export const NAMED_AFTER_WEEKDAY: ReadonlySet<string> = new Set([
  ...[
    'times',
    'telegraph',
    'mirror',
    'express',
    'herald',
    'post',
    'mail',
    'star',
    'independent',
    'tribune',
    'sun',
  ],
  ...[
    'people',
    'world',
    'business',
    'mercury',
    'age',
    'review',
    'gazette',
    'chronicle',
    'observer',
    'magazine',
  ],
  ...['club', 'school', 'agreement', 'accords'],
]);

/** What makes a name of the weekday after it: "Bloody Sunday". */
export const NAMED_BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  ...[
    'bloody',
    'black',
    'super',
    'holy',
    'maundy',
    'cyber',
    'giving',
    'shrove',
    'fat',
    'ruby',
    'girl',
    'remembrance',
  ],
]);

/** What goes on after a noun: "the past and", "the future of"; not "the past chairman". */
export const AFTER_NOUN: ReadonlySet<string> = new Set([
  ...[
    'and',
    'or',
    'but',
    'is',
    'was',
    'are',
    'were',
    'has',
    'had',
    'will',
    'would',
    'could',
    'may',
    'can',
    'be',
  ],
  ...[
    'to',
    'in',
    'of',
    'by',
    'for',
    'as',
    'when',
    'where',
    'while',
    'that',
    'which',
    'who',
    'with',
    'on',
    'at',
  ],
  ...[
    'from',
    'than',
    'if',
    'so',
    'not',
    'it',
    'he',
    'she',
    'they',
    'we',
    'i',
    'you',
    'the',
    'a',
    'an',
    'this',
  ],
]);

/** What stands before a length of time; before a rate ("$3 million a year") stands what is counted. */
export const BEFORE_LENGTH: ReadonlySet<string> = new Set([
  ...[
    'in',
    'for',
    'within',
    'after',
    'before',
    'than',
    'over',
    'about',
    'nearly',
    'almost',
    'of',
    'by',
    'until',
  ],
  ...[
    'as',
    'with',
    'from',
    'to',
    'during',
    'at',
    'on',
    'since',
    'like',
    'such',
    'what',
    'half',
    'or',
    'and',
    'not',
  ],
  ...[
    'only',
    'just',
    'last',
    'took',
    'take',
    'takes',
    'spent',
    'spend',
    'is',
    'was',
    'be',
    'had',
    'has',
    'have',
  ],
  ...['him', 'them', 'came', 'come', 'comes', 'least'],
]);

/** Whose age is told in months, weeks and days. */
export const CHILDREN: readonly string[] = [
  ...[
    'baby',
    'boy',
    'girl',
    'child',
    'infant',
    'newborn',
    'toddler',
    'son',
    'daughter',
    'twin',
    'twins',
    'brother',
  ],
  ...[
    'sister',
    'grandson',
    'granddaughter',
    'grandchild',
    'nephew',
    'niece',
    'babies',
    'children',
    'puppy',
    'kitten',
  ],
];

/** Words that say when in a day: "later Thursday". */
export const dayParts: ReadonlySet<string> = new Set(['early', 'earlier', 'late', 'later']);
