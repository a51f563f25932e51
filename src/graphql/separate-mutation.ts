import { ActorNode } from './actor.ts';
import { builder } from './builder.ts';
import { idOf } from './global-id.ts';
import { InvalidInput } from './input-problem.ts';
import { loadRecord, loadRecordIfThere } from './records.ts';
import { type SeparatedActor, writeAs } from './writer.ts';

/** An article is read for it. */
const SEPARATE_COST = 100;

const SeparateActorPayload = builder.objectRef<SeparatedActor>('SeparateActorPayload').implement({
  description: 'Two namesakes that are no longer one.',
  fields: (t) => ({
    actor: t.field({
      type: ActorNode,
      description: 'Who the article speaks of.',
      resolve: ({ actorId }, _args, context, info) => loadRecord(ActorNode, actorId, context, info),
    }),
    from: t.field({
      type: ActorNode,
      nullable: true,
      description: 'Whom it had been taken for; null where no article speaks of it any more.',
      resolve: ({ fromId }, _args, context, info) => loadRecordIfThere(ActorNode, fromId, context, info),
    }),
  }),
});

const SeparateActorResult = builder.unionType('SeparateActorResult', {
  description: 'The two actors, or why they stay one.',
  types: [SeparateActorPayload, InvalidInput],
  resolveType: (value) => ('problems' in value ? InvalidInput : SeparateActorPayload),
});

const SeparateActorInput = builder.inputType('SeparateActorInput', {
  description: 'Somebody whom an article names, and who is not the one of that name in other articles.',
  fields: (t) => ({
    actor: t.globalID({
      required: true,
      description: 'The id of the `Actor` that the article’s was taken for.',
    }),
    article: t.globalID({ required: true, description: 'The id of the `Article`.' }),
    reason: t.string({ required: true, description: 'Why, in a line that others will read.' }),
  }),
});

builder.mutationField('separateActor', (t) =>
  t.field({
    type: SeparateActorResult,
    description:
      'Keeps whom an article names apart from the actor that its name linked it to, also when the article is read anew or corrected. The article is read anew for it. `mergeActors` undoes it. Needs a token with the scope `curate`.',
    args: { input: t.arg({ type: SeparateActorInput, required: true, description: 'Who, where, and why.' }) },
    complexity: SEPARATE_COST,
    resolve: (_root, { input }, context) =>
      writeAs('curate', context, (writer, { tokenId }) =>
        writer.separateActor(
          { actor: idOf('Actor', input.actor), article: idOf('Article', input.article) },
          { reason: input.reason, tokenId },
        ),
      ),
  }),
);
