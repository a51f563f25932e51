import { latestArrival } from '../store/arrival-watch.ts';
import type { Database } from '../store/database.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { feedCursor } from './feed.ts';

const Corpus = builder.objectRef<object>('Corpus');

Corpus.implement({
  description: 'All that is in this database, in figures.',
  fields: (t) => ({
    articleCount: t.int(countOf('articles', ({ article }) => article.count())),
    actorCount: t.int(countOf('actors', ({ actor }) => actor.count())),
    mentionCount: t.int(countOf('mentions of actors', ({ mention }) => mention.count())),
    quoteCount: t.int(countOf('quotes', ({ quote }) => quote.count())),
    eventCount: t.int(countOf('events', ({ event }) => event.count())),
    publishedFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the oldest article; null where no article has a date.',
      resolve: async (_corpus, _args, { database }) => (await publishedDays(database)).from,
    }),
    publishedUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the newest article; null where no article has a date.',
      resolve: async (_corpus, _args, { database }) => (await publishedDays(database)).until,
    }),
    feedCursor: t.string({
      description:
        'Where the feed of what comes in stands now: pass it as `after` to a subscription to miss nothing from here on.',
      resolve: async (_corpus, _args, { database }) => feedCursor(await latestArrival(database)),
    }),
    extractorVersion: t.string({
      nullable: true,
      description: 'The version of the extractor that read the article added last; null while there is none.',
      resolve: async (_corpus, _args, { database }) => {
        const newest = await database.article.findFirst({
          select: { extractorVersion: true },
          orderBy: [{ ingestedAt: 'desc' }, { id: 'desc' }],
        });
        return newest?.extractorVersion ?? null;
      },
    }),
  }),
});

function countOf(of: string, count: (database: Database) => Promise<number>) {
  return {
    description: `How many ${of}.`,
    complexity: 5,
    resolve: (_corpus: object, _args: object, { database }: Context) => count(database),
  };
}

builder.queryField('corpus', (t) =>
  t.field({
    type: Corpus,
    description: 'How much there is in this database, and from when to when.',
    resolve: () => ({}),
  }),
);

/** The days of the oldest and the newest article that have a date, by the index; null where none has. */
async function publishedDays(
  database: Database,
): Promise<{ readonly from: string | null; readonly until: string | null }> {
  const [days] = await database.$queryRaw<{ oldest: string | null; newest: string | null }[]>`
    SELECT (SELECT min("published") FROM "Article" WHERE "published" > '') AS "oldest",
      (SELECT max("published") FROM "Article" WHERE "published" > '') AS "newest"`;
  return { from: dayOf(days?.oldest ?? null), until: dayOf(days?.newest ?? null) };
}

/** The local day of an order key, `DAY/INSTANT`. */
function dayOf(published: string | null): string | null {
  return published === null ? null : published.slice(0, 10);
}
