import { actorsOfArticle } from '../store/lists/actor-lists.ts';
import { eventsOfArticle } from '../store/lists/event-lists.ts';
import { mentionsOfArticle } from '../store/lists/mention-lists.ts';
import { quotesOfArticle } from '../store/lists/quote-lists.ts';
import { reportsOfArticle } from '../store/lists/report-lists.ts';
import { rolesOfArticle } from '../store/lists/role-lists.ts';
import { sentencesOfArticle } from '../store/lists/sentence-lists.ts';
import { timesOfArticle } from '../store/lists/time-lists.ts';
import { ActorFilter } from './actor-filter.ts';
import { AppearingActorConnection } from './appearance.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { ReportedEventConnection } from './event.ts';
import { EventFilter } from './event-filter.ts';
import { EventMentionConnection, ReportFilter } from './event-mention.ts';
import { listField } from './list-field.ts';
import { MentionConnection, MentionFilter } from './mention.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { RoleConnection, RoleFilter } from './role.ts';
import { SentenceConnection, SentenceFilter } from './sentence.ts';
import { TimeConnection, TimeFilter } from './time-expression.ts';

/** What was found in an article, layer by layer. */
builder.prismaObjectFields(ArticleNode, (t) => ({
  sentences: t.field(
    listField({
      type: SentenceConnection,
      description: 'Its sentences, in text order.',
      filter: SentenceFilter,
      list: sentencesOfArticle,
    }),
  ),
  actors: t.field(
    listField({
      type: AppearingActorConnection,
      description: 'Who is in it, in the order in which they first appear.',
      filter: ActorFilter,
      list: actorsOfArticle,
    }),
  ),
  mentions: t.field(
    listField({
      type: MentionConnection,
      description: 'Every place where its words refer to an actor, in text order.',
      filter: MentionFilter,
      list: mentionsOfArticle,
    }),
  ),
  roles: t.field(
    listField({
      type: RoleConnection,
      description: 'The posts and functions that it states of people, in text order.',
      filter: RoleFilter,
      list: rolesOfArticle,
    }),
  ),
  times: t.field(
    listField({
      type: TimeConnection,
      description: 'The dates, times and durations that it names, in text order.',
      filter: TimeFilter,
      list: timesOfArticle,
    }),
  ),
  quotes: t.field(
    listField({
      type: QuoteConnection,
      description: 'Who says what in it, in text order.',
      filter: QuoteFilter,
      list: quotesOfArticle,
    }),
  ),
  events: t.field(
    listField({
      type: ReportedEventConnection,
      description: 'What it says happened, will, might or did not happen, in text order.',
      filter: EventFilter,
      list: eventsOfArticle,
    }),
  ),
  reports: t.field(
    listField({
      type: EventMentionConnection,
      description: 'Every place where it reports an event, in text order.',
      filter: ReportFilter,
      list: reportsOfArticle,
    }),
  ),
}));
