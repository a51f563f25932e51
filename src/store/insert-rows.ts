import { setImmediate } from 'node:timers/promises';
import type { DatabaseSession } from './database.ts';
import { insertion, type Row, sql } from './dialect.ts';
import { touchReferences } from './references.ts';
import { run } from './statement.ts';

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
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    // The rows of a table, whatever their type, have its columns by name.
    const some = rows.slice(at, at + ROWS_AT_ONCE) as readonly Row[];
    touchReferences(session, table, some, !skipExisting);
    await run(session, sql`${insertion(table, some)} ${skipExisting ? sql`ON CONFLICT DO NOTHING` : sql``}`);
    // A statement runs to its end before anything else; between two of them a server hears its clients.
    await setImmediate();
  }
}
