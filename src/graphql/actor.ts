import { actorIdsByName } from '../store/find-by-name.ts';
import { folded } from '../store/folded.ts';
import {
  type ActorConditions,
  allActors,
  coActorArticles,
  coActorsOfActor,
} from '../store/lists/actor-lists.ts';
import { aliasesOfActor } from '../store/lists/alias-lists.ts';
import { articlesOfActor } from '../store/lists/article-lists.ts';
import { eventsAtActor, eventsOfActor } from '../store/lists/event-lists.ts';
import { mentionsOfActor } from '../store/lists/mention-lists.ts';
import { quotesAboutActor, quotesOfActor } from '../store/lists/quote-lists.ts';
import { rolesForActor, rolesOfActor, rolesWithinActor } from '../store/lists/role-lists.ts';
import { AppearanceArticleConnection } from './appearance.ts';
import { ArticleFilter, articleConditions } from './article.ts';
import { builder } from './builder.ts';
import { connect, firstEntry, ROOT } from './connection.ts';
import { connectionType, pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { Direction } from './enums.ts';
import { EventConnection, EventFilter, eventConditions, JoinedEventConnection } from './event.ts';
import { MentionConnection, MentionFilter, MentionNode, mentionConditions } from './mention.ts';
import { ActorBy, actorIds, idOf } from './names.ts';
import { QuoteConnection, QuoteFilter, quoteConditions } from './quote.ts';
import { loadRecord } from './records.ts';
import { RoleConnection, RoleFilter, roleConditions } from './role.ts';

export const ActorKind = builder.enumType('ActorKind', {
  description: 'What sort of thing an actor is.',
  values: {
    PERSON: { description: 'A human being.' },
    ORGANIZATION: { description: 'A company, ministry, party, club, court, newspaper …' },
    PLACE: { description: 'A city, region, river, building …' },
    COUNTRY: { description: 'A country, also where its government is meant.' },
    GROUP: { description: 'People who are not an organization: "the miners", "Kestrians".' },
    OTHER: { description: 'Anything else that takes part in the news.' },
  } as const,
});

export const ActorNode = builder.prismaNode('Actor', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'Someone or something that takes part in the news: a person, organization, place, country or group.',
});

