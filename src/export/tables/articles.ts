import type { Database } from '../../store/database.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import { tableOf } from '../table.ts';

/** An article each: what its publisher says of it, what it is about, and its text. */
export const articles = tableOf(
  // A text may have a megabyte.
  20,
  readArticles,
  [
    {
      name: 'id',
      type: 'text',
      description: 'the id of the `Article` in the graph',
      value: (article) => encodeGlobalId('Article', article.id),
    },
    { name: 'title', type: 'text', description: 'its headline', value: (article) => article.title },
    { name: 'url', type: 'text', description: 'its address', value: (article) => article.url },
    {
      name: 'outletId',
      type: 'text',
      description: 'the id of the `Outlet` that published it',
      value: ({ outlet }) => outlet && encodeGlobalId('Outlet', outlet.id),
    },
    {
      name: 'outlet',
      type: 'text',
      description: 'the name of that outlet',
      value: ({ outlet }) => outlet?.name ?? null,
    },
    {
      name: 'publishedOn',
      type: 'day',
      description: 'the day on which it was published, where it was',
      value: (article) => article.publishedOn,
    },
    {
      name: 'publishedAt',
      type: 'instant',
      description: 'the instant, in UTC; empty where at most the day is known',
      value: (article) => article.publishedAt,
    },
    {
      name: 'language',
      type: 'text',
      description: 'BCP 47: `en`; `und` where it could not be told',
      value: (article) => article.language,
    },
    { name: 'wordCount', type: 'integer', description: 'in words', value: (article) => article.wordCount },
    {
      name: 'who',
      type: 'text',
      description: 'who did what it is about, in its own words',
      value: (article) => article.who,
    },
    {
      name: 'what',
      type: 'text',
      description: 'what it is about, in its own words',
      value: (article) => article.what,
    },
    { name: 'when', type: 'text', description: 'when that was, in its own words', value: (a) => a.when },
    { name: 'where', type: 'text', description: 'where that was, in its own words', value: (a) => a.where },
    {
      name: 'text',
      type: 'text',
      description: 'the whole text, exactly as it was read; every `start` and `end` counts in it',
      value: (article) => article.text,
    },
    {
      name: 'extractorVersion',
      type: 'text',
      description: 'the version of the extractor that read it',
      value: (article) => article.extractorVersion,
    },
    {
      name: 'ingestedAt',
      type: 'instant',
      description: 'when it came into this database, in UTC',
      value: (article) => article.ingestedAt,
    },
  ],
);

function readArticles(database: Database, ids: string[]) {
  return database.article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      url: true,
      outlet: { select: { id: true, name: true } },
      publishedOn: true,
      publishedAt: true,
      language: true,
      wordCount: true,
      who: true,
      what: true,
      when: true,
      where: true,
      text: true,
      extractorVersion: true,
      ingestedAt: true,
    },
  });
}
