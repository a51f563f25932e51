import { sql } from '../store/dialect.ts';
import { type CountedTable, rowsOfTable } from '../store/table-counts.ts';
import { builder } from './builder.ts';
import { feedCursor } from './feed.ts';
import { reading, scalarOf } from './reading.ts';

const Corpus = builder.objectRef<object>('Corpus');

Corpus.implement({
  description: 'All that is in this database, in figures.',
  fields: (t) => ({
    articleCount: t.int(countOf('articles', 'Article')),
    actorCount: t.int(countOf('actors', 'Actor')),
    mentionCount: t.int(countOf('mentions of actors', 'Mention')),
    quoteCount: t.int(countOf('quotes', 'Quote')),
    eventCount: t.int(countOf('events', 'Event')),
    publishedFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the oldest article; null where no article has a date.',
      ...scalarOf(() => sql`SELECT min("published") FROM "Article" WHERE "published" > ''`, dayOf),
    }),
    publishedUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the newest article; null where no article has a date.',
      ...scalarOf(() => sql`SELECT max("published") FROM "Article" WHERE "published" > ''`, dayOf),
    }),
    feedCursor: t.string({
      description:
        'Where the feed of what comes in stands now: pass it as `after` to a subscription to miss nothing from here on.',
      ...scalarOf(
        () => sql`SELECT max("number") FROM "Arrival"`,
        (latest) => feedCursor(Number(latest ?? 0)),
      ),
    }),
    extractorVersion: t.string({
      nullable: true,
      description: 'The version of the extractor that read the article added last; null while there is none.',
      ...scalarOf(
        () => sql`SELECT "extractorVersion" FROM "Article" ORDER BY "ingestedAt" DESC, "id" DESC LIMIT 1`,
        (version) => (version === null ? null : String(version)),
      ),
    }),
  }),
});

function countOf(of: string, table: CountedTable) {
  return {
    description: `How many ${of}.`,
    complexity: 5,
    ...scalarOf(() => rowsOfTable(table), Number),
  };
}

builder.queryField('corpus', (t) =>
  t.field({
    type: Corpus,
    description: 'How much there is in this database, and from when to when.',
    resolve: () => ({}),
    ...reading({ kind: 'part', columns: {} }),
  }),
);

/** The local day of an order key, `DAY/INSTANT`. */
function dayOf(published: unknown): string | null {
  return published === null ? null : String(published).slice(0, 10);
}