builder.prismaObjectFields(ActorNode, (t) => ({
  name: t.exposeString('name', { description: 'The fullest form of its name that stands in any article.' }),
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
    type: MentionNode,
    nullable: true,
    description:
      'The first place where an article refers to it; null where none does by a mention of its own.',
    resolve: async ({ id }, _args, context, info) => {
      const mention = await firstEntry(id, context, info, () => mentionsOfActor({}, 'ASC'));
      return mention === null ? null : loadRecord(MentionNode, mention, context, info);
    },
  }),
  roles: t.field({
    type: RoleConnection,
    description: 'The posts and functions that articles state of it: "head of the river authority".',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: RoleFilter, description: 'Only roles like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        rolesOfActor(await roleConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  rolesWithin: t.field({
    type: RoleConnection,
    description: 'The posts and functions that people hold in it, if it is an organization.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: RoleFilter, description: 'Only roles like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        rolesWithinActor(await roleConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  rolesFor: t.field({
    type: RoleConnection,
    description: 'The posts and functions that people hold for it, if it is a country.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: RoleFilter, description: 'Only roles like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        rolesForActor(await roleConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  mentions: t.field({
    type: MentionConnection,
    description: 'Every place where articles refer to it.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: MentionFilter, description: 'Only mentions like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        mentionsOfActor(await mentionConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  quotes: t.field({
    type: QuoteConnection,
    description: 'What it is quoted as saying.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: QuoteFilter, description: 'Only quotes like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        quotesOfActor(await quoteConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  quotedAbout: t.field({
    type: QuoteConnection,
    description: 'What others, or it itself, are quoted as saying about it.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: QuoteFilter, description: 'Only quotes like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        quotesAboutActor(await quoteConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  events: t.field({
    type: JoinedEventConnection,
    description: 'What it took part in; each edge says as what.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({
        type: EventFilter,
        description: 'Only events like this; `role` means the role that this actor has in it.',
      }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Latest or earliest event first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        eventsOfActor(await eventConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  venueOf: t.field({
    type: EventConnection,
    description: 'What happened at it, if it is a place or country.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: EventFilter, description: 'Only events like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Latest or earliest event first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        eventsAtActor(await eventConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  articles: t.field({
    type: AppearanceArticleConnection,
    description: 'The articles that it is in.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ArticleFilter, description: 'Only articles like this.' }),
      direction: t.arg({ type: Direction, defaultValue: 'DESC', description: 'Newest or oldest first.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        articlesOfActor(await articleConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  coActors: t.field({
    type: CoActorConnection,
    description: `Who appears in the same articles, most often first, over its newest ${coActorArticles} articles.`,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ActorFilter, description: 'Only actors like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        coActorsOfActor(await actorConditions(args.filter, context)),
      ),
  }),
}));

export const ActorConnection = connectionType(() => ActorNode, { name: 'Actor', of: 'actors' });

const CoActorConnection = connectionType(() => ActorNode, {
  name: 'CoActor',
  of: 'actors that appear beside the actor',
  edgeFields: (t) => ({
    weight: t.int({
      description: `In how many of the actor's newest ${coActorArticles} articles this one appears too.`,
      // The list is ordered by it.
      resolve: ({ entry }) => Number(entry.position[0]),
    }),
  }),
});

export const ActorFilter = builder.inputType('ActorFilter', {
  description: 'Which actors to show: those for which everything given here is true.',
  fields: (t) => ({
    is: t.field({ type: ActorBy, description: 'It is this one; with a name, every one that goes by it.' }),
    kind: t.field({ type: [ActorKind], description: 'It is of one of these kinds.' }),
    nameContains: t.string({
      description: 'Its name contains these letters, whatever their case and accents.',
    }),
    roleContains: t.string({
      description: 'An article states a role of it that contains these words: "minister".',
    }),
    country: t.stringList({
      description: 'It is or belongs to one of these countries (ISO 3166-1 alpha-3: `FRA`).',
    }),
    named: t.boolean({ description: 'It has a name (true), or is only described (false).' }),
    minArticles: t.int({ description: 'It is in at least so many articles.' }),
    minQuotes: t.int({ description: 'At least so many quotes are by it.' }),
  }),
});

export async function actorConditions(
  filter: typeof ActorFilter.$inferInput | null | undefined,
  context: Context,
): Promise<ActorConditions> {
  const { is, kind, nameContains, roleContains, country, ...rest } = filter ?? {};
  return {
    ...rest,
    ids: await actorIds(is, context),
    kinds: kind ?? null,
    nameContains: nameContains ? folded(nameContains) : null,
    roleContains: roleContains ? folded(roleContains) : null,
    countries: country ?? null,
  };
}

const ActorOrderField = builder.enumType('ActorOrderField', {
  description: 'What actors can be ordered by.',
  values: {
    NAME: { description: 'By name, letter by letter.' },
    ARTICLES: { description: 'By how many articles they are in.' },
  } as const,
});

const ActorOrder = builder.inputType('ActorOrder', {
  description: 'The order of actors; equal ones stand in the order of their ids.',
  fields: (t) => ({
    field: t.field({ type: ActorOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Which end comes first.' }),
  }),
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
    resolve: async (query, _root, { by }, { database }) => {
      const [id] = by.id ? [idOf('Actor', by.id)] : await actorIdsByName(database, by.name ?? '');
      return id === undefined ? null : database.actor.findUnique({ ...query, where: { id } });
    },
  }),
  actors: t.field({
    type: ActorConnection,
    description: 'Everyone and everything that takes part in the news, those in most articles first.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ActorFilter, description: 'Only actors like this.' }),
      orderBy: t.arg({
        type: ActorOrder,
        description: 'Their order; if not said, those in most articles first.',
      }),
    },
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      connect(ROOT, args, context, info, async () =>
        allActors(
          await actorConditions(args.filter, context),
          args.orderBy?.field ?? 'ARTICLES',
          args.orderBy?.direction ?? 'DESC',
        ),
      ),
  }),
}));
