import { coActorArticles, coActorsOfActor } from '../store/lists/actor-lists.ts';
import { articlesOfActor } from '../store/lists/article-lists.ts';
import { eventsAtActor, eventsOfActor } from '../store/lists/event-lists.ts';
import { mentionsOfActor } from '../store/lists/mention-lists.ts';
import { quotesAboutActor, quotesOfActor } from '../store/lists/quote-lists.ts';
import { rolesForActor, rolesOfActor, rolesWithinActor } from '../store/lists/role-lists.ts';
import { ActorNode } from './actor.ts';
import { ActorFilter, actorConditions } from './actor-filter.ts';
import { AppearanceArticleConnection } from './appearance.ts';
import { ArticleFilter, articleConditions } from './article-filter.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import { connectionType, pageArguments, pageCost } from './connection-type.ts';
import { Direction, latestFirst, newestFirst } from './enums.ts';
import { EventConnection, JoinedEventConnection } from './event.ts';
import { EventFilter, eventConditions } from './event-filter.ts';
import { MentionConnection, MentionFilter, mentionConditions } from './mention.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter, quoteConditions } from './quote-filter.ts';
import { RoleConnection, RoleFilter, roleConditions } from './role.ts';

/** What the graph knows of an actor: everything that leads on from it. */
builder.prismaObjectFields(ActorNode, (t) => ({
  roles: t.field({
    type: RoleConnection,
    description: 'The posts and functions that articles state of it: "head of the river authority".',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: RoleFilter, description: 'Only roles like this.' }),
      ...newestFirst(t.arg),
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
      ...newestFirst(t.arg),
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
      ...newestFirst(t.arg),
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
      ...newestFirst(t.arg),
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
      ...newestFirst(t.arg),
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
      ...newestFirst(t.arg),
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
      ...latestFirst(t.arg),
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
      ...latestFirst(t.arg),
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
