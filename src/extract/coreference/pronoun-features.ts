import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { add, type CellWriter } from './pronoun-cells.ts';
import { genderFit, pronounVotes } from './pronoun-evidence.ts';
import { distanceOf, type History, NEVER, type Setting } from './pronoun-setting.ts';
import { type ClausePath, clausePath, relationClass } from './pronoun-syntax.ts';

const kinds = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'OTHER'];

/** A country acts as organizations do, of which there are more to learn from. */
function kindIndex({ kind }: Entity): number {
  return kinds.indexOf(kind === 'COUNTRY' ? 'ORGANIZATION' : kind);
}

/** The features of the candidate that was mentioned last but `rank`. */
export function describe(setting: Setting, rank: number, group: number): readonly number[] {
  const history = setting.histories[rank];
  const last = history?.mentions[0];
  if (history === undefined || last === undefined) return [];
  const { syntax, pronoun, word, part } = setting;
  const other = syntax.tokens[last.head];
  const distance = distanceOf(syntax, word, last);
  const relation = relationClass(other);
  const path = last.first > pronoun.first ? null : clausePath(syntax, pronoun.head, last.head);
  const follows = history.follower === null ? 0 : last.first > pronoun.first ? 2 : 1;
  const reach = history.follower === null ? null : clausePath(syntax, pronoun.head, history.follower.head);
  const near = bucket(pronoun.first - last.endToken, WORDS_BETWEEN);
  const writer: CellWriter = { group, cells: [] };
  add(writer, 50, follows, part, reach?.link ?? -2);
  add(writer, 52, follows, Math.min(reach?.up ?? 0, 3), part);
  add(writer, 51, follows, Math.min(rank, 3), Math.min(setting.histories.length, 4));
  addPlace(writer, { part, distance, relation, near, rank: Math.min(rank, 7), path });
  addEntity(writer, setting, history, distance);
  addRivals(writer, setting, rank, distance);
  return writer.cells;
}

const WORDS_BETWEEN = [1, 2, 5, 9, 14, 20, 30, 50];

interface Place {
  readonly part: number;
  readonly distance: number;
  readonly relation: number;
  readonly near: number;
  readonly rank: number;
  readonly path: ClausePath | null;
}

/** Where it was mentioned last, seen from the pronoun. */
function addPlace(writer: CellWriter, { part, distance, relation, near, rank, path }: Place): void {
  add(writer, 0, distance);
  add(writer, 1, relation, distance);
  add(writer, 2, part, relation, Math.min(distance, 2));
  add(writer, 3, near);
  add(writer, 4, rank, part);
  add(writer, 5, near, part, distance > 0 ? 1 : 0);
  add(writer, 6, rank, distance, relation === 0 ? 1 : 0);
  if (path === null) return;
  add(writer, 7, path.up, path.down, part);
  add(writer, 8, path.link, relation, part);
  add(writer, 9, path.isCommanding ? 1 : 0, path.link, part, Math.min(path.up, 2));
  add(writer, 10, path.isCoordinated ? 1 : 0, part);
}

/** What it is, and how it has been mentioned. */
function addEntity(
  writer: CellWriter,
  { syntax, pronoun, word, part, gender }: Setting,
  { entity, mentions }: History,
  distance: number,
): void {
  const last = mentions[0] ?? pronoun;
  const form = formOf(last, pronoun);
  const isSelf = mentions.some((mention) => isSameWord(mention, pronoun)) ? 1 : 0;
  const named = entity.isNamed ? 1 : 0;
  const sentence = syntax.sentences[syntax.tokens[last.head]?.sentence ?? 0];
  const opens = last.first - (sentence?.firstToken ?? 0) < 4 ? 1 : 0;
  const here = syntax.sentences[word.sentence]?.paragraph === sentence?.paragraph ? 1 : 0;
  const { words, certainty } = namesOf(entity);
  const possessed = syntax.tokens[last.endToken]?.xpos === 'POS' ? 1 : 0;
  add(writer, 20, form, distance);
  add(writer, 21, kindIndex(entity), named);
  add(writer, 22, entity.gender === null ? 0 : 1);
  add(writer, 23, bucket(mentions.length, DOUBLING));
  add(writer, 24, opens, distance, here);
  add(writer, 25, entity.isPlural ? 1 : 0);
  add(writer, 26, isSelf, distance);
  add(writer, 27, bucket(entity.mentions.length, DOUBLING), named);
  add(writer, 28, possessed, part, Math.min(distance, 1));
  add(writer, 29, form, part);
  add(writer, 30, ...genderFit(entity, gender));
  add(writer, 31, ...pronounVotes(entity, gender));
  add(writer, 32, words, kindIndex(entity));
  add(writer, 33, Math.floor(certainty * 5), kindIndex(entity));
}

