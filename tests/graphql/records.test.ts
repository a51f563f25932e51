import { expect, test } from 'vitest';
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
