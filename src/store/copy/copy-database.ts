import type { Database } from '../database.ts';
import { dialectOf, rowsOf, run } from '../statement.ts';
import { type CopiedTable, copiedTables, SEARCH_TABLE } from './copied-tables.ts';
import { CopyError } from './copy-error.ts';
import { copySearch, lastEntryOf } from './copy-search.ts';
import { type Copying, copyTable } from './copy-table.ts';
import { countRows, type Key, lastKey } from './table-rows.ts';
import { type VerifiedTable, verifyCopy } from './verify-copy.ts';

export interface CopyOptions extends Partial<Pick<Copying, 'signal' | 'rowsAtOnce' | 'onRows'>> {
  /** How many rows are to be copied, and how many of them are there already. */
  readonly onTotal?: (total: number, there: number) => void;
}

const ROWS_AT_ONCE = 2000;

/**
 * Copies a database, whatever the engines, into one that is empty or the beginning of such a copy; then compares the two.
 * The tables compared, or null where it was asked to stop before: the same call goes on from there. Nobody is to write to
 * either meanwhile. Fails with a `CopyError`.
 */
export async function copyDatabase(
  from: Database,
  to: Database,
  options: CopyOptions = {},
): Promise<readonly VerifiedTable[] | null> {
  const copying: Copying = {
    from,
    to,
    signal: options.signal ?? new AbortController().signal,
    rowsAtOnce: options.rowsAtOnce ?? ROWS_AT_ONCE,
    onRows: options.onRows ?? (() => undefined),
  };
  const tables = copiedTables();
  const rows = await rowsToCopy(tables, copying);
  options.onTotal?.(rows.total, rows.there);
  for (const table of tables) await copyTable(table, copying);
  await copySearch(copying);
  if (copying.signal.aborted) return null;
  for (const table of tables) await copyNumbering(table, copying);
  return verifyCopy(tables, copying);
}

/** Counts what is there; refuses a database that is no beginning of a copy before anything is written to it. */
async function rowsToCopy(
  tables: readonly CopiedTable[],
  { from, to }: Copying,
): Promise<{ readonly total: number; readonly there: number }> {
  const lastEntry = await lastEntryOf(to, from);
  const ends: (readonly [KeyedTable, Key | null])[] = [[SEARCH, lastEntry === null ? null : [lastEntry]]];
  for (const table of tables) ends.push([table, await lastKey(to, table)]);
  let [total, there] = [0, 0];
  for (const [table, end] of ends) {
    const copied = await countRows(to, table);
    if (end !== null && !(await hasSoMany(from, table, end, copied))) throw notACopy(table.name);
    there += copied;
    total += await countRows(from, table);
  }
  return { total, there };
}

/** Whether there are so many rows up to a key, and one of that key. */
async function hasSoMany(database: Database, table: KeyedTable, key: Key, rows: number): Promise<boolean> {
  if (String(await lastKey(database, table, key)) !== String(key)) return false;
  return (await countRows(database, table, key)) === rows;
}

type KeyedTable = Pick<CopiedTable, 'name' | 'key'>;

const SEARCH = { name: SEARCH_TABLE, key: [{ name: 'id', type: 'Int' }] };

function notACopy(table: string): CopyError {
  return new CopyError(
    `is not empty, and no beginning of a copy of this database: ${table} has other rows; name an empty database`,
  );
}

/** No number is given twice, also not by the copy. */
async function copyNumbering({ name, numbered }: CopiedTable, { from, to }: Copying): Promise<void> {
  if (numbered === null) return;
  const [row] = await rowsOf<{ number: number | bigint | null }>(
    from,
    dialectOf(from).lastNumber(name, numbered),
  );
  // SQLite says 0 where there was no row yet.
  const last = Number(row?.number ?? 0);
  if (last > 0) await run(to, dialectOf(to).countOnFrom(name, numbered, last));
}
