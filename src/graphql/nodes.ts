import type { GraphQLResolveInfo } from 'graphql';
import { ActorNode } from './actor.ts';
import { AppearanceNode } from './appearance.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { userError } from './errors.ts';
import { EventNode } from './event.ts';
import { EventMentionNode } from './event-mention.ts';
import { decodeGlobalId, type NodeId, type NodeType } from './global-id.ts';
import type { Limits } from './limits.ts';
import { MentionNode } from './mention.ts';
import { actorNow, isMerged } from './merged-id.ts';
import { OutletNode } from './outlet.ts';
import { ParticipantNode } from './participant.ts';
import { PlaceNode } from './place.ts';
import { QuoteNode } from './quote.ts';
import { reading } from './reading.ts';
import { loadRecordIfThere, type RecordRef } from './records.ts';
import { RoleNode } from './role.ts';
import { SentenceNode } from './sentence.ts';
import { TimeExpressionNode } from './time-expression.ts';

/** Everything that has an id. */
export const RECORDS = {
  Actor: ActorNode,
  Appearance: AppearanceNode,
  Article: ArticleNode,
  Event: EventNode,
  EventMention: EventMentionNode,
  Mention: MentionNode,
  Outlet: OutletNode,
  Participant: ParticipantNode,
  Place: PlaceNode,
  Quote: QuoteNode,
  Role: RoleNode,
  Sentence: SentenceNode,
  TimeExpression: TimeExpressionNode,
} as const satisfies Readonly<Record<NodeType, RecordRef>>;

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The record with this id, whatever its type; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'An id that an answer gave.' }) },
    resolve: (_root, { id }, context, info) => recordOf(decodeGlobalId(id), context, info),
    ...reading({
      kind: 'references',
      ids: (args) => [decodeGlobalId((args as { readonly id: string }).id)],
      otherwise: isMerged,
    }),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description:
      'The records with these ids, in the order asked for; null where there is none, or where an id is none.',
    args: { ids: t.arg.idList({ required: true, description: 'Ids that answers gave; at most 100.' }) },
    complexity: ({ ids }: { readonly ids?: readonly unknown[] | null }) => ({
      field: 1,
      multiplier: ids?.length ?? 1,
    }),
    // Each in a promise of its own: an id that is none is told in its place.
    resolve: (_root, args, context, info) =>
      boundedIds(args, context.limits).map(async (id) => recordOf(decodeGlobalId(id), context, info)),
    ...reading({
      kind: 'references',
      ids: (args, { limits }) => boundedIds(args as Ids, limits).map(decodeGlobalId),
      otherwise: isMerged,
    }),
  }),
}));

interface Ids {
  readonly ids: readonly string[];
}

/**
 * The record of this id, of an actor that was merged the one that it is now; null where there is none. All that one field
 * asks for are read together.
 */
export async function recordOf({ typename, id }: NodeId, context: Context, info: GraphQLResolveInfo) {
  const ref = RECORDS[typename];
  const find = (one: string) => loadRecordIfThere(ref, one, context, info);
  const record = (await find(id)) ?? (isMerged(typename) ? await ifMerged(id, context, find) : null);
  return record && ref.addBrand(record as never);
}

async function ifMerged<Found>(id: string, context: Context, find: (id: string) => Promise<Found | null>) {
  const now = await actorNow(id, context);
  return now === id ? null : find(now);
}

function boundedIds({ ids }: Ids, limits: Limits): readonly string[] {
  if (ids.length <= limits.ids) return ids;
  throw userError(`\`ids\` has ${ids.length} entries; expected at most ${limits.ids}.`);
}
