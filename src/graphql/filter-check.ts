import { countryCodeLike, isCountryCode } from './country-code.ts';
import { userError } from './errors.ts';
import { shortened } from './shortened.ts';

/** What is wrong with a value, after "is", or null. */
type Check = (value: unknown) => string | null;

/** Fields of filters whose type lets through what can only be a mistake. */
const CHECKS: Readonly<Record<string, Check>> = {
  minConfidence: (value) => within(value, 0, 1),
  minArticles: (value) => within(value, 0, Number.POSITIVE_INFINITY),
  minQuotes: (value) => within(value, 0, Number.POSITIVE_INFINITY),
  country: (value) => (Array.isArray(value) ? firstUnknownCountry(value) : null),
  nameContains: tooLong,
  roleContains: tooLong,
  speakerAsContains: tooLong,
  textContains: tooLong,
  titleContains: tooLong,
  triggerContains: tooLong,
  latitude: empty,
  longitude: empty,
  paragraph: empty,
  published: backward,
  saidOn: backward,
  saidOrPublished: backward,
  during: backward,
};

/** So deep may filters stand in one another, and so many conditions may they have in all. */
const DEEPEST = 10;
const MOST_CONDITIONS = 100;

/** Refuses a filter that asks for what can't be; names the field, the value and what is allowed. */
export function checkFilter(filter: object | null | undefined, path = 'filter'): void {
  if (!filter) return;
  const found = conditionsIn(filter, path);
  if (found.length > MOST_CONDITIONS) {
    throw userError(`\`${path}\` has ${found.length} conditions; expected at most ${MOST_CONDITIONS}.`);
  }
  for (const { field, value, at } of found) {
    const problem = CHECKS[field]?.(value) ?? null;
    if (problem !== null) throw userError(`\`${at}\`: ${problem}`);
  }
}

/** How many conditions a filter has: its fields, the parts of `and`, `or` and `not`, and their fields. */
export function conditionCount(filter: object | null | undefined): number {
  return filter ? conditionsIn(filter, 'filter').length : 0;
}

interface Condition {
  readonly field: string;
  readonly value: unknown;
  /** Where it stands, `filter.or[1].kind`. */
  readonly at: string;
}

function conditionsIn(filter: object, path: string, depth = 0): readonly Condition[] {
  if (depth > DEEPEST) {
    throw userError(
      `\`${path}\` stands in ${depth} filters; expected at most ${DEEPEST}: \`and\`, \`or\` and \`not\` of fewer levels say the same.`,
    );
  }
  return Object.entries(filter).flatMap(([field, value]): readonly Condition[] => {
    const at = path === '' ? field : `${path}.${field}`;
    if (value == null) return [];
    const own = { field, value, at };
    if (field === 'not') return [own, ...conditionsIn(value, at, depth + 1)];
    if (field !== 'and' && field !== 'or') return [own];
    const parts: readonly object[] = value;
    // Each part counts, so that many empty ones are many.
    return parts.flatMap((part, index) => [
      { field, value: part, at: `${at}[${index}]` },
      ...conditionsIn(part, `${at}[${index}]`, depth + 1),
    ]);
  });
}

function within(value: unknown, least: number, most: number): string | null {
  if (typeof value !== 'number' || (value >= least && value <= most)) return null;
  return `${value} is out of range; expected ${Number.isFinite(most) ? `${least} to ${most}` : `${least} or more`}.`;
}

function firstUnknownCountry(codes: readonly unknown[]): string | null {
  const unknown = codes.find((code) => typeof code === 'string' && !isCountryCode(code));
  if (typeof unknown !== 'string') return null;
  const meant = countryCodeLike(unknown);
  const example = meant === undefined ? 'such as "FRA"' : `here "${meant}"`;
  return `"${shortened(unknown)}" is no country code; expected ISO 3166-1 alpha-3 in capitals, ${example}.`;
}

/** More than anybody looks for, and less than the database's patterns may be long. */
const LONGEST_PART = 500;

function tooLong(value: unknown): string | null {
  if (typeof value !== 'string' || value.length <= LONGEST_PART) return null;
  return `${value.length} characters are too many; expected at most ${LONGEST_PART} (\`search\` finds words anywhere).`;
}

/** A range of numbers that ends before it begins. */
function empty(value: unknown): string | null {
  const { min, max } = value as { readonly min?: number | null; readonly max?: number | null };
  if (min == null || max == null || min <= max) return null;
  return `\`min\` (${min}) is more than \`max\` (${max}); expected the lesser first.`;
}

/** A range of days that ends before it begins. */
function backward(value: unknown): string | null {
  const { from, until } = value as { readonly from?: string | null; readonly until?: string | null };
  if (!from || !until || from <= until) return null;
  return `\`from\` (${from}) is after \`until\` (${until}); expected the earlier day first.`;
}
