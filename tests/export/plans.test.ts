import { afterAll, beforeAll, expect } from 'vitest';
import { TABLE_NAMES } from '../../src/export/tables.ts';
import { exportList } from '../../src/graphql/export-list.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sql } from '../../src/store/dialect.ts';
import { pagesStatement, readPages } from '../../src/store/page.ts';
import { rowsOf } from '../../src/store/statement.ts';
import { sqliteTest } from '../postgres/engine.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillCrowdedGraph(database, 200);
});
afterAll(() => database.$disconnect());

sqliteTest.each(TABLE_NAMES)('the batches of %s are found by an index and sorted by it', async (table) => {
  const list = await exportList(table, undefined, database);
  const start = { size: 100, backward: false, after: null, before: null };
  const [page] = await readPages(database, list, start, ['']);
  const window = { ...start, after: page?.entries.at(-1)?.position ?? null };
  const rows = await rowsOf<{ detail: string }>(
    database,
    sql`EXPLAIN QUERY PLAN ${pagesStatement(list, window, [''])}`,
  );
  const steps = rows
    .map(({ detail }) => detail)
    .filter((detail) => !/SCAN key|SUBQUERY|entry|CO-ROUTINE/.test(detail));
  // Within an article, its mentions are sorted: no more than those.
  expect(steps.filter((step) => !step.includes('RIGHT PART OF ORDER BY')).join('\n')).toMatch(
    /^SEARCH \w+ USING (?:COVERING )?INDEX \w+ \(.*[<>].*\)$/,
  );
});
