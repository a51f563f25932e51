import { setImmediate } from 'node:timers/promises';
import type { DatabaseSession } from './database.ts';

/** A row as its columns have it; what is no plain value is stored as JSON. */
type Row = Readonly<Record<string, unknown>>;

/** Rows of one statement: enough that its cost is that of the rows, few enough that its JSON stays small. */
const ROWS_AT_ONCE = 5000;

/**
 * Inserts rows that all have the same columns. They go to the database as one JSON text, which it takes apart itself:
 * forty times as fast as the client's `createMany`, which plans every value.
 */
export async function insertRows(
  session: DatabaseSession,
  table: string,
  rows: readonly object[],
  { skipExisting = false }: { readonly skipExisting?: boolean } = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const sql = insertStatement(table, columns, skipExisting);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const values = rows.slice(at, at + ROWS_AT_ONCE).map((row) => valuesOf(row as Row, columns));
    await session.$executeRawUnsafe(sql, JSON.stringify(values));
    // A statement runs to its end before anything else; between two of them a server hears its clients.
    await setImmediate();
  }
}

function insertStatement(table: string, columns: readonly string[], skipExisting: boolean): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((_, index) => `value->>${index}`).join(', ');
  const conflict = skipExisting ? ' WHERE true ON CONFLICT DO NOTHING' : '';
  return `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)${conflict}`;
}

function valuesOf(row: Row, columns: readonly string[]): readonly unknown[] {
  return columns.map((column) => plain(row[column]));
}

/** A span may cut a character in two, of which a database of UTF-8 has no half. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString() : (value ?? null);
}
