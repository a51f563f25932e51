import { expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { articleId } from '../../src/store/identity.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { ask, quietServer } from '../support/ask.ts';
import { heldDatabase } from '../support/held-database.ts';
import { smallGraph } from '../support/small-graph.ts';

const { database } = smallGraph();

test('an article that is taken out while it is asked for is told as gone, and no failure of the server', async () => {
  const held = heldDatabase(database);
  const { server, masked } = quietServer({ database: held.database });
  const { waits, go } = held.hold('findMany');
  const asked = ask(server, '{ articles { nodes { title } } }');
  await waits;
  const [{ text }] = await database.$queryRaw<[{ text: string }]>`SELECT "text" FROM "Article" LIMIT 1`;
  expect(await retractArticle(database, articleId(text))).toBe(true);
  go();
  const { errors } = await asked;
  expect(errors?.[0]).toMatchObject({
    message: 'A record that belongs here was taken out or replaced while this was answered. Ask again.',
    extensions: { code: 'RECORD_GONE' },
  });
  expect(masked).toEqual([]);
  expect((await ask(server, '{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 2 } });
});

test('what a record belongs to is told as gone where it went between two statements', async () => {
  // As Prisma answers then.
  const without = database.$extends({
    query: {
      quote: {
        async $allOperations({ args, query }) {
          const rows = await query(args);
          for (const row of [rows].flat() as object[])
            if ('article' in row) Object.assign(row, { article: null });
          return rows;
        },
      },
    },
  }) as unknown as Database;
  const { server, masked } = quietServer({ database: without, planned: false });
  const { errors } = await ask(server, '{ quotes(first: 1) { nodes { article { title } } } }');
  expect(errors?.[0]).toMatchObject({
    path: ['quotes', 'nodes', 0, 'article'],
    extensions: { code: 'RECORD_GONE' },
  });
  expect(masked).toEqual([]);
});
