import { type Database, openDatabase } from '../../src/store/./database.ts';
import { raw, sql } from '../../src/store/dialect.ts';
import { insertRows } from '../../src/store/insert-rows.ts';
import { enterWords } from '../../src/store/search/engine.ts';
import type { EnteredWords } from '../../src/store/search/search-entries.ts';
import { rowsOf, run } from '../../src/store/statement.ts';

/** In an order in which what a row refers to is there before it. */
const TABLES = [
  ...[
    'Outlet',
    'Place',
    'Actor',
    'ActorAlias',
    'Article',
    'Arrival',
    'Sentence',
    'TimeExpression',
    'Mention',
  ],
  ...['Appearance', 'Role', 'Quote', 'QuoteSpan', 'QuotedActor', 'Event', 'EventMention', 'Participant'],
  ...['QuotedEvent', 'SearchEntry'],
];

/** SQLite gives JSON as text. */
const JSON_COLUMNS = ['metadata', 'paragraphs', 'furniture', 'aliases'];

type Row = Record<string, unknown>;

/** Fills a database on a server with what `fill` writes in SQLite's own SQL; `words` are those of each search entry. */
export async function copyGraph(
  to: Database,
  fill: (sqlite: Database) => Promise<void>,
  words: Pick<EnteredWords, 'head' | 'body'>,
): Promise<void> {
  const from = openDatabase(':memory:');
  await fill(from);
  for (const table of TABLES) {
    const rows = await rowsOf<Row>(from, sql`SELECT * FROM ${raw(`"${table}"`)}`);
    await insertRows(to, table, rows.map(plainRow));
  }
  const entries = await rowsOf<Pick<EnteredWords, 'kind' | 'recordId'>>(
    from,
    sql`SELECT "kind", "recordId" FROM "SearchEntry"`,
  );
  await run(to, enterWords(entries.map((entry) => ({ ...entry, ...words }))));
  await from.$disconnect();
}

function plainRow(row: Row): Row {
  const columns = Object.entries(row).map(([column, value]) => [column, plain(column, value)]);
  return Object.fromEntries(columns);
}

function plain(column: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return JSON_COLUMNS.includes(column) && typeof value === 'string' ? JSON.parse(value) : value;
}
