import { type GoldDocument, type GoldEvent, inScope, type Range } from './corpus.ts';
import { dayInterval } from './day-interval.ts';
import { type Scores, share, Tally } from './measures.ts';
import { pairUp, shared } from './pairing.ts';
import { type Prediction, rangeOf } from './prediction.ts';

type Predicted = Prediction['events'][number];

export interface EventScores {
  /** Predictions that share characters with a gold trigger; one of type OTHER on no gold event is left aside. */
  readonly trigger: Scores;
  /** The same, and of the gold type or one that gold accepts as well. */
  readonly typed: Scores;
  /** On matched events, whatever the role. */
  readonly participants: Scores;
  readonly byRole: Readonly<Record<string, Scores>>;
  readonly realis: number;
  readonly dateExact: number;
  readonly dateOverlap: number;
  /** Where each document has one coded event: share of documents whose event has its type. */
  readonly typeAccuracy: number | null;
}

const ROLES: Readonly<Record<string, string>> = { AGENT: 'ACTOR' };
const REALIS: Readonly<Record<string, string>> = {
  REPORTED: 'ACTUAL',
  FUTURE: 'PLANNED',
  NEGATIVE: 'NEGATED',
};

/** Events: triggers, types, participants, realis and dates. */
export function scoreEvents(pairs: Iterable<readonly [GoldDocument, Prediction]>): EventScores {
  const annotated = [...pairs].filter(([gold]) => gold.events);
  const tally = new Tally();
  const isSingle = hasOneEventEach(annotated.map(([gold]) => gold));
  for (const [gold, prediction] of annotated) countEvents(tally, gold, prediction, isSingle);
  return {
    trigger: tally.scores('right', 'predicted', 'gold'),
    typed: tally.scores('typed right', 'predicted', 'typed gold'),
    participants: tally.scores('participant', 'participant predicted', 'participant gold'),
    byRole: Object.fromEntries(
      ['ACTOR', 'RECIPIENT', 'LOCATION'].map((role) => [
        role,
        tally.scores(`role right ${role}`, `role predicted ${role}`, `role gold ${role}`),
      ]),
    ),
    realis: tally.share('realis right', 'realis'),
    dateExact: tally.share('date exact', 'date'),
    dateOverlap: tally.share('date overlap', 'date'),
    typeAccuracy: isSingle ? share(tally.of('single right'), tally.of('single')) : null,
  };
}

function hasOneEventEach(golds: readonly GoldDocument[]): boolean {
  const single = golds.filter(({ events }) => events?.length === 1 && events[0]?.type !== undefined);
  return golds.length > 0 && single.length > 0.8 * golds.length;
}

function countEvents(tally: Tally, gold: GoldDocument, prediction: Prediction, isSingle: boolean): void {
  const { golds, predicted, aligned } = alignEvents(gold, prediction);
  const [only] = golds;
  if (isSingle && only) {
    const chosen = aligned[0]?.[1] ?? predicted[0];
    tally.add('single');
    tally.add('single right', chosen?.type === only.type);
    if (chosen) countMatch(tally, only, chosen);
    return;
  }
  countTriggers(tally, golds, predicted, aligned);
  for (const [g, p] of aligned) countMatch(tally, g, p);
}

export interface AlignedEvents {
  readonly golds: readonly GoldEvent[];
  readonly predicted: readonly Predicted[];
  readonly aligned: readonly (readonly [GoldEvent, Predicted])[];
}

/** Events to find, events found, and those that share a trigger, one to one. */
export function alignEvents(gold: GoldDocument, prediction: Prediction): AlignedEvents {
  const golds = (gold.events ?? []).filter((e) => !e.trigger || inScope(gold, e.trigger[0]));
  const predicted = prediction.events.filter((e) => inScope(gold, rangeOf(e.trigger)?.[0] ?? 0));
  const aligned = pairUp(golds.length, predicted.length, (i, j) =>
    triggerLikeness(golds[i], predicted[j]),
  ).flatMap(({ gold: i, predicted: j }) => {
    const [g, p] = [golds[i], predicted[j]];
    return g && p ? [[g, p] as const] : [];
  });
  return { golds, predicted, aligned };
}

