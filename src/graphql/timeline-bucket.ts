import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { TimelineUnit } from '../store/lists/timeline-lists.ts';
import { ArticleConnection } from './article.ts';
import { builder } from './builder.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import { pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { EventConnection } from './event.ts';
import { QuoteConnection } from './quote.ts';
import { reading } from './reading.ts';
import type { Stretch } from './stretches.ts';
import {
  articlesIn,
  eventsIn,
  quotesIn,
  type StretchList,
  type TimelineAsked,
  type TimelineConditions,
} from './timeline-filter.ts';

/** A stretch, and what the timeline shows in it. */
export interface Bucket extends Stretch, TimelineAsked {}

export const TimelineBucket = builder.objectRef<Bucket>('TimelineBucket');

TimelineBucket.implement({
  description: 'A stretch of time: how much happened, was said and published in it, and what.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'Its first day.' }),
    until: t.expose('until', { type: 'Date', description: 'Its last day, itself included.' }),
    articleCount: t.int(countOf(articlesIn, 'How many articles were published in it.')),
    eventCount: t.int(
      countOf(
        eventsIn,
        'How many events began in it; those only known to a longer time than the stretch are not counted.',
      ),
    ),
    quoteCount: t.int(
      countOf(
        quotesIn,
        'How many quotes are from it: said then, or where that is not known to the day, published then.',
      ),
    ),
    articles: t.field(listOf(ArticleConnection, articlesIn, 'The articles that it counts, earliest first.')),
    events: t.field(listOf(EventConnection, eventsIn, 'The events that it counts, earliest first.')),
    quotes: t.field(listOf(QuoteConnection, quotesIn, 'The quotes that it counts, earliest first.')),
  }),
});

/** What a bucket knows of the arguments of its timeline. */
export function askedOf(args: object): TimelineAsked {
  const { by, filter } = args as TimelineArguments;
  return { unit: by, filter: filter ?? {} };
}

export interface TimelineArguments {
  readonly by: TimelineUnit;
  readonly filter?: TimelineConditions | null | undefined;
}

/** A stretch as the parent of its lists. */
export function keyOf({ from, until }: Stretch): string {
  return `${from}/${until}`;
}

function countOf(list: StretchList, description: string) {
  return {
    description,
    complexity: 5,
    resolve: async (bucket: Bucket, _args: object, context: Context, info: GraphQLResolveInfo) =>
      (await connect(keyOf(bucket), {}, context, info, () => list(bucket, context))).count(),
    ...reading({ kind: 'count', list: (context, above) => list(askedOf(above), context) }),
  };
}

type Types = typeof builder.$inferSchemaTypes;

function listOf(type: ObjectRef<Types, Connection>, list: StretchList, description: string) {
  return {
    type,
    description,
    args: builder.args((t) => pageArguments(t)),
    complexity: pageCost,
    resolve: (bucket: Bucket, args: PageArguments, context: Context, info: GraphQLResolveInfo) =>
      connect(keyOf(bucket), args, context, info, () => list(bucket, context)),
    ...reading({ kind: 'list', list: (_args, context, above) => list(askedOf(above), context) }),
  };
}
