import { type GoldDocument, type GoldMention, inScope, type Range } from './corpus.ts';
import { type Scores, Tally } from './measures.ts';
import { pairUp, shared } from './pairing.ts';
import type { Prediction } from './prediction.ts';
import { PRONOUNS } from './pronouns.ts';
import { trimName } from './trim.ts';

const KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;

/** A name with its span as it is compared. */
export interface Name {
  readonly range: Range;
  readonly kind: string;
  /** 1 for an annotated one. */
  readonly confidence: number;
}

export type NameScores = Readonly<Record<'exact' | 'overlap', Readonly<Record<string, Scores>>>>;

/** Names of persons, organizations and places: exact (same trimmed span and kind) and overlapping. */
export function scoreNames(pairs: Iterable<readonly [GoldDocument, Prediction]>): NameScores {
  const tally = new Tally();
  for (const [gold, prediction] of pairs)
    if (gold.mentions) countNames(tally, gold, gold.mentions, prediction);
  const scores = (mode: string): Record<string, Scores> =>
    Object.fromEntries(
      ['all', ...KINDS].map((kind) => [
        kind,
        tally.scores(`${mode} right ${kind}`, `${mode} predicted ${kind}`, `${mode} gold ${kind}`),
      ]),
    );
  return { exact: scores('exact'), overlap: scores('overlap') };
}

function countNames(
  tally: Tally,
  gold: GoldDocument,
  mentions: readonly GoldMention[],
  prediction: Prediction,
): void {
  const { needed, optional, predicted } = namesOf(gold, mentions, prediction);
  for (const mode of ['exact', 'overlap'] as const) {
    const weight = (a: Name, b: Name): number =>
      a.kind !== b.kind ? 0 : mode === 'exact' ? Number(isSame(a.range, b.range)) : shared(a.range, b.range);
    const hits = pairUp(needed.length, predicted.length, (i, j) => weight(at(needed, i), at(predicted, j)));
    const used = new Set(hits.map((hit) => hit.predicted));
    for (const name of needed) count(tally, `${mode} gold`, name.kind);
    for (const hit of hits) count(tally, `${mode} right`, at(needed, hit.gold).kind);
    predicted.forEach((name, j) => {
      if (used.has(j) || !isLeftAside(name, needed, optional)) count(tally, `${mode} predicted`, name.kind);
    });
  }
}

/** Names to find, names that are neither right nor wrong, and names found. */
export function namesOf(gold: GoldDocument, mentions: readonly GoldMention[], prediction: Prediction) {
  return { ...goldNames(gold, mentions), predicted: predictedNames(gold, mentions, prediction) };
}

function count(tally: Tally, what: string, kind: string): void {
  tally.add(`${what} ${kind}`);
  tally.add(`${what} all`);
}

/** A prediction on a name inside a longer name is neither right nor wrong. */
export function isLeftAside(name: Name, needed: readonly Name[], optional: readonly Name[]): boolean {
  return optional.some(
    (free) =>
      isSame(free.range, name.range) ||
      (free.kind === name.kind &&
        shared(free.range, name.range) > 0 &&
        !needed.some((n) => shared(n.range, name.range) > 0)),
  );
}

function goldNames(gold: GoldDocument, mentions: readonly GoldMention[]) {
  const names = mentions.filter(
    (m) => isName(m) && !m.outer && isScored(m.kind) && inScope(gold, (m.name ?? [m.start])[0]),
  );
  const all = names.map((m) => ({ name: nameOf(gold.text, m), optional: m.optional === true }));
  const needed = distinct(all.filter((x) => !x.optional).map((x) => x.name));
  const keys = new Set(needed.map(keyOf));
  const optional = distinct(all.filter((x) => x.optional).map((x) => x.name)).filter(
    (x) => !keys.has(keyOf(x)),
  );
  return { needed, optional };
}

function predictedNames(
  gold: GoldDocument,
  mentions: readonly GoldMention[],
  prediction: Prediction,
): readonly Name[] {
  const { text } = gold;
  const { needed, optional } = goldNames(gold, mentions);
  const names = new Set([...needed, ...optional].map((n) => n.range.join()));
  const groups = new Set(mentions.filter((m) => m.kind === 'GROUP').map((m) => nameOf(text, m).range.join()));
  const nominals = mentions
    .filter((m) => !isName(m) && !names.has(trimName(text, [m.start, m.end]).join()))
    .map((m): Range => [m.start, m.end]);
  const out: Name[] = [];
  for (const m of prediction.mentions) {
    if (!isScored(m.kind) || !inScope(gold, m.start)) continue;
    if (m.form === 'DEMONYM' || m.form === 'NOMINAL' || m.form === 'PRONOUN') continue;
    const range = trimName(text, [m.start, m.end]);
    const surface = text.slice(m.start, m.end);
    const isAside =
      isPronoun(surface) ||
      (m.kind === 'PLACE' && groups.has(range.join())) ||
      !/[A-ZÀ-Þ]/.test(surface) ||
      nominals.some(([a, b]) => Math.abs(m.start - a) + Math.abs(m.end - b) <= 1);
    if (names.has(range.join()) || !isAside) out.push({ range, kind: m.kind, confidence: m.confidence });
  }
  return distinct(out);
}

function isPronoun(surface: string): boolean {
  const isAcronym = surface.length > 1 && surface === surface.toUpperCase();
  return PRONOUNS.has(surface.toLowerCase()) && !isAcronym;
}

function isName(mention: GoldMention): boolean {
  return (mention.form ?? 'NAME') === 'NAME';
}

function isScored(kind: string): boolean {
  return KINDS.some((k) => k === kind);
}

function nameOf(text: string, m: GoldMention): Name {
  return { range: trimName(text, m.name ?? [m.start, m.end]), kind: m.kind, confidence: 1 };
}

function distinct(names: readonly Name[]): readonly Name[] {
  const byKey = new Map(names.map((name) => [keyOf(name), name]));
  return [...byKey.values()].sort(
    (a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.kind < b.kind ? -1 : 1),
  );
}

function keyOf({ range, kind }: Name): string {
  return `${range.join()} ${kind}`;
}

function isSame(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${list.length}`);
  return item;
}
