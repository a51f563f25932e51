import { daysOfTimeline, stretchRows, type TimelineUnit } from '../store/lists/timeline-lists.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { userError } from './errors.ts';
import { reading } from './reading.ts';
import { firstDayOf, lastDayOf, type Stretch, stretchesOf } from './stretches.ts';
import { askedOf, keyOf, type TimelineArguments, TimelineBucket } from './timeline-bucket.ts';
import {
  articleConditions,
  checkTimeline,
  eventConditions,
  quoteConditions,
  type TimelineConditions,
  TimelineFilter,
  timelineConditionCount,
} from './timeline-filter.ts';

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

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelineBucket],
    description: `What happened and what was said, stretch by stretch, also those in which nothing was; at most ${MOST_STRETCHES} of them.`,
    args: {
      by: t.arg({ type: Unit, required: true, description: 'How long the stretches are.' }),
      filter: t.arg({ type: TimelineFilter, description: 'What it shows; everything if not said.' }),
    },
    complexity: ({ by, filter }) => ({
      field: 2 + timelineConditionCount(filter ?? {}),
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

async function stretchesFor(
  { by, filter }: TimelineArguments,
  context: Context,
): Promise<readonly Stretch[]> {
  checkTimeline(filter ?? {});
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
async function daysOf(
  filter: TimelineConditions,
  unit: TimelineUnit,
  context: Context,
): Promise<Stretch | null> {
  const { from, until } = filter.during ?? {};
  if (from && until) return { from, until };
  const known = await daysOfTimeline(context.database, unit, {
    events: await eventConditions(filter, context),
    quotes: await quoteConditions(filter, context),
    articles: filter.articles ? await articleConditions(filter, context) : null,
  });
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
