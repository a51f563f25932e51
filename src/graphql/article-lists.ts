import { actorsOfArticle } from '../store/lists/actor-lists.ts';
import { eventsOfArticle } from '../store/lists/event-lists.ts';
import { mentionsOfArticle } from '../store/lists/mention-lists.ts';
import { quotesOfArticle } from '../store/lists/quote-lists.ts';
import { reportsOfArticle } from '../store/lists/report-lists.ts';
import { rolesOfArticle } from '../store/lists/role-lists.ts';
import { sentencesOfArticle } from '../store/lists/sentence-lists.ts';
import { timesOfArticle } from '../store/lists/time-lists.ts';
import { ActorFilter, actorConditions } from './actor-filter.ts';
import { AppearingActorConnection } from './appearance.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import { pageArguments, pageCost } from './connection-type.ts';
import { ReportedEventConnection } from './event.ts';
import { EventFilter, eventConditions } from './event-filter.ts';
import { EventMentionConnection, ReportFilter, reportConditions } from './event-mention.ts';
import { MentionConnection, MentionFilter, mentionConditions } from './mention.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter, quoteConditions } from './quote-filter.ts';
import { RoleConnection, RoleFilter, roleConditions } from './role.ts';
import { SentenceConnection } from './sentence.ts';
import { TimeConnection, TimeFilter } from './time-expression.ts';

/** What was found in an article, layer by layer. */
builder.prismaObjectFields(ArticleNode, (t) => ({
  sentences: t.field({
    type: SentenceConnection,
    description: 'Its sentences, in text order.',
    args: pageArguments(t.arg),
    complexity: pageCost,
    resolve: ({ id }, args, context, info) => connect(id, args, context, info, sentencesOfArticle),
  }),
  actors: t.field({
    type: AppearingActorConnection,
    description: 'Who is in it, in the order in which they first appear.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ActorFilter, description: 'Only actors like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        actorsOfArticle(await actorConditions(args.filter, context)),
      ),
  }),
  mentions: t.field({
    type: MentionConnection,
    description: 'Every place where its words refer to an actor, in text order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: MentionFilter, description: 'Only mentions like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        mentionsOfArticle(await mentionConditions(args.filter, context)),
      ),
  }),
  roles: t.field({
    type: RoleConnection,
    description: 'The posts and functions that it states of people, in text order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: RoleFilter, description: 'Only roles like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        rolesOfArticle(await roleConditions(args.filter, context)),
      ),
  }),
  times: t.field({
    type: TimeConnection,
    description: 'The dates, times and durations that it names, in text order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: TimeFilter, description: 'Only times like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, () => timesOfArticle(args.filter ?? {})),
  }),
  quotes: t.field({
    type: QuoteConnection,
    description: 'Who says what in it, in text order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: QuoteFilter, description: 'Only quotes like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        quotesOfArticle(await quoteConditions(args.filter, context)),
      ),
  }),
  events: t.field({
    type: ReportedEventConnection,
    description: 'What it says happened, will, might or did not happen, in text order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: EventFilter, description: 'Only events like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        eventsOfArticle(await eventConditions(args.filter, context)),
      ),
  }),
  reports: t.field({
    type: EventMentionConnection,
    description: 'Every place where it reports an event, in text order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ReportFilter, description: 'Only reports like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, () => reportsOfArticle(reportConditions(args.filter))),
  }),
}));
