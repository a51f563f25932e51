import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { eachOf, type Sql, sql } from '../../src/store/dialect.ts';
import { type List, PARENT } from '../../src/store/list.ts';
import { allArticles } from '../../src/store/lists/article-lists.ts';
import { articlesOfBoth } from '../../src/store/lists/co-actor-lists.ts';
import { allEvents } from '../../src/store/lists/event-lists.ts';
import { allQuotes, quotesOfArticle } from '../../src/store/lists/quote-lists.ts';
import { entryRows } from '../../src/store/page.ts';
import { rowsOf, run } from '../../src/store/statement.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());

/** How a page is read where the engine takes any index rather than a table. */
async function planOf(list: List): Promise<string> {
  const page = sql`SELECT ${PARENT}, (SELECT count(*) FROM (${pageOf(list)}) AS "page") FROM ${eachOf(['["a","b"]'])}`;
  return database.$transaction(async (session) => {
    await run(session, sql`SET LOCAL enable_seqscan = off`);
    const steps = await rowsOf<Record<string, string>>(session, sql`EXPLAIN ${page}`);
    return steps.flatMap(Object.values).join('\n');
  });
}

function pageOf(list: List): Sql {
  return entryRows(list, { size: 10, backward: false, after: null, before: null }, 10);
}

// What contains a word was led to by its letters on a walk too, through all that have them in a large archive.
test.each([
  ['quotes', allQuotes({ textContains: 'water' }, 'DESC')],
  [
    'quotes of which something else does not hold',
    allQuotes({ textContains: 'water', not: { textContains: 'fish' } }, 'DESC'),
  ],
  ['articles', allArticles({ titleContains: 'water' }, 'PUBLISHED', 'DESC')],
  ['events', allEvents({ titleContains: 'water' }, 'OCCURRED', 'DESC')],
])('%s that contain a word are found by its letters, but on a walk', async (_name, list) => {
  expect(await planOf(list)).toContain('trigrams');
  expect(await planOf({ ...list, where: list.walk?.where ?? [] })).not.toContain('trigrams');
});

// For each of two hundred articles all those that the other is in were gone through.
test('articles of two actors are those of one, of which each is looked up with the other', async () => {
  const plan = await planOf(articlesOfBoth({}, 'DESC'));
  expect(plan).toMatch(/Index Cond: \(+"articleId" = recent/);
  expect(plan).not.toMatch(/Nested Loop|Join/);
});

test('what leads to nothing is compared as it stands, without an index', async () => {
  const plan = await planOf(quotesOfArticle({ kinds: ['DIRECT', 'MIXED'] }));
  expect(plan).toMatch(/Filter: \(\(kind\)::text <> 'INDIRECT'/);
  expect(plan).not.toMatch(/Index Cond: .*kind/);
});
