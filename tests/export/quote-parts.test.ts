import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Value } from '../../src/export/column.ts';
import { readRows } from '../../src/export/read-rows.ts';
import { TABLES } from '../../src/export/tables.ts';
import { exportList } from '../../src/graphql/export-list.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase(':memory:');
  const builder = new DocumentBuilder(
    '"We go\non," Tarel Voss said, "until spring." He was tired, Voss said.\n',
  );
  const content = ['"We go\non,"', '"until spring."'].map((words) => builder.span(words));
  builder
    .actor('Tarel Voss')
    .quote('We go', 'Tarel Voss', { content })
    .quote('He was tired', 'Tarel Voss', { kind: 'INDIRECT' });
  await store(database, builder.build());
});
afterAll(() => database.$disconnect());

test('a quote is exported whole and in the parts that its cue leaves, the breaks of the page closed', async () => {
  const { columns } = TABLES.quotes;
  const list = await exportList('quotes', undefined, database);
  const { value: rows } = await readRows(database, list, TABLES.quotes).next();
  const cell = (row: readonly Value[], name: string) => row[columns.findIndex((one) => one.name === name)];
  const cells = (rows ?? []).map((row: readonly Value[]) => [cell(row, 'text'), cell(row, 'content')]);
  expect(cells.sort()).toEqual([
    ['"We go on," "until spring."', ['"We go on,"', '"until spring."']],
    ['He was tired', ['He was tired']],
  ]);
});
