import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { genderFit, pronounVotes } from './pronoun-evidence.ts';
import { distanceOf, type History, NEVER, type Setting } from './pronoun-setting.ts';
import { type ClausePath, clausePath, relationClass } from './pronoun-syntax.ts';

/** A property of a candidate: the number of its template, then small numbers that are taken together. */
export type Feature = readonly number[];

const BITS = 16;
export const PRONOUN_FEATURES = 1 << BITS;

/** The cell of a feature's weight; each class of pronouns has weights of its own. Multiplicative hashing (Knuth). */
export function featureId(group: number, feature: Feature): number {
  let hash = group + 1;
  for (const value of feature) hash = Math.imul(hash ^ (value + 11), 0x9e3779b1) ^ (hash >>> 15);
  return Math.imul(hash, 0x85ebca6b) >>> (32 - BITS);
}

const kinds = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'OTHER'];

/** A country acts as organizations do, of which there are more to learn from. */
function kindIndex({ kind }: Entity): number {
  return kinds.indexOf(kind === 'COUNTRY' ? 'ORGANIZATION' : kind);
}

/** The properties of the candidate that was mentioned last but `rank`. */
export function describe(setting: Setting, rank: number): Feature[] {
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
  const near = bucket(pronoun.first - last.endToken, [1, 2, 5, 9, 14, 20, 30, 50]);
  return [
    [50, follows, part, reach?.link ?? -2],
    [52, follows, Math.min(reach?.up ?? 0, 3), part],
    [51, follows, Math.min(rank, 3), Math.min(setting.histories.length, 4)],
    ...featuresOfPlace({ part, distance, relation, near, rank: Math.min(rank, 7), path }),
    ...featuresOfEntity(setting, history, distance),
    ...featuresOfRivals(setting, rank, distance),
  ];
}

interface Place {
  readonly part: number;
  readonly distance: number;
  readonly relation: number;
  readonly near: number;
  readonly rank: number;
  readonly path: ClausePath | null;
}

/** Where it was mentioned last, seen from the pronoun. */
function featuresOfPlace({ part, distance, relation, near, rank, path }: Place): Feature[] {
  const place: Feature[] = [
    [0, distance],
    [1, relation, distance],
    [2, part, relation, Math.min(distance, 2)],
    [3, near],
    [4, rank, part],
    [5, near, part, distance > 0 ? 1 : 0],
    [6, rank, distance, relation === 0 ? 1 : 0],
  ];
  if (path === null) return place;
  return [
    ...place,
    [7, path.up, path.down, part],
    [8, path.link, relation, part],
    [9, path.isCommanding ? 1 : 0, path.link, part, Math.min(path.up, 2)],
    [10, path.isCoordinated ? 1 : 0, part],
  ];
}

/** What it is, and how it has been mentioned. */
function featuresOfEntity(
  { syntax, pronoun, word, part, gender }: Setting,
  { entity, mentions }: History,
  distance: number,
): Feature[] {
  const last = mentions[0] ?? pronoun;
  const form = formOf(last, pronoun);
  const isSelf = mentions.some(({ text }) => text.toLowerCase() === pronoun.text.toLowerCase()) ? 1 : 0;
  const named = entity.isNamed ? 1 : 0;
  const sentence = syntax.sentences[syntax.tokens[last.head]?.sentence ?? 0];
  const opens = last.first - (sentence?.firstToken ?? 0) < 4 ? 1 : 0;
  const here = syntax.sentences[word.sentence]?.paragraph === sentence?.paragraph ? 1 : 0;
  const { words, certainty } = namesOf(entity);
  const possessed = syntax.tokens[last.endToken]?.xpos === 'POS' ? 1 : 0;
  return [
    [20, form, distance],
    [21, kindIndex(entity), named],
    [22, entity.gender === null ? 0 : 1],
    [23, bucket(mentions.length, [1, 2, 4, 8])],
    [24, opens, distance, here],
    [25, entity.isPlural ? 1 : 0],
    [26, isSelf, distance],
    [27, bucket(entity.mentions.length, [1, 2, 4, 8]), named],
    [28, possessed, part, Math.min(distance, 1)],
    [29, form, part],
    [30, ...genderFit(entity, gender)],
    [31, ...pronounVotes(entity, gender)],
    [32, words, kindIndex(entity)],
    [33, Math.floor(certainty * 5), kindIndex(entity)],
  ];
}

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
function featuresOfRivals(
  { histories, subjectDistances, sizes, firsts, part }: Setting,
  rank: number,
  distance: number,
): Feature[] {
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
  return [
    [40, mine, part],
    [41, subjectRank, part],
    [42, Math.min(larger, 4), part],
    [43, Math.min(earlier, 4), part],
    [44, subjectRank, Math.min(larger, 2), Math.min(rank, 2)],
    [45, Math.min(rank, 3), count],
    [46, subjectRank, mine, distance],
  ];
}

/** The properties of the empty answer. */
export function describeNone({ syntax, word, part, histories }: Setting): Feature[] {
  const governor = syntax.tokens[word.head];
  const isState = governor?.upos === 'ADJ' || governor?.upos === 'NOUN' ? 1 : 0;
  return [
    [60, part],
    [61, bucket(histories.length, [0, 1, 2, 4, 8])],
    [62, isState, part],
    [63, histories.some(({ follower }) => follower !== null) ? 1 : 0, Math.min(histories.length, 2)],
  ];
}

function bucket(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index++;
  return index;
}

function formOf(mention: Candidate, pronoun: Candidate): number {
  if (mention.form === 'PRONOUN') return mention.text.toLowerCase() === pronoun.text.toLowerCase() ? 0 : 1;
  return ['NAME', 'NOMINAL', 'DEMONYM', 'METONYM'].indexOf(mention.form) + 2;
}
