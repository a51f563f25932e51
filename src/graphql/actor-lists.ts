import { articlesOfActor } from '../store/lists/article-lists.ts';
import { articlesOfBoth, coActorArticles, coActorsOfActor } from '../store/lists/co-actor-lists.ts';
import { eventsAtActor } from '../store/lists/event-lists.ts';
import { mentionsOfActor } from '../store/lists/mention-lists.ts';
import { eventsOfActor } from '../store/lists/participation-lists.ts';
import { quotesAboutActor, quotesOfActor } from '../store/lists/quote-lists.ts';
import { rolesForActor, rolesOfActor, rolesWithinActor } from '../store/lists/role-lists.ts';
import { ActorNode } from './actor.ts';
import { ActorFilter } from './actor-filter.ts';
import { AppearanceArticleConnection } from './appearance.ts';
import { ArticleConnection } from './article.ts';
import { ArticleFilter } from './article-filter.ts';
import { builder } from './builder.ts';
import { connectionType, ofEntry } from './connection-type.ts';
import { EventConnection, JoinedEventConnection } from './event.ts';
import { EventFilter } from './event-filter.ts';
import { listField } from './list-field.ts';
import { latestFirst, newestFirst } from './list-order.ts';
import { MentionConnection, MentionFilter } from './mention.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { RoleConnection, RoleFilter } from './role.ts';

/** What the graph knows of an actor: everything that leads on from it. */
builder.prismaObjectFields(ActorNode, (t) => ({
  roles: t.field(
    listField({
      type: RoleConnection,
      description: 'The posts and functions that articles state of it: "head of the river authority".',
      filter: RoleFilter,
      order: newestFirst,
      list: rolesOfActor,
    }),
  ),
  rolesWithin: t.field(
    listField({
      type: RoleConnection,
      description: 'The posts and functions that people hold in it, if it is an organization.',
      filter: RoleFilter,
      order: newestFirst,
      list: rolesWithinActor,
    }),
  ),
  rolesFor: t.field(
    listField({
      type: RoleConnection,
      description: 'The posts and functions that people hold for it, if it is a country.',
      filter: RoleFilter,
      order: newestFirst,
      list: rolesForActor,
    }),
  ),
  mentions: t.field(
    listField({
      type: MentionConnection,
      description: 'Every place where articles refer to it.',
      filter: MentionFilter,
      order: newestFirst,
      list: mentionsOfActor,
    }),
  ),
  quotes: t.field(
    listField({
      type: QuoteConnection,
      description: 'What it is quoted as saying.',
      filter: QuoteFilter,
      order: newestFirst,
      list: quotesOfActor,
    }),
  ),
  quotedAbout: t.field(
    listField({
      type: QuoteConnection,
      description: 'What others, or it itself, are quoted as saying about it.',
      filter: QuoteFilter,
      order: newestFirst,
      list: quotesAboutActor,
    }),
  ),
  events: t.field(
    listField({
      type: JoinedEventConnection,
      description: 'What it took part in; each edge says as what.',
      filter: EventFilter,
      filtered: 'Only events like this; `role` means the role that this actor has in it.',
      order: latestFirst,
      list: eventsOfActor,
    }),
  ),
  venueOf: t.field(
    listField({
      type: EventConnection,
      description: 'What happened at it, if it is a place or country.',
      filter: EventFilter,
      order: latestFirst,
      list: eventsAtActor,
    }),
  ),
  articles: t.field(
    listField({
      type: AppearanceArticleConnection,
      description: 'The articles that it is in.',
      filter: ArticleFilter,
      order: newestFirst,
      list: articlesOfActor,
    }),
  ),
  coActors: t.field(
    listField({
      type: CoActorConnection,
      description: `Who appears in the same articles, most often first, over its newest ${coActorArticles} articles, or the newest ${coActorArticles} of some days.`,
      filter: ActorFilter,
      published: 'Only articles that were published on one of these days count.',
      list: (of, _order, published) => coActorsOfActor(of, published),
    }),
  ),
}));

const CoActorConnection = connectionType(() => ActorNode, {
  name: 'CoActor',
  of: 'actors that appear beside the actor',
  edgeFields: (t) => ({
    weight: t.int({
      description: `In how many of the actor's newest ${coActorArticles} articles, or of the newest of those days, this one appears too.`,
      // The list is ordered by it.
      ...ofEntry(({ position }) => Number(position[0])),
    }),
    articles: t.field(
      listField({
        type: ArticleConnection,
        description: 'These articles: those that the weight counts.',
        filter: ArticleFilter,
        order: newestFirst,
        list: articlesOfBoth,
        parent: 'link',
      }),
    ),
  }),
});
