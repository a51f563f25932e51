import { countryNamed, countryOfDemonym } from '../extract/gazetteer/countries.ts';
import { ministryFields, portfolios } from '../lexicon/portfolios.ts';
import { onlyOfState } from '../lexicon/state-bodies.ts';
import { GENERIC_WORDS } from './generic-words.ts';

/**
 * A body's name without its country's, where what is left says what it is and not which: "Ministry of Finance" of
 * "Ministry of Finance of Kestria", "Coast Guard" of "Kestrian Coast Guard", but all of "Kestrian Bank", "Kestrian Lamp Works".
 */
export function withoutCountry(name: string, code: string | null): string {
  if (code === null) return name;
  for (const rest of withoutOwner(name, code)) if (isBodyOfState(rest)) return rest;
  return name;
}

function* withoutOwner(name: string, code: string): Generator<string> {
  const words = name.split(' ');
  for (let count = 1; count <= Math.min(3, words.length - 2); count++) {
    const owner = words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/, '');
    if (isOf(owner, code)) yield words.slice(count).join(' ');
  }
  const of = name.lastIndexOf(' of ');
  if (of > 0 && isOf(name.slice(of + 4).replace(/^the /, ''), code)) yield name.slice(0, of);
}

function isOf(owner: string, code: string): boolean {
  return (countryNamed(owner) ?? countryOfDemonym(owner))?.code === code;
}

/** Of two words or more: a "Kestrian Bank" is not the "Bank of Kestria". */
function isBodyOfState(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  return (
    words.length > 1 && (isMinistry(name.toLowerCase()) || words.every((word) => GENERIC_WORDS.has(word)))
  );
}

/** Every state has ministries, whatever they are for; the "Kestrian Ministry of Trade" is one state's. */
export function isMinistry(name: string): boolean {
  return /\bministry\b/.test(name) && name.split(/[\s,-]+/).every((word) => FIELDS.has(word));
}

const FIELDS: ReadonlySet<string> = new Set([
  ...GENERIC_WORDS,
  ...portfolios,
  ...ministryFields,
  'and',
  '&',
  'for',
]);

const ONLY_OF_STATE: ReadonlySet<string> = new Set(onlyOfState);

/** Whether each state has one body of that name, as linking has it. */
export function isOneOfState(name: string): boolean {
  return isMinistry(name) || ONLY_OF_STATE.has(name);
}

/** A folded name in one order of words and one spelling: "finance ministry" for "ministry of finance". */
export function orderedBodyName(name: string): string {
  return name
    .replace(/^(ministry|department) (?:of|for) (?:the )?(.+)$/, '$2 $1')
    .replace(/^foreign affairs (?=ministry$)/, 'foreign ')
    .replace(/^internal affairs (?=ministry$)/, 'interior ')
    .replace(/\bdefense\b/, 'defence')
    .replace(/\blabor\b/, 'labour');
}