const DOUBLING = [1, 2, 4, 8];

interface Names {
  /** Words of the longest, at most 3. */
  readonly words: number;
  /** The highest confidence. */
  readonly certainty: number;
}

/** All names of an entity are linked before a pronoun is, so they are looked at once. */
const knownNames = new WeakMap<Entity, Names>();

function namesOf(entity: Entity): Names {
  const before = knownNames.get(entity);
  if (before !== undefined) return before;
  const first = entity.mentions.filter((mention) => mention.form === 'NAME').slice(0, 20);
  const names = {
    words: Math.min(3, Math.max(0, ...first.map(({ text }) => text.split(' ').length))),
    certainty: Math.max(0, ...first.map(({ confidence }) => confidence)),
  };
  knownNames.set(entity, names);
  return names;
}

/** How it stands against the others. */
function addRivals(
  writer: CellWriter,
  { histories, subjectDistances, sizes, firsts, part }: Setting,
  rank: number,
  distance: number,
): void {
  const mine = subjectDistances[rank] ?? NEVER;
  const size = sizes[rank] ?? 0;
  const first = firsts[rank] ?? 0;
  let nearerSubjects = 0;
  let larger = 0;
  let earlier = 0;
  for (let at = 0; at < histories.length; at++) {
    const one = subjectDistances[at] ?? NEVER;
    if (one < mine || (one === mine && at < rank)) nearerSubjects++;
    if ((sizes[at] ?? 0) > size) larger++;
    if ((firsts[at] ?? 0) < first) earlier++;
  }
  const subjectRank = mine === NEVER ? 4 : Math.min(nearerSubjects, 3);
  const count = bucket(histories.length, [1, 2, 3, 5]);
  add(writer, 40, mine, part);
  add(writer, 41, subjectRank, part);
  add(writer, 42, Math.min(larger, 4), part);
  add(writer, 43, Math.min(earlier, 4), part);
  add(writer, 44, subjectRank, Math.min(larger, 2), Math.min(rank, 2));
  add(writer, 45, Math.min(rank, 3), count);
  add(writer, 46, subjectRank, mine, distance);
}

/** The features of the empty answer. */
export function describeNone({ syntax, word, part, histories }: Setting, group: number): readonly number[] {
  const governor = syntax.tokens[word.head];
  const isState = governor?.upos === 'ADJ' || governor?.upos === 'NOUN' ? 1 : 0;
  const hasFollower = histories.some(({ follower }) => follower !== null) ? 1 : 0;
  const writer: CellWriter = { group, cells: [] };
  add(writer, 60, part);
  add(writer, 61, bucket(histories.length, [0, 1, 2, 4, 8]));
  add(writer, 62, isState, part);
  add(writer, 63, hasFollower, Math.min(histories.length, 2));
  return writer.cells;
}

function bucket(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index++;
  return index;
}

function formOf(mention: Candidate, pronoun: Candidate): number {
  if (mention.form === 'PRONOUN') return isSameWord(mention, pronoun) ? 0 : 1;
  return FORMS.indexOf(mention.form) + 2;
}

const FORMS = ['NAME', 'NOMINAL', 'DEMONYM', 'METONYM'];

function isSameWord({ text }: Candidate, pronoun: Candidate): boolean {
  return text.length === pronoun.text.length && text.toLowerCase() === pronoun.text.toLowerCase();
}