function countTriggers(
  tally: Tally,
  golds: readonly GoldEvent[],
  predicted: readonly Predicted[],
  aligned: readonly (readonly [GoldEvent, Predicted])[],
): void {
  const needed = golds.filter((g) => !g.optional);
  const used = new Set(aligned.map(([, p]) => p));
  const hits = aligned.filter(([g]) => !g.optional);
  tally.add('gold', needed.length);
  tally.add('typed gold', needed.filter((g) => g.type !== undefined).length);
  tally.add('right', hits.length);
  tally.add('typed right', hits.filter(([g, p]) => typesOf(g).includes(p.type)).length);
  tally.add('predicted', predicted.filter((p) => used.has(p) || p.type !== 'OTHER').length);
  tally.add('predicted', hits.length - aligned.length);
}

function countMatch(tally: Tally, gold: GoldEvent, predicted: Predicted): void {
  countParticipants(tally, gold, predicted);
  if (gold.realis) {
    tally.add('realis');
    tally.add('realis right', realisOf(gold.realis) === realisOf(predicted.realis));
  }
  if (gold.date) {
    const a = dayInterval(gold.date);
    const b = predicted.date && { from: predicted.date.start, until: predicted.date.end };
    tally.add('date');
    tally.add('date exact', b !== null && a.from === b.from && a.until === b.until);
    tally.add('date overlap', b !== null && (b.from ?? b.until) !== null && !areApart(a, b));
  }
}

function countParticipants(tally: Tally, gold: GoldEvent, predicted: Predicted): void {
  const golds = gold.participants ?? [];
  if (!golds.length) return;
  const found = predicted.participants.flatMap((p) => {
    const range = rangeOf(p);
    return range ? [{ range, role: roleOf(p.role) }] : [];
  });
  const common = (i: number, j: number): number => {
    const [g, p] = [golds[i], found[j]];
    return g && p ? shared([g.start, g.end], p.range) : 0;
  };
  tally.add('participant gold', golds.length);
  tally.add('participant predicted', found.length);
  tally.add('participant', pairUp(golds.length, found.length, common).length);
  for (const g of golds) tally.add(`role gold ${roleOf(g.role)}`);
  for (const p of found) tally.add(`role predicted ${p.role}`);
  const sameRole = (i: number, j: number): number =>
    roleOf(golds[i]?.role ?? '') === found[j]?.role ? common(i, j) : 0;
  for (const hit of pairUp(golds.length, found.length, sameRole))
    tally.add(`role right ${roleOf(golds[hit.gold]?.role ?? '')}`);
}

function triggerLikeness(gold: GoldEvent | undefined, predicted: Predicted | undefined): number {
  const range = rangeOf(predicted?.trigger);
  if (!gold || !predicted || !range) return 0;
  const triggers: readonly Range[] = gold.triggers ?? (gold.trigger ? [gold.trigger] : []);
  const common = Math.max(0, ...triggers.map((trigger) => shared(trigger, range)));
  return common + (common && typesOf(gold).includes(predicted.type) ? 0.5 : 0);
}

/** Types that are right for an annotated event. */
export function typesOf(gold: GoldEvent): readonly string[] {
  return gold.type === undefined ? [] : [gold.type, ...(gold.alsoType ?? [])];
}

function roleOf(role: string): string {
  return ROLES[role] ?? role;
}

function realisOf(realis: string): string {
  const name = realis.toUpperCase();
  return REALIS[name] ?? name;
}

type Days = { readonly from: string | null; readonly until: string | null };

function areApart(a: Days, b: Days): boolean {
  const isBefore = (until: string | null, from: string | null): boolean =>
    until !== null && from !== null && until < from;
  return isBefore(a.until, b.from) || isBefore(b.until, a.from);
}
