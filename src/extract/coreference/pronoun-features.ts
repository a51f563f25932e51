import type { Syntax, Token } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

const TEMPLATES = 24;
const VALUES = 64;
const CLASSES = 3;
export const PRONOUN_FEATURES = CLASSES * TEMPLATES * VALUES;

/** Somebody who was mentioned before a pronoun. */
export interface History {
  readonly entity: Entity;
  /** Its mentions that were read, the latest first. */
  readonly mentions: Candidate[];
}

/** The number of a feature's weight; each class of pronouns has weights of its own. */
export function featureId(group: number, template: number, value: number): number {
  return (group * TEMPLATES + template) * VALUES + Math.min(value, VALUES - 1);
}

const relations = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'nmod:poss',
  'conj',
  'appos',
  'compound',
  'root',
  'flat',
];

function relationOf(token: Token | undefined): number {
  const relation = token?.deprel ?? '';
  const exact = relations.indexOf(relation);
  if (exact >= 0) return exact;
  const base = relations.indexOf(relation.split(':')[0] ?? '');
  return base >= 0 ? base : 12;
}

const kinds = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'OTHER'];

/** A country acts as organizations do, of which there are more to learn from. */
function kindIndex({ kind }: Entity): number {
  return kinds.indexOf(kind === 'COUNTRY' ? 'ORGANIZATION' : kind);
}

/** A candidate in pairs of template and value. */
export function describe(
  syntax: Syntax,
  pronoun: Candidate,
  word: Token,
  { entity, mentions }: History,
  rank: number,
  ancestors: ReadonlyMap<number, number>,
): [number, number][] {
  const last = mentions[0] ?? pronoun;
  const other = syntax.tokens[last.head];
  const distance = word.sentence - (other?.sentence ?? 0);
  const relation = relationOf(other);
  const form = formOf(last, pronoun);
  const part = word.xpos === 'PRP$' ? 0 : /^nsubj/.test(word.deprel) ? 1 : 2;
  const depth =
    distance === 0 && /^nsubj/.test(other?.deprel ?? '') ? (ancestors.get(other?.head ?? -1) ?? 0) : 0;
  const opens = last.first - (syntax.sentences[other?.sentence ?? 0]?.firstToken ?? 0) < 4 ? 1 : 0;
  const isSubject = mentions.some((mention) => /^nsubj/.test(syntax.tokens[mention.head]?.deprel ?? ''))
    ? 1
    : 0;
  const isSelf = mentions.some((mention) => mention.text.toLowerCase() === pronoun.text.toLowerCase())
    ? 1
    : 0;
  const count = bucket(mentions.length, [1, 2, 4, 8]);
  const named = entity.isNamed ? 1 : 0;
  const genderKnown = entity.gender === null ? 0 : 1;
  return [
    [0, distance],
    [1, relation],
    [2, form],
    [3, kindIndex(entity) * 2 + named],
    [4, genderKnown * 2 + (rank === 0 ? 1 : 0)],
    [5, count],
    [6, Math.min(rank, 7)],
    [7, bucket(pronoun.first - last.endToken, [2, 5, 9, 14, 20, 30, 50])],
    [8, part * 13 + relation],
    [9, distance * 13 + relation > 60 ? 63 : distance * 13 + relation],
    [10, part * 5 + depth],
    [11, distance * 2 + opens],
    [12, form * 6 + distance],
    [13, entity.isPlural ? 1 : 0],
    [14, isSubject * 3 + part],
    [15, isSelf * 6 + distance],
    [16, count * 8 + Math.min(rank, 7)],
    [17, (entity.mentions.length > 6 ? 2 : entity.mentions.length > 2 ? 1 : 0) * 2 + named],
    [18, part * 8 + Math.min(rank, 7)],
  ];
}

/** The empty answer. */
export function describeNone(syntax: Syntax, word: Token, candidates: number): [number, number][] {
  const part = word.xpos === 'PRP$' ? 0 : /^nsubj/.test(word.deprel) ? 1 : 2;
  const governor = syntax.tokens[word.head];
  const isState = governor?.upos === 'ADJ' || governor?.upos === 'NOUN' ? 1 : 0;
  return [
    [20, part],
    [21, bucket(candidates, [0, 1, 2, 4, 8])],
    [22, isState * 3 + part],
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

/** The words that govern a pronoun, and how far up each is: its verb, the verb of the clause around that. */
export function governors(syntax: Syntax, token: number): Map<number, number> {
  const found = new Map<number, number>();
  let at = syntax.tokens[token]?.head ?? -1;
  let depth = 1;
  for (let step = 0; step < 12 && at >= 0; step++) {
    const word = syntax.tokens[at];
    if (word?.upos === 'VERB' || word?.upos === 'AUX') found.set(at, Math.min(depth++, 4));
    at = word?.head ?? -1;
  }
  return found;
}
