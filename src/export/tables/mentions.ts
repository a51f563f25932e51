import type { Database } from '../../store/database.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import { tableOf } from '../table.ts';
import { ARTICLE, articleColumns, provenanceColumns } from './provenance-columns.ts';

/** A mention each: the words of an article that refer to an actor. */
export const mentions = tableOf(1000, readMentions, [
  {
    name: 'id',
    type: 'text',
    description: 'the id of the `Mention` in the graph',
    value: (mention) => encodeGlobalId('Mention', mention.id),
  },
  ...articleColumns(),
  {
    name: 'actorId',
    type: 'text',
    description: 'the id of the `Actor` that the words refer to',
    value: ({ actor }) => encodeGlobalId('Actor', actor.id),
  },
  { name: 'actor', type: 'text', description: "that actor's name", value: ({ actor }) => actor.name },
  {
    name: 'actorKind',
    type: 'text',
    description: "that actor's `ActorKind`",
    value: ({ actor }) => actor.kind,
  },
  { name: 'text', type: 'text', description: 'the words', value: (mention) => mention.text },
  {
    name: 'kind',
    type: 'text',
    description: 'what sort of thing they refer to: an `EntityKind`',
    value: (mention) => mention.kind,
  },
  {
    name: 'form',
    type: 'text',
    description: 'what kind of words they are: a `MentionForm`',
    value: (mention) => mention.form,
  },
  ...provenanceColumns(),
]);

function readMentions(database: Database, ids: string[]) {
  return database.mention.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      text: true,
      kind: true,
      form: true,
      start: true,
      end: true,
      rule: true,
      confidence: true,
      article: { select: ARTICLE },
      actor: { select: { id: true, name: true, kind: true } },
    },
  });
}
