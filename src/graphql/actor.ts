import { allActors } from '../store/lists/actor-lists.ts';
import { aliasesOfActor } from '../store/lists/alias-lists.ts';
import { mentionsOfActor } from '../store/lists/mention-lists.ts';
import { ActorFilter } from './actor-filter.ts';
import { ActorKind } from './actor-kind.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import { connectionType } from './connection-type.ts';
import { listField } from './list-field.ts';
import { orderBy } from './list-order.ts';
import { lookup } from './lookup.ts';
import { MentionNode } from './mention.ts';
import { ifMerged } from './merged-id.ts';
import { ActorBy, type ActorReference, actorIds } from './names.ts';
import { firstOf, reading } from './reading.ts';

export const ActorNode = builder.prismaNode('Actor', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'Someone or something that takes part in the news: a person, organization, place, country or group.',
});

builder.prismaObjectFields(ActorNode, (t) => ({
  name: t.exposeString('name', {
    description:
      'The fullest form of its name that stands in any article. Where others were merged into it, that of its own names: what they were called is among the `aliases`.',
  }),
  kind: t.expose('kind', { type: ActorKind, description: 'What sort of thing it is.' }),
  named: t.exposeBoolean('named', {
    description: 'Whether it has a name, or is only described: "farmers from both valleys".',
  }),
  aliases: t.stringList({
    description: 'The other forms of its name that articles use, by letter.',
    args: { first: t.arg.int({ defaultValue: 20, description: 'So many of them, at most 100.' }) },
    complexity: 3,
    resolve: async ({ id }, { first }, context, info) => {
      const aliases = await connect(id, { first }, context, info, aliasesOfActor);
      return (await aliases.page()).entries.map((entry) => entry.node);
    },
    ...reading({ kind: 'values', list: aliasesOfActor }),
  }),
  country: t.exposeString('country', {
    nullable: true,
    description:
      'The country that it is or belongs to (ISO 3166-1 alpha-3: `FRA`); null where it is not known.',
  }),
  place: t.relation('place', {
    nullable: true,
    description: 'Where on the map it lies, for a place or country that the gazetteer knows; null otherwise.',
  }),
  articleCount: t.exposeInt('articleCount', { description: 'How many articles it is in.' }),
  mentionCount: t.exposeInt('mentionCount', { description: 'How often articles refer to it.' }),
  quoteCount: t.exposeInt('quoteCount', { description: 'How many quotes are by it.' }),
  firstMention: t.field({
    ...firstOf(MentionNode, () => mentionsOfActor({}, 'ASC')),
    description:
      'The first place where an article refers to it; null where none does by a mention of its own.',
  }),
}));

export const ActorConnection = connectionType(() => ActorNode, {
  name: 'Actor',
  of: 'actors',
  facets: [
    { name: 'kind', table: 'Actor', column: 'kind', description: 'by kind' },
    { name: 'country', table: 'Actor', column: 'country', description: 'by country' },
  ],
});

const actorOrder = orderBy({
  name: 'Actor',
  of: 'actors',
  fields: {
    NAME: { description: 'By name, letter by letter.' },
    ARTICLES: { description: 'By how many articles they are in.' },
  },
  usual: 'ARTICLES',
  usually: 'those in most articles first',
});

builder.queryFields((t) => ({
  actor: t.prismaField({
    type: ActorNode,
    nullable: true,
    description: 'One actor; null where there is none like that.',
    args: {
      by: t.arg({
        type: ActorBy,
        required: true,
        description: 'Which one. Of several with a name: whose own name it is, then who is in most articles.',
      }),
    },
    ...lookup(
      ActorNode,
      async ({ by }: { by: ActorReference }, context) => {
        const [id] = (await actorIds(by, context)) ?? [];
        return id === undefined ? null : { id };
      },
      ({ id = '' }, { database }, load) => ifMerged(database, id, (root) => load({ id: root })),
    ),
  }),
  actors: t.field(
    listField({
      type: ActorConnection,
      description: 'Everyone and everything that takes part in the news, those in most articles first.',
      filter: ActorFilter,
      order: actorOrder,
      list: (of, { field, direction }) => allActors(of, field, direction),
    }),
  ),
}));
