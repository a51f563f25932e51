import { actorsOfArticle } from '../store/lists/actor-lists.ts';
import { type ArticleConditions, allArticles } from '../store/lists/article-lists.ts';
import { eventsOfArticle, mainEventOfArticle } from '../store/lists/event-lists.ts';
import { mentionsOfArticle } from '../store/lists/mention-lists.ts';
import { quotesOfArticle } from '../store/lists/quote-lists.ts';
import { reportsOfArticle } from '../store/lists/report-lists.ts';
import { rolesOfArticle } from '../store/lists/role-lists.ts';
import { sentencesOfArticle } from '../store/lists/sentence-lists.ts';
import { timesOfArticle } from '../store/lists/time-lists.ts';
import { ActorFilter, actorConditions } from './actor.ts';
import { AppearingActorConnection } from './appearance.ts';
import { builder } from './builder.ts';
import { connect, firstEntry, ROOT } from './connection.ts';
import { connectionType, pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { DayRangeInput } from './day-range.ts';
import { Direction } from './enums.ts';
import { EventFilter, EventNode, eventConditions, ReportedEventConnection } from './event.ts';
import { EventMentionConnection, ReportFilter, reportConditions } from './event-mention.ts';
import { MentionConnection, MentionFilter, mentionConditions } from './mention.ts';
import { ActorBy, actorIds, idOf, OutletBy, outletIds } from './names.ts';
import { QuoteConnection, QuoteFilter, quoteConditions } from './quote.ts';
import { loadRecord } from './records.ts';
import { RelatedArticle, relatedTo } from './related-article.ts';
import { RoleConnection, RoleFilter, roleConditions } from './role.ts';
import { Paragraph, paragraphsFromJson, SentenceConnection, spansFromJson } from './sentence.ts';
import { Span } from './span.ts';
import { TimeConnection, TimeFilter } from './time-expression.ts';

export const ArticleNode = builder.prismaNode('Article', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'One text as it was published, and everything found in it.',
});

builder.prismaObjectFields(ArticleNode, (t) => ({
  title: t.exposeString('title', {
    nullable: true,
    description: 'Its headline; null where it is not known.',
  }),
  url: t.expose('url', {
    type: 'URL',
    nullable: true,
    description: 'Its address; null where it is not known.',
  }),
  outlet: t.relation('outlet', {
    nullable: true,
    description: 'Who published it; null where it is not known.',
  }),
  publishedOn: t.expose('publishedOn', {
    type: 'Date',
    nullable: true,
    description: 'The day on which it was published, where it was; null where it is not known.',
  }),
  publishedAt: t.expose('publishedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'The instant at which it was published; null where at most the day is known.',
  }),
  language: t.exposeString('language', {
    description: 'The language it is written in (BCP 47: `en`); `und` where that could not be told.',
  }),
  text: t.exposeString('text', { description: 'The whole text, exactly as it was read.' }),
  wordCount: t.exposeInt('wordCount', { description: 'How many words it has.' }),
  who: t.exposeString('who', {
    nullable: true,
    description: 'Who did what it is about, in its own words; null where that was not found.',
  }),
  what: t.exposeString('what', {
    nullable: true,
    description: 'What it is about, in its own words; null where that was not found.',
  }),
  when: t.exposeString('when', {
    nullable: true,
    description: 'When what it is about happened, in its own words; null where it does not say.',
  }),
  where: t.exposeString('where', {
    nullable: true,
    description: 'Where what it is about happened, in its own words; null where it does not say.',
  }),
  extractorVersion: t.exposeString('extractorVersion', {
    description: 'The version of the extractor that read it.',
  }),
  ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it came into this database.' }),
  paragraphs: t.field({
    type: [Paragraph],
    description: 'Its paragraphs, in text order.',
    select: { id: true, paragraphs: true },
    complexity: { field: 1, multiplier: 30 },
    resolve: ({ id, paragraphs }) => paragraphsFromJson(id, paragraphs),
  }),
  furniture: t.field({
    type: [Span],
    description:
      'What the page adds to the story: related links, captions, share lines. Nothing is extracted from it.',
    select: { id: true, furniture: true },
    complexity: { field: 1, multiplier: 10 },
    resolve: ({ id, furniture }) => spansFromJson(id, furniture),
  }),
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
  mainEvent: t.field({
    type: EventNode,
    nullable: true,
    description: 'What it is about; null where that was not found.',
    resolve: async ({ id }, _args, context, info) => {
      const event = await firstEntry(id, context, info, mainEventOfArticle);
      return event === null ? null : loadRecord(EventNode, event, context, info);
    },
  }),
  related: t.field({
    type: [RelatedArticle],
    description:
      'Other articles about the same actors, those that share most of them first. Rare actors count most.',
    args: {
      first: t.arg.int({ defaultValue: 5, description: 'So many of them, at most 20.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 5 }),
    resolve: ({ id }, { first }, context, info) => relatedTo(id, first ?? 5, context, info),
  }),
}));

export const ArticleConnection = connectionType(() => ArticleNode, { name: 'Article', of: 'articles' });

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles to show: those for which everything given here is true.',
  fields: (t) => ({
    actor: t.field({ type: ActorBy, description: 'This actor is in it.' }),
    outlet: t.field({ type: OutletBy, description: 'This outlet published it.' }),
    language: t.stringList({ description: 'It is written in one of these languages (BCP 47: `en`).' }),
    published: t.field({ type: DayRangeInput, description: 'It was published on one of these days.' }),
    titleContains: t.string({ description: 'These words stand in its headline.' }),
    textContains: t.string({ description: 'These words stand in its text.' }),
  }),
});

