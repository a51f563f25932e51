import { femaleFirstNames, maleFirstNames } from '../../lexicon/first-names.ts';
import type { Gender } from '../../lexicon/pronouns.ts';
import { nameKey } from '../gazetteer/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { shareOfBirths } from './births-by-name.ts';
import type { Entity } from './entity.ts';
import { personWords } from './person-names.ts';

/** Names of one gender and of the other that share something. */
interface Count {
  female: number;
  male: number;
}

interface Table {
  readonly names: ReadonlyMap<string, Count>;
  readonly endings: ReadonlyMap<string, Count>;
}

let table: Table | undefined;

/** The lists of many languages err; a name whose ending points the same way is beyond doubt. */
const DOUBT = 0.3;

/** Names that an ending needs to be evidence. */
const ENOUGH = 10;

/** Of a person's mentions the names come first; no more are looked through, so that a long text takes linear time. */
const ENOUGH_MENTIONS = 60;

/** What a person's fullest name tells of the gender. */
export interface FirstNameGender {
  /** How likely a woman bears it; from 0 to 1. */
  readonly share: number;
  /** Whether the lists of names tell, and not only the ending. */
  readonly isListed: boolean;
  /** Whether its ending says the same. */
  readonly isFirm: boolean;
  /** Whether a last name follows, so that the first word is no last name itself. */
  readonly isFull: boolean;
}

/** All names of a person are linked before a pronoun is, so what they tell holds for every pronoun. */
const told = new WeakMap<Entity, FirstNameGender>();

export function firstNameGender(entity: Entity): FirstNameGender {
  const before = told.get(entity);
  if (before !== undefined) return before;
  const gender = genderOfNames(entity);
  told.set(entity, gender);
  return gender;
}

function genderOfNames(entity: Entity): FirstNameGender {
  const fullest = entity.mentions
    .slice(0, ENOUGH_MENTIONS)
    .reduce((a, b) => (wordsOf(b) > wordsOf(a) ? b : a));
  return genderOfWords(personWords(fullest.text));
}

function genderOfWords(words: readonly string[]): FirstNameGender {
  const isFull = words.length > 1;
  const first = isFull ? words.slice(0, -1) : words;
  const known = first.map(femaleShare).find(({ isListed }) => isListed);
  return { ...(known ?? femaleShare(first[0] ?? '')), isFull };
}

/** Words of a name; nothing else is one. */
function wordsOf({ form, text }: Candidate): number {
  return form === 'NAME' ? text.split(' ').length : 0;
}

/** The gender that a full name's first name tells beyond doubt. */
export function genderOfFirstName(entity: Entity): Gender | null {
  return beyondDoubt(firstNameGender(entity));
}

/** The same of the words of a name. */
export function genderOfFullName(words: readonly string[]): Gender | null {
  return beyondDoubt(genderOfWords(personWords(words.join(' '))));
}

function beyondDoubt({ share, isFirm, isFull }: FirstNameGender): Gender | null {
  if (!isFirm || !isFull) return null;
  return share === 1 ? 'female' : 'male';
}

/**
 * How likely a first name is a woman's: by the lists of names, by births counted in one country, else by the names with
 * its ending; from 0 to 1.
 */
function femaleShare(firstName: string): Omit<FirstNameGender, 'isFull'> {
  table ??= createTable();
  const key = nameKey(firstName);
  const listed = table.names.get(key);
  const counted = shareOfBirths(key);
  const byEnding = shareOfEnding(table, key);
  const isShared = listed !== undefined && listed.female > 0 && listed.male > 0;
  if (listed === undefined || isShared) {
    if (counted === null) return { share: byEnding, isListed: false, isFirm: false };
    return { share: counted, isListed: true, isFirm: !isShared && counted === Math.round(counted) };
  }
  const isFirm = Math.abs(listed.female - (counted ?? byEnding)) < DOUBT;
  return { share: listed.female, isListed: true, isFirm };
}

function shareOfEnding({ endings }: Table, key: string): number {
  for (const length of [4, 3, 2, 1]) {
    const count = key.length < length ? undefined : endings.get(key.slice(-length));
    if (count !== undefined && count.female + count.male >= ENOUGH)
      return count.female / (count.female + count.male);
  }
  return 0.5;
}

function createTable(): Table {
  const names = new Map<string, Count>();
  const lists = [
    ['female', femaleFirstNames],
    ['male', maleFirstNames],
  ] as const;
  for (const [gender, list] of lists)
    for (const name of list.trim().split(/\s+/)) countOf(names, nameKey(name))[gender] = 1;
  const endings = new Map<string, Count>();
  for (const [name, { female, male }] of names)
    for (let length = 1; length <= Math.min(4, name.length); length++) {
      const count = countOf(endings, name.slice(-length));
      count.female += female;
      count.male += male;
    }
  return { names, endings };
}

function countOf(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? { female: 0, male: 0 };
  counts.set(key, count);
  return count;
}
