import type { GoldDocument, GoldMention, Range } from './corpus.ts';
import { harmonicMean, share } from './measures.ts';
import { pairUp, shared } from './pairing.ts';
import type { Prediction } from './prediction.ts';
import { trimName } from './trim.ts';

type PredictedMention = Prediction['mentions'][number] & { readonly actor: string };

export interface Alignment {
  readonly gold: GoldMention & { readonly entity: string };
  readonly predicted: PredictedMention;
}

export interface CoreferenceScores {
  /** B-cubed (Bagga and Baldwin 1998) over the mentions that both sides have. */
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  /** Share of gold mentions that a prediction matches. */
  readonly coverage: number;
  /** Share of pronouns of named entities whose predicted actor also has a mention on a name of that entity. */
  readonly pronouns: number;
}

/** Pairs gold and predicted mentions whose extents, or names, share at least half of their characters. */
export function alignMentions(gold: GoldDocument, prediction: Prediction): readonly Alignment[] {
  const { text } = gold;
  const golds = (gold.mentions ?? []).filter(hasEntity);
  const predicted = prediction.mentions.filter(hasActor).sort((a, b) => a.start - b.start);
  const goldNames = golds.map((m) => trimName(text, m.name ?? [m.start, m.end]));
  const predictedNames = predicted.map((m) => trimName(text, [m.start, m.end]));
  const weight = (i: number, j: number): number => {
    const [g, p, gName, pName] = [golds[i], predicted[j], goldNames[i], predictedNames[j]];
    if (!g || !p || !gName || !pName || g.end <= p.start || p.end <= g.start) return 0;
    const likeness = Math.max(hullJaccard([g.start, g.end], [p.start, p.end]), hullJaccard(gName, pName));
    return likeness + (p.kind === g.kind ? 0.001 : 0);
  };
  return pairUp(golds.length, predicted.length, weight, 0.499).flatMap(({ gold: i, predicted: j }) => {
    const [g, p] = [golds[i], predicted[j]];
    return g && p ? [{ gold: g, predicted: p }] : [];
  });
}

export function scoreCoreference(
  pairs: Iterable<readonly [GoldDocument, Prediction]>,
): CoreferenceScores | null {
  let [precision, recall, matched, all, pronouns, rightPronouns, documents] = [0, 0, 0, 0, 0, 0, 0];
  for (const [gold, prediction] of pairs) {
    const golds = (gold.mentions ?? []).filter(hasEntity);
    if (!golds.length) continue;
    documents++;
    const aligned = alignMentions(gold, prediction).filter(({ gold: g }) => g.kind !== 'OTHER');
    const cubed = bCubed(aligned.map(({ gold: g, predicted: p }) => [g.entity, p.actor]));
    precision += cubed.precision;
    recall += cubed.recall;
    matched += aligned.length;
    all += golds.filter((m) => m.kind !== 'OTHER').length;
    const found = pronounsFound(golds, aligned);
    pronouns += found.all;
    rightPronouns += found.right;
  }
  if (!documents) return null;
  const p = share(precision, matched);
  const r = share(recall, matched);
  return {
    precision: p,
    recall: r,
    f: harmonicMean(p, r),
    coverage: share(matched, all),
    pronouns: share(rightPronouns, pronouns),
  };
}

/** Sums over the items of B-cubed precision and recall, from each item's gold and predicted cluster. */
export function bCubed(items: readonly (readonly [gold: string, predicted: string])[]) {
  const size = new Map<string, number>();
  const add = (key: string): void => void size.set(key, (size.get(key) ?? 0) + 1);
  for (const [gold, predicted] of items) {
    add(`g ${gold}`);
    add(`p ${predicted}`);
    add(`b ${gold} ${predicted}`);
  }
  const sum = (side: (item: readonly [string, string]) => string): number =>
    items.reduce(
      (total, item) => total + share(size.get(`b ${item.join(' ')}`) ?? 0, size.get(side(item)) ?? 0),
      0,
    );
  return { precision: sum(([, p]) => `p ${p}`), recall: sum(([g]) => `g ${g}`) };
}

function pronounsFound(golds: readonly Alignment['gold'][], aligned: readonly Alignment[]) {
  const isName = (m: GoldMention): boolean => (m.form ?? 'NAME') === 'NAME';
  const named = new Set(golds.filter(isName).map((m) => m.entity));
  const onName = new Set(
    aligned
      .filter(({ gold }) => isName(gold))
      .map(({ gold, predicted }) => `${gold.entity} ${predicted.actor}`),
  );
  const actorOf = new Map(aligned.map(({ gold, predicted }) => [gold, predicted.actor]));
  const asked = golds.filter((m) => m.form === 'PRONOUN' && m.kind !== 'OTHER' && named.has(m.entity));
  return {
    all: asked.length,
    right: asked.filter((m) => onName.has(`${m.entity} ${actorOf.get(m)}`)).length,
  };
}

function hasEntity(m: GoldMention): m is GoldMention & { readonly entity: string } {
  return m.entity !== undefined && !m.outer;
}

function hasActor(m: Prediction['mentions'][number]): m is PredictedMention {
  return m.actor !== null;
}

function hullJaccard(a: Range, b: Range): number {
  return share(shared(a, b), Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
