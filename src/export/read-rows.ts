import type { Database } from '../store/database.ts';
import type { List } from '../store/list.ts';
import { type Position, readPages } from '../store/page.ts';
import type { Row, Table } from './table.ts';

/** A list at the root of the graph has no parent. */
const ROOT = '';

/**
 * The rows of a list's records, batch by batch, in the list's order. The next batch is read when it is asked for, by
 * the place where the last one ended: a record is read once, whatever is written meanwhile.
 */
export async function* readRows(
  database: Database,
  list: List,
  { rows, batchSize }: Table,
): AsyncGenerator<readonly Row[]> {
  let after: Position | null = null;
  do {
    const window = { size: batchSize, backward: false, after, before: null };
    // A page comes back for each parent asked for.
    const [page = { entries: [], more: false }] = await readPages(database, list, window, [ROOT]);
    yield await rows(
      database,
      page.entries.map((entry) => entry.node),
    );
    after = page.more ? (page.entries.at(-1)?.position ?? null) : null;
  } while (after !== null);
}
