/** What is known of an article beside its text, as its publisher states it. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

/** A condition on the value of a field, and the problem of one that does not meet it. */
type Check = readonly [isMet: (value: string) => boolean, problem: string];

/** One line of text: YAML reads `title: 1984` as a number, and quotation marks make it text. */
const NO_TEXT = 'expected text; put it in quotation marks';
const LINE: readonly Check[] = [
  [(value) => value.length <= 1000, 'is longer than 1,000 characters'],
  [(value) => !/[\r\n]/.test(value), 'expected one line'],
  // Neither is kept as it is by every database, so that it would not be found again.
  [(value) => !/[\0\p{Cs}]/u.test(value), 'has a null character, or half of a character; take it out'],
];

const CHECKS: Readonly<Record<keyof ArticleMetadata, readonly Check[]>> = {
  title: LINE,
  outlet: LINE,
  url: [
    ...LINE,
    [isWebAddress, 'expected an address that begins with https:// or http://'],
    [
      (value) => !hasCredentials(value),
      'has a name or a password before its "@", which all readers would see; leave it out',
    ],
  ],
  publishedAt: [
    ...LINE,
    [isInPrintedTimes, 'expected a year from 1000 to 9000'],
    [isMoment, 'expected a date (2025-02-28) or a date-time with its offset (2025-02-28T17:05:00+03:00)'],
  ],
  language: [...LINE, [isLanguageTag, 'expected a language tag (en, en-GB, pt)']],
};

const FIELDS = Object.keys(CHECKS);

/** What is wrong with one field; `field` is null where it is not about one. */
export interface MetadataProblem {
  readonly field: string | null;
  readonly problem: string;
}

export type MetadataResult =
  | { readonly metadata: ArticleMetadata; readonly problems?: never }
  | { readonly metadata?: never; readonly problems: readonly MetadataProblem[] };

/**
 * Checks metadata that came from outside, whatever it is; every problem is named with its remedy. Null and text of spaces
 * alone state nothing: many programs write a field so that they know nothing of.
 */
export function parseMetadata(value: unknown): MetadataResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const problem = 'expected fields, one a line, such as "title: The port is open again"';
    return { problems: [{ field: null, problem }] };
  }
  const stated = new Map<string, unknown>(Object.entries(value));
  const known = Object.entries(CHECKS).filter(([field]) => isStated(stated.get(field)));
  const problems = [
    ...known.flatMap(([field, checks]) => problemsOf(field, stated.get(field), checks)),
    ...[...stated.keys()].filter((field) => !FIELDS.includes(field)).map(unknownField),
  ];
  if (problems.length > 0) return { problems };
  return { metadata: Object.fromEntries(known.map(([field]) => [field, String(stated.get(field)).trim()])) };
}

function isStated(value: unknown): boolean {
  return value != null && !(typeof value === 'string' && value.trim() === '');
}

function problemsOf(field: string, value: unknown, checks: readonly Check[]): MetadataProblem[] {
  const text = typeof value === 'string' ? value.trim() : null;
  const failed = checks.filter(([isMet]) => text !== null && !isMet(text)).map(([, problem]) => problem);
  return (text === null ? [NO_TEXT] : failed).map((problem) => ({
    field,
    problem: `${problem}, found ${shorten(withoutCredentials(jsonOf(value)))}`,
  }));
}

/** Thousands of brackets inside each other are more than can be printed. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'lists in lists';
  }
}

function unknownField(field: string): MetadataProblem {
  return { field, problem: `unknown field; the fields are ${FIELDS.join(', ')}` };
}

function shorten(json: string): string {
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

/** Whether an address tells whom it lets in: `https://ana:secret@herald.example/`. */
function hasCredentials(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username !== '' || password !== '';
}

/** A problem is printed, logged and sent; a secret is not to be. */
function withoutCredentials(json: string): string {
  return json.replace(/\/\/[^\s/?#]*@/g, '//…@');
}

/** By BCP 47, whose longer words ("English") nobody has ever registered. */
function isLanguageTag(value: string): boolean {
  try {
    return /^\p{L}{2,3}(?:-|$)/u.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** So that days around it are days of four-digit years too. */
function isInPrintedTimes(value: string): boolean {
  return !isMoment(value) || (value >= '1000' && value < '9001');
}

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LENGTH_OF_DAY = 'yyyy-mm-dd'.length;

/** ISO 8601: a day of the calendar, alone or with a time and its offset. */
function isMoment(value: string): boolean {
  const time = value.slice(LENGTH_OF_DAY);
  return isDay(value.slice(0, LENGTH_OF_DAY)) && (time === '' || TIME.test(time));
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
}
