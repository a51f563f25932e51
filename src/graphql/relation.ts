import type { Direction as End, List } from '../store/list.ts';
import {
  type Pair,
  type RelationConditions,
  type RelationKind,
  relationOf,
} from '../store/lists/relation-list.ts';
import { rarestFirst } from '../store/rarest-first.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { connect, ROOT } from './connection.ts';
import { connectionType, ofEntry, pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { DayRangeInput } from './day-range.ts';
import { Direction } from './enums.ts';
import { userError } from './errors.ts';
import { EventNode } from './event.ts';
import { filterOf } from './filter.ts';
import { loadMixed } from './mixed-record.ts';
import { ActorBy, type ActorReference, actorIds } from './names.ts';
import { QuoteNode } from './quote.ts';
import { reading } from './reading.ts';

const Kind = builder.enumType('RelationKind', {
  description: 'What can stand between two actors.',
  values: {
    EVENT: { description: 'Events that both took part in.' },
    QUOTE: { description: 'What one of them is quoted as saying about the other.' },
    ARTICLE: { description: 'Articles that both are in.' },
  } as const,
});

const RelationFilter = filterOf({
  name: 'RelationFilter',
  of: 'records between the two actors',
  fields: (t) => ({
    kind: t.field({ type: [Kind], description: 'It is of one of these kinds.' }),
    during: t.field({
      type: DayRangeInput,
      description: 'The day by which it is ordered is one of these; what has none is not shown.',
    }),
  }),
  conditions: ({ kind, during }): RelationConditions => ({ kinds: kind ?? null, during }),
});

const RelationRecord = builder.unionType('RelationRecord', {
  description: 'Something that two actors have to do with each other by.',
  types: [EventNode, QuoteNode, ArticleNode],
});

const RelationConnection = connectionType(() => RelationRecord, {
  name: 'Relation',
  of: 'records between the two actors',
  load: loadMixed,
  edgeFields: (t) => ({
    day: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day by which it is ordered: when the event began, or the article was published. Null where it is not known.',
      // The list is ordered by it: a day, or a day and its instant.
      ...ofEntry(({ position }) => String(position[0]).slice(0, 10) || null),
    }),
  }),
});

builder.queryField('relation', (t) =>
  t.field({
    type: RelationConnection,
    description:
      'Everything between two actors, the latest first: the events that both took part in, what one is quoted as saying about the other, and the articles that both are in. Empty where there is no actor like that.',
    args: {
      a: t.arg({
        type: ActorBy,
        required: true,
        description: 'One of them; of several with a name, the one that `actor` gives.',
      }),
      b: t.arg({ type: ActorBy, required: true, description: 'The other, likewise.' }),
      in: t.arg({
        type: [Kind],
        description: 'Only these kinds; all of them if not said.',
        deprecationReason: 'Use `filter: { kind }`, which composes.',
      }),
      filter: t.arg({ type: RelationFilter.type, description: 'Only records like this.' }),
      direction: t.arg({ type: Direction, defaultValue: 'DESC', description: 'Latest or earliest first.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      connect(ROOT, args, context, info, () => listFrom(args, context)),
    // The arguments of the field alone.
    ...reading({
      kind: 'list',
      list: (args, context) => listFrom(args as RelationArguments, context),
      gathered: 'shown and counted',
    }),
  }),
);

interface RelationArguments {
  readonly a: ActorReference;
  readonly b: ActorReference;
  readonly in?: readonly RelationKind[] | null | undefined;
  readonly filter?: object | null | undefined;
  readonly direction?: End | null | undefined;
}

async function listFrom(args: RelationArguments, context: Context): Promise<List> {
  const pair = await pairOf(args.a, args.b, context);
  const asked = await RelationFilter.conditions(args.filter, context);
  const of = { ...asked, and: [...(asked.and ?? []), { kinds: args.in }] };
  return relationOf(pair ?? NOBODY, pair ? of : { kinds: [] }, args.direction ?? 'DESC');
}

const NOBODY: Pair = { rarer: '', other: '' };

/** Null where one of the two is not there. */
async function pairOf(a: ActorReference, b: ActorReference, context: Context): Promise<Pair | null> {
  const [first, second] = await Promise.all([actorIds(a, context), actorIds(b, context)]);
  const ids = [first?.[0], second?.[0]].filter((id) => id !== undefined);
  if (ids.length === 2 && ids[0] === ids[1]) {
    throw userError('`a` and `b` are one and the same actor; expected two.');
  }
  const [rarer, other] = await rarestFirst(context.database, ids);
  return rarer && other ? { rarer, other } : null;
}
