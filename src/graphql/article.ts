import { allArticles } from '../store/lists/article-lists.ts';
import { mainEventOfArticle } from '../store/lists/event-lists.ts';
import { ArticleFilter } from './article-filter.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection-type.ts';
import { EventNode } from './event.ts';
import { idOf } from './global-id.ts';
import { listField } from './list-field.ts';
import { orderBy } from './list-order.ts';
import { lookup } from './lookup.ts';
import { pageSizeFrom } from './page-size.ts';
import { computedOf, firstOf } from './reading.ts';
import {
  MOST_RELATED,
  RelatedArticle,
  relatedReading,
  relatedTo,
  USUALLY_RELATED,
} from './related-article.ts';
import { Paragraph, paragraphsFromJson, spansFromJson } from './sentence.ts';
import { Span } from './span.ts';

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
  text: t.exposeString('text', { description: 'The whole text, exactly as it was read.', complexity: 10 }),
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
    complexity: { field: 1, multiplier: 30 },
    ...computedOf(['id', 'paragraphs'], ({ id, paragraphs }) => paragraphsFromJson(id, paragraphs)),
  }),
  furniture: t.field({
    type: [Span],
    description:
      'What the page adds to the story: related links, captions, share lines. Nothing is extracted from it.',
    complexity: { field: 1, multiplier: 10 },
    ...computedOf(['id', 'furniture'], ({ id, furniture }) => spansFromJson(id, furniture)),
  }),
  mainEvent: t.field({
    ...firstOf(EventNode, mainEventOfArticle),
    description: 'What it is about; null where that was not found.',
  }),
  related: t.field({
    type: [RelatedArticle],
    description:
      'Other articles about the same actors, those that share most of them first. Rare actors count most.',
    args: {
      first: t.arg.int({ defaultValue: USUALLY_RELATED, description: 'So many of them, at most 20.' }),
    },
    complexity: ({ first }) => ({
      field: 5,
      multiplier: pageSizeFrom({ first: first ?? USUALLY_RELATED }, MOST_RELATED),
    }),
    resolve: ({ id }, { first }, context, info) => relatedTo(id, first ?? USUALLY_RELATED, context, info),
    ...relatedReading,
  }),
}));

export const ArticleConnection = connectionType(() => ArticleNode, {
  name: 'Article',
  of: 'articles',
  facets: [
    { name: 'outlet', table: 'Article', column: 'outletId', names: 'Outlet', description: 'by outlet' },
    { name: 'language', table: 'Article', column: 'language', description: 'by language' },
    {
      name: 'actor',
      table: 'Article',
      column: 'actorId',
      links: { table: 'Appearance', key: 'articleId' },
      kept: { table: 'Actor', column: 'articleCount' },
      names: 'Actor',
      description: 'by who is in them, each counted for everyone in it',
    },
  ],
});

const articleOrder = orderBy({
  name: 'Article',
  of: 'articles',
  fields: {
    PUBLISHED: { description: 'When they were published; those of which that is not known count as oldest.' },
    INGESTED: { description: 'When they came into this database.' },
  },
  usual: 'PUBLISHED',
  usually: 'newest first',
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
    ...lookup(ArticleNode, ({ by }: { by: typeof ArticleBy.$inferInput }) =>
      by.id ? { id: idOf('Article', by.id) } : { url: by.url ?? '' },
    ),
  }),
  articles: t.field(
    listField({
      type: ArticleConnection,
      description: 'The articles of this database, newest first.',
      filter: ArticleFilter,
      order: articleOrder,
      list: (of, { field, direction }) => allArticles(of, field, direction),
    }),
  ),
}));
