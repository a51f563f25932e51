import type { ActorMerge } from '../generated/prisma/client.ts';
import { ActorNode } from './actor.ts';
import { ActorMergeRecord } from './actor-merge.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { idIn } from './global-id.ts';
import { InvalidInput } from './input-problem.ts';
import { loadRecord, loadRecordIfThere } from './records.ts';
import { type MergedActor, type SplitActor, writeAs } from './writer.ts';

/** About what it costs beside what is asked of the result. */
const MERGE_COST = 100;

const MergeActorsPayload = builder.objectRef<MergedActor>('MergeActorsPayload').implement({
  description: 'Two actors that are one now.',
  fields: (t) => ({
    actor: t.field({
      type: ActorNode,
      description: 'The one that they are.',
      resolve: ({ actorId }, _args, context, info) => loadRecord(ActorNode, actorId, context, info),
    }),
    merge: t.field({
      type: ActorMergeRecord,
      description: 'The record of the decision.',
      resolve: ({ merge }, _args, context) => recordOf(merge, context),
    }),
  }),
});

const SplitActorPayload = builder.objectRef<SplitActor>('SplitActorPayload').implement({
  description: 'Two actors that are no longer one.',
  fields: (t) => ({
    actor: t.field({
      type: ActorNode,
      nullable: true,
      description: 'The one that had been merged; null where no article speaks of it any more.',
      resolve: ({ actorId }, _args, context, info) => loadRecordIfThere(ActorNode, actorId, context, info),
    }),
    from: t.field({
      type: ActorNode,
      nullable: true,
      description: 'The one that it counted for; null where no article speaks of it any more.',
      resolve: ({ fromId }, _args, context, info) => loadRecordIfThere(ActorNode, fromId, context, info),
    }),
    merge: t.field({
      type: ActorMergeRecord,
      description: 'The record of both decisions.',
      resolve: ({ merge }, _args, context) => recordOf(merge, context),
    }),
  }),
});

const MergeActorsResult = builder.unionType('MergeActorsResult', {
  description: 'What two actors are now, or why they stay two.',
  types: [MergeActorsPayload, InvalidInput],
  resolveType: (value) => ('problems' in value ? InvalidInput : MergeActorsPayload),
});

const SplitActorResult = builder.unionType('SplitActorResult', {
  description: 'The two actors, or why nothing was split.',
  types: [SplitActorPayload, InvalidInput],
  resolveType: (value) => ('problems' in value ? InvalidInput : SplitActorPayload),
});

// Ids are taken apart when it is known that the one who asks may: whoever may not is told that.

const MergeActorsInput = builder.inputType('MergeActorsInput', {
  description:
    'Two actors that are one and the same, also where a text took one of them for something of another kind.',
  fields: (t) => ({
    from: t.id({ required: true, description: 'The id of the `Actor` that is to go.' }),
    into: t.id({
      required: true,
      description: 'The id of the `Actor` that it is to be; this one’s kind stays.',
    }),
    reason: t.string({ required: true, description: 'Why, in a line that others will read.' }),
  }),
});

const SplitActorInput = builder.inputType('SplitActorInput', {
  description: 'An actor that was merged into another and is somebody else after all.',
  fields: (t) => ({
    actor: t.id({ required: true, description: 'The id that was `from` when they were merged.' }),
    reason: t.string({ required: true, description: 'Why, in a line that others will read.' }),
  }),
});

builder.mutationFields((t) => ({
  mergeActors: t.field({
    type: MergeActorsResult,
    description:
      'Makes two actors one: all that articles say of the first counts for the second, also in articles yet to come. `splitActor` undoes it. Needs a token with the scope `curate`.',
    args: { input: t.arg({ type: MergeActorsInput, required: true, description: 'The two, and why.' }) },
    complexity: MERGE_COST,
    resolve: (_root, { input }, context) =>
      writeAs('curate', context, (writer, { tokenId }) => {
        const [from, into] = [idIn('Actor', input.from), idIn('Actor', input.into)];
        return writer.mergeActors({ from, into }, { reason: input.reason, tokenId });
      }),
  }),
  splitActor: t.field({
    type: SplitActorResult,
    description:
      'Undoes a merge: both actors are as if it had never been, with what has come in since. Needs a token with the scope `curate`.',
    args: { input: t.arg({ type: SplitActorInput, required: true, description: 'Which one, and why.' }) },
    complexity: MERGE_COST,
    resolve: (_root, { input }, context) =>
      writeAs('curate', context, (writer, { tokenId }) =>
        writer.splitActor(idIn('Actor', input.actor), { reason: input.reason, tokenId }),
      ),
  }),
}));

function recordOf(number: number, { database }: Context): Promise<ActorMerge> {
  return database.actorMerge.findUniqueOrThrow({ where: { number } });
}
