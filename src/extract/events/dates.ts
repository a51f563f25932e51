import { scheduledTypes } from '../../lexicon/event-type-classes.ts';
import type { EventDate, TimeExpression } from '../document.ts';
import { dayFromIso, isoDay } from '../times/calendar.ts';
import { isComparison } from './comparison.ts';
import { datedBy } from './date-reach.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { typeOf } from './draft-type.ts';
import { prepositionOf } from './noun-phrase.ts';
import { sharedDates } from './shared-dates.ts';
import { lemmaOf, type PlacedTime, type Story } from './story.ts';

/** Drafts with the dates that their own sentences give them; no other date is guessed. */
export function dated(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(
    drafts.flatMap((draft, at) => anchorsOf(draft).map((token) => [token, at] as const)),
  );
  const dates = new Map<number, EventDate>();
  const sentences = new Set(drafts.map((draft) => draft.sentence));
  for (const sentence of sentences) {
    const times = story.timesBySentence.get(sentence) ?? [];
    times.forEach((placed, at) => {
      const date = dateFrom(story, placed, times[at - 1], times[at + 1]);
      if (date === null) return;
      const { reached, described } = datedBy(story, placed, byToken);
      for (const draft of reached) {
        if (isComparison(story, placed, drafts[draft]?.trigger.token ?? -1)) continue;
        if (!dates.has(draft) || isNextClause(story, placed, dates.get(draft))) dates.set(draft, date);
      }
      // "since 2031, when the port closed": it closed in 2031.
      const plain = placed.time.range === null ? date : { ...date, ...placed.time.range };
      for (const draft of described) if (!dates.has(draft)) dates.set(draft, plain);
    });
  }
  return sharedDates(
    story,
    drafts.map((draft, at) => withDate(story, draft, draft.date ?? dates.get(at) ?? null)),
  );
}

/** "In May Kestria closed the port, and last summer | it recalled its envoy", where the tree has both at the recall. */
function isNextClause(story: Story, { first, time }: PlacedTime, earlier: EventDate | undefined): boolean {
  const end = earlier?.span?.end ?? Number.POSITIVE_INFINITY;
  return time.start > end && story.tokens[first - 1]?.form === 'and' && story.tokens[first - 2]?.form === ',';
}

/** "before the June elections": what a noun names on a day after the article is planned. */
function withDate(story: Story, draft: Draft, date: EventDate | null): Draft {
  const told = possible(story, draft, date);
  const isHeld = draft.trigger.form === 'NOMINAL' && scheduledTypes.has(draft.type);
  if (told !== null || date?.from == null || !isHeld) return { ...draft, date: told };
  return { ...draft, realis: 'PLANNED', type: typeOf(story, draft.type, 'PLANNED', draft.trigger), date };
}

/** "agreed to hold talks on May 6": what has come about did not do so on a day after the article. */
function possible(story: Story, { realis }: Draft, date: EventDate | null): EventDate | null {
  const published = story.metadata.publishedAt?.slice(0, 10);
  // "pledged 30,000 tons by June": by when they come, and not when they were pledged.
  const day = date?.from ?? date?.until ?? null;
  if (realis !== 'ACTUAL' || day === null || published === undefined) return date;
  return day > (shifted(published, ZONES) ?? day) ? null : date;
}

/** Days that the day of the article and of what it tells may differ by, around the world. */
const ZONES = 1;

/** A time expression as the date of an event, with the preposition before it heard. */
function dateFrom(
  story: Story,
  placed: PlacedTime,
  before: PlacedTime | undefined,
  after: PlacedTime | undefined,
): EventDate | null {
  const { time } = placed;
  if (time.type === 'SET') return null;
  const range = time.range ?? futureRange(story, time);
  if (range === null) return null;
  const preposition = prepositionOf(story, placed.head) || lemmaOf(story, placed.first - 1);
  const span = { start: time.start, end: time.end };
  const basis = time.basis ?? 'PUBLICATION';
  if (after !== undefined && isRange(story, placed, after, preposition)) {
    return {
      from: range.from,
      until: after.time.range?.until ?? null,
      precision: 'INTERVAL',
      basis,
      span: { start: time.start, end: after.time.end },
    };
  }
  if (before !== undefined && isRange(story, before, placed, lemmaOf(story, before.first - 1))) return null;
  // "shortly after 4 a.m.", "by noon": on that day.
  if (time.type === 'TIME') return { ...range, basis, span };
  const reach = preposition === 'before' && isEndOf(story, placed) ? 'by' : preposition;
  return { ...bounded(story, range, reach), basis, span };
}

/** "before the end of the year": any day of it. */
function isEndOf(story: Story, { first, end }: PlacedTime): boolean {
  for (let at = Math.max(0, first - 3); at < end; at++)
    if (lemmaOf(story, at) === 'end' && lemmaOf(story, at + 1) === 'of') return true;
  return false;
}

type Range = Pick<EventDate, 'from' | 'until' | 'precision'>;

function bounded(story: Story, range: Range, preposition: string): Range {
  const published = story.metadata.publishedAt?.slice(0, 10) ?? null;
  switch (preposition) {
    case 'since':
      return { from: range.from, until: published, precision: 'INTERVAL' };
    case 'until':
    case 'till':
    case 'by':
      return { from: null, until: range.until, precision: range.precision };
    case 'before':
      return { from: null, until: shifted(range.from, -1), precision: 'VAGUE' };
    case 'after':
      return { from: shifted(range.until, 1), until: null, precision: 'VAGUE' };
    default:
      return range;
  }
}

export function shifted(day: string | null, days: number): string | null {
  const number = day === null ? null : dayFromIso(day);
  return number === null ? null : isoDay(number + days);
}

/** "in the coming years": from the day of the article on. */
function futureRange(story: Story, time: TimeExpression): Range | null {
  const published = story.metadata.publishedAt?.slice(0, 10);
  if (time.value !== 'FUTURE_REF' || published === undefined) return null;
  return { from: published, until: null, precision: 'VAGUE' };
}

/** "between 2031 and 2033", "from Monday to Friday". */
function isRange(story: Story, first: PlacedTime, second: PlacedTime, preposition: string): boolean {
  if (second.first - first.end !== 1) return false;
  const joint = lemmaOf(story, first.end);
  return (
    (preposition === 'between' && joint === 'and') ||
    (preposition === 'from' && /^(to|until|till|through)$/.test(joint))
  );
}
