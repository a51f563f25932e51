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
  textContains: tooLong,
  titleContains: tooLong,
  published: backward,
  saidOn: backward,
  during: backward,
};

/** Refuses a filter that asks for what can't be; names the field, the value and what is allowed. */
export function checkFilter(filter: object | null | undefined): void {
  for (const [field, value] of Object.entries(filter ?? {})) {
    const problem = value == null ? null : (CHECKS[field]?.(value) ?? null);
    if (problem !== null) throw userError(`\`filter.${field}\`: ${problem}`);
  }
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

/** A range of days that ends before it begins. */
function backward(value: unknown): string | null {
  const { from, until } = value as { readonly from?: string | null; readonly until?: string | null };
  if (!from || !until || from <= until) return null;
  return `\`from\` (${from}) is after \`until\` (${until}); expected the earlier day first.`;
}
