import type { Metadata } from '../../src/extract/document.ts';
import { CULTURES } from './cultures.ts';
import type { DateShift } from './date-shift.ts';
import { shiftedWord } from './date-shift.ts';
import type { Random } from './random.ts';
import { pick, pickSome, randomFrom } from './random.ts';
import type { Edit, Rewriting } from './rewriting.ts';
import { rewrite } from './rewriting.ts';
import {
  ABBREVIATED,
  CITIES,
  COUNTRIES,
  DEPARTMENTS,
  MINISTRIES,
  PLAIN,
  REGIONS,
  SECTIONS,
} from './stand-ins.ts';

/** The seed article with other people, countries and dates in it. */
export interface Renaming {
  readonly seed: number;
  readonly culture: string;
  readonly rewriting: Rewriting;
  readonly metadata: Metadata;
  readonly shift: DateShift;
  /** ISO codes of the countries that others stand for now. */
  readonly countries: ReadonlyMap<string, string>;
}

const PUBLISHED = '2025-02-28';
const WOMEN = ['Sonata Coulter', 'Maria Zakharova'];
const MEN = ['Alexander Darchiyev', 'Marco Rubio', 'Sergei Lavrov', 'Anatoly Antonov', 'Donald Trump'];
/** Called by family name alone. */
const FAMILY = 'Obama';
const DATE_WORDS = /\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|October|November|20\d\d)\b/g;

/** The renaming of that number: the same one always. */
export function renamingOf(text: string, seed: number): Renaming {
  const random = randomFrom(seed);
  const cultures = Object.keys(CULTURES);
  const culture = cultures[seed % cultures.length] ?? '';
  const shift = { from: PUBLISHED, to: randomDay(random) };
  const names = new Map<string, string>(newPeople(random, culture));
  const countries = newPlaces(random, names);
  const edits = [...nameEdits(text, names), ...dateEdits(text, shift)].sort((a, b) => a.start - b.start);
  return {
    seed,
    culture,
    rewriting: rewrite(text, edits),
    metadata: { publishedAt: shift.to, language: 'en' },
    shift,
    countries,
  };
}

function newPeople(random: Random, name: string): readonly (readonly [string, string])[] {
  const culture = CULTURES[name];
  if (culture === undefined) throw new Error(`no culture ${name}`);
  const families = pickSome(random, culture.families, WOMEN.length + MEN.length + 1);
  const given = [
    ...pickSome(random, culture.women, WOMEN.length),
    ...pickSome(random, culture.men, MEN.length),
  ];
  const people = [...WOMEN, ...MEN].flatMap((person, at) => {
    const [first = '', last = ''] = person.split(' ');
    return [[first, given[at] ?? ''] as const, [last, families[at] ?? ''] as const];
  });
  return [...people, [FAMILY, families.at(-1) ?? ''], ['Kommersant', culture.newspaper]];
}

/** Adds the places and bodies to the names; returns which country stands for which. */
function newPlaces(random: Random, names: Map<string, string>): ReadonlyMap<string, string> {
  const east = pick(random, COUNTRIES);
  const west = pick(random, ABBREVIATED);
  const [invaded, host] = pickSome(random, PLAIN, 2);
  const city = pick(random, CITIES);
  if (invaded === undefined || host === undefined) throw new Error('too few countries');
  const pairs = {
    Russians: east.people,
    Russian: east.demonym,
    Russia: east.name,
    Moscow: east.capital,
    Kremlin: east.seat,
    'United States': west.name,
    'U.S.': west.short,
    Ukraine: invaded.name,
    'Saudi Arabia': host.name,
    Istanbul: city.name,
    'Central Europe': pick(random, REGIONS),
    'North Atlantic': pick(random, SECTIONS),
    'Foreign Ministry': pick(random, MINISTRIES),
    'State Department': pick(random, DEPARTMENTS),
  };
  for (const [from, to] of Object.entries(pairs)) names.set(from, to);
  return new Map([
    ['RUS', east.code],
    ['USA', west.code],
    ['UKR', invaded.code],
    ['SAU', host.code],
    ['TUR', city.code],
  ]);
}

function nameEdits(text: string, names: ReadonlyMap<string, string>): readonly Edit[] {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const forms = longestFirst.map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}.])(?:${forms.join('|')})(?!\\p{L})`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: withBreakOf(match[0], names.get(match[0].replace(/\s+/g, ' ')) ?? ''),
  }));
}

/** A line that was broken inside the old name is broken inside the new one, if it has two words. */
function withBreakOf(old: string, name: string): string {
  const gap = /\s+/.exec(old)?.[0] ?? ' ';
  return name.replace(' ', gap);
}

function dateEdits(text: string, shift: DateShift): readonly Edit[] {
  return [...text.matchAll(DATE_WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: shiftedWord(match[0], shift),
  }));
}

/** A day of 2012 to 2027 up to the 28th: every month has it. */
function randomDay(random: Random): string {
  const number = (least: number, count: number): string =>
    String(least + Math.floor(random() * count)).padStart(2, '0');
  return `${number(2012, 16)}-${number(1, 12)}-${number(1, 28)}`;
}
