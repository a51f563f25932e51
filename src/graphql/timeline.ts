import {
  daysOfTimeline,
  eventsOfStretch,
  quotesOfStretch,
  stretchRows,
  type TimelineUnit,
} from '../store/lists/timeline-lists.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import { pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { DayRangeInput } from './day-range.ts';
import { userError } from './errors.ts';
import { EventConnection } from './event.ts';
import { EventFilter } from './event-filter.ts';
import { checkFilter, conditionCount } from './filter-check.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { reading } from './reading.ts';
import { firstDayOf, lastDayOf, type Stretch, stretchesOf } from './stretches.ts';

/** A timeline has at most so many stretches: a year of days. */
const MOST_STRETCHES = 366;

const Unit = builder.enumType('TimelineUnit', {
  description: 'How long the stretches of a timeline are.',
  values: {
    DAY: { description: 'Day by day.' },
    WEEK: { description: 'Week by week, from Monday to Sunday.' },
    MONTH: { description: 'Month by month.' },
    YEAR: { description: 'Year by year.' },
  } as const,
});

const TimelineFilter = builder.inputType('TimelineFilter', {
  description: 'What a timeline shows.',
  fields: (t) => ({
    during: t.field({
      type: DayRangeInput,
      description:
        'From when to when; where that is not said, the whole stretches from the first to the last record that it counts.',
    }),
    events: t.field({ type: EventFilter.type, description: 'Only events like this.' }),
    quotes: t.field({ type: QuoteFilter.type, description: 'Only quotes like this.' }),
  }),
});

type Filter = typeof TimelineFilter.$inferInput;

/** A stretch, and what the timeline shows in it. */
interface Bucket extends Stretch {
  readonly unit: TimelineUnit;
  readonly filter: Filter;
}

const TimelineBucket = builder.objectRef<Bucket>('TimelineBucket').implement({
  description: 'A stretch of time: how much happened and was said in it, and what.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'Its first day.' }),
    until: t.expose('until', { type: 'Date', description: 'Its last day, itself included.' }),
    eventCount: t.int({
      description:
        'How many events began in it; those only known to a longer time than the stretch are not counted.',
      complexity: 5,
      resolve: async (bucket, _args, context, info) =>
        (await connect(keyOf(bucket), {}, context, info, () => eventsOf(bucket, context))).count(),
      ...reading({ kind: 'count', list: (context, above) => eventsOf(askedOf(above), context) }),
    }),
    quoteCount: t.int({
      description:
        'How many quotes are from it: said then, or where that is not known to the day, published then.',
      complexity: 5,
      resolve: async (bucket, _args, context, info) =>
        (await connect(keyOf(bucket), {}, context, info, () => quotesOf(bucket, context))).count(),
      ...reading({ kind: 'count', list: (context, above) => quotesOf(askedOf(above), context) }),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events that it counts, earliest first.',
      args: pageArguments(t.arg),
      complexity: pageCost,
      resolve: (bucket, args, context, info) =>
        connect(keyOf(bucket), args, context, info, () => eventsOf(bucket, context)),
      ...reading({ kind: 'list', list: (_args, context, above) => eventsOf(askedOf(above), context) }),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'The quotes that it counts, earliest first.',
      args: pageArguments(t.arg),
      complexity: pageCost,
      resolve: (bucket, args, context, info) =>
        connect(keyOf(bucket), args, context, info, () => quotesOf(bucket, context)),
      ...reading({ kind: 'list', list: (_args, context, above) => quotesOf(askedOf(above), context) }),
    }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `What happened and what was said, stretch by stretch, also those in which nothing was; at most ${MOST_STRETCHES} of them.`,
    args: {
      by: t.arg({ type: Unit, required: true, description: 'How long the stretches are.' }),
      filter: t.arg({ type: TimelineFilter, description: 'What it shows; everything if not said.' }),
    },
    complexity: ({ by, filter }) => ({
      field: 2 + conditionCount(filter?.events) + conditionCount(filter?.quotes),
      multiplier: stretchCount(by, filter?.during ?? {}),
    }),
    resolve: async (_root, args, context) =>
      (await stretchesFor(args, context)).map((stretch) => ({ ...stretch, ...askedOf(args) })),
    ...reading({
      kind: 'rows',
      columns: { from: 'String', until: 'String' },
      rows: async (args, context) => {
        // The arguments of the field alone.
        const found = await stretchesFor(args as TimelineArguments, context);
        return () => stretchRows(found.map(keyOf));
      },
    }),
  }),
);

interface TimelineArguments {
  readonly by: TimelineUnit;
  readonly filter?: Filter | null | undefined;
}

/** What a bucket knows of the arguments of its timeline. */
function askedOf(args: object): Pick<Bucket, 'unit' | 'filter'> {
  const { by, filter } = args as TimelineArguments;
  return { unit: by, filter: filter ?? {} };
}

async function stretchesFor(
  { by, filter }: TimelineArguments,
  context: Context,
): Promise<readonly Stretch[]> {
  checkFilter({ during: filter?.during });
  checkFilter(filter?.events, 'filter.events');
  checkFilter(filter?.quotes, 'filter.quotes');
  const days = await daysOf(filter ?? {}, by, context);
  return days ? stretches(days, by) : [];
}

type Days = { readonly [end in keyof Stretch]?: string | null | undefined };

/** Asked of the arguments alone; where they leave an end open, it may be as long as any. */
function stretchCount(by: TimelineUnit, { from, until }: Days): number {
  return from && until
    ? (stretchesOf({ from, until }, by, MOST_STRETCHES)?.length ?? MOST_STRETCHES)
    : MOST_STRETCHES;
}

/** Where an end is open, it is that of the stretch in which the first or last record lies; null where none does. */
async function daysOf(filter: Filter, unit: TimelineUnit, context: Context): Promise<Stretch | null> {
  const { from, until } = filter.during ?? {};
  if (from && until) return { from, until };
  const [events, quotes] = [await eventConditions(filter, context), await quoteConditions(filter, context)];
  const known = await daysOfTimeline(context.database, events, quotes, unit);
  if (!known) return null;
  const days = {
    from: from ?? firstDayOf(known.from, unit),
    until: until ?? lastDayOf(known.until, unit),
  };
  return days.from <= days.until ? days : null;
}

function stretches(days: Stretch, by: TimelineUnit): readonly Stretch[] {
  const found = stretchesOf(days, by, MOST_STRETCHES);
  if (found) return found;
  throw userError(
    `The days from ${days.from} to ${days.until} by ${by} are more than ${MOST_STRETCHES} stretches; expected longer ones (\`by\`), or a shorter time (\`filter.during\`).`,
  );
}

function keyOf({ from, until }: Stretch): string {
  return `${from}/${until}`;
}

async function eventsOf({ unit, filter }: Pick<Bucket, 'unit' | 'filter'>, context: Context) {
  return eventsOfStretch(await eventConditions(filter, context), unit);
}

function eventConditions({ events }: Filter, context: Context) {
  return EventFilter.conditions(events, context, 'filter.events');
}

async function quotesOf({ filter }: Pick<Bucket, 'filter'>, context: Context) {
  return quotesOfStretch(await quoteConditions(filter, context));
}

function quoteConditions({ quotes }: Filter, context: Context) {
  return QuoteFilter.conditions(quotes, context, 'filter.quotes');
}