export async function articleConditions(
  filter: typeof ArticleFilter.$inferInput | null | undefined,
  context: Context,
): Promise<ArticleConditions> {
  const { actor, outlet, language, ...rest } = filter ?? {};
  const [actors, outlets] = await Promise.all([actorIds(actor, context), outletIds(outlet, context)]);
  return { ...rest, actors, outlets, languages: language ?? null };
}

const ArticleOrderField = builder.enumType('ArticleOrderField', {
  description: 'What articles can be ordered by.',
  values: {
    PUBLISHED: { description: 'When they were published; those of which that is not known count as oldest.' },
    INGESTED: { description: 'When they came into this database.' },
  } as const,
});

const ArticleOrder = builder.inputType('ArticleOrder', {
  description: 'The order of articles; equal ones stand in the order of their ids.',
  fields: (t) => ({
    field: t.field({ type: ArticleOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Which end comes first.' }),
  }),
});

const ArticleBy = builder.inputType('ArticleBy', {
  description: 'An article, by id or by address.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The id of an `Article`.' }),
    url: t.field({ type: 'URL', description: 'Its address on the web, letter by letter.' }),
  }),
});

builder.queryFields((t) => ({
  article: t.prismaField({
    type: ArticleNode,
    nullable: true,
    description: 'One article; null where there is none like that.',
    args: { by: t.arg({ type: ArticleBy, required: true, description: 'Which one.' }) },
    resolve: (query, _root, { by }, { database }) =>
      by.id
        ? database.article.findUnique({ ...query, where: { id: idOf('Article', by.id) } })
        : database.article.findFirst({ ...query, where: { url: by.url ?? '' }, orderBy: { id: 'asc' } }),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles of this database, newest first.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ArticleFilter, description: 'Only articles like this.' }),
      orderBy: t.arg({ type: ArticleOrder, description: 'Their order; if not said, newest first.' }),
    },
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      connect(ROOT, args, context, info, async () =>
        allArticles(
          await articleConditions(args.filter, context),
          args.orderBy?.field ?? 'PUBLISHED',
          args.orderBy?.direction ?? 'DESC',
        ),
      ),
  }),
}));
