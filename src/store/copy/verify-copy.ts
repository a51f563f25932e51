import type { DatabaseSession } from '../database.ts';
import { type CopiedTable, SEARCH_TABLE } from './copied-tables.ts';
import { CopyError } from './copy-error.ts';
import { entriesAfter } from './copy-search.ts';
import type { Copying } from './copy-table.ts';
import { addToDigest, atOnce, type Key, keyOf, rowsAfter, rowsDigest } from './table-rows.ts';

/** A table of which original and copy have the same rows. */
export interface VerifiedTable {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 of its rows in the order of their keys, in hexadecimal digits. */
  readonly checksum: string;
}

type Summary = Omit<VerifiedTable, 'name'>;
type Summarize = (session: DatabaseSession) => Promise<Summary>;

const ROWS_AT_ONCE = 2000;

/** Reads both databases to their ends; fails with a `CopyError` at the first table of which they differ. */
export async function verifyCopy(
  tables: readonly CopiedTable[],
  { from, to }: Copying,
): Promise<readonly VerifiedTable[]> {
  const summaries: (readonly [string, Summarize])[] = tables.map((table) => [
    table.name,
    (session) => summaryOfTable(session, table),
  ]);
  const verified: VerifiedTable[] = [];
  for (const [name, summarize] of [...summaries, [SEARCH_TABLE, summaryOfSearch] as const]) {
    const [original, copy] = await Promise.all([summarize(from), summarize(to)]);
    if (original.rows !== copy.rows || original.checksum !== copy.checksum)
      throw differs(name, original, copy);
    verified.push({ name, ...copy });
  }
  return verified;
}

async function summaryOfTable(session: DatabaseSession, table: CopiedTable): Promise<Summary> {
  const digest = rowsDigest();
  let rows = 0;
  let last: Key | null = null;
  while (true) {
    const some = await rowsAfter(session, table, last, atOnce(table, ROWS_AT_ONCE));
    const end = some.at(-1);
    if (!end) return { rows, checksum: digest.digest('hex') };
    addToDigest(digest, table, some);
    rows += some.length;
    last = keyOf(table, end);
  }
}

/** Entries have other numbers in each database, and the same order. */
async function summaryOfSearch(session: DatabaseSession): Promise<Summary> {
  const columns = ['kind', 'recordId', 'articleId', 'actorId', 'names'].map((name) => ({
    name,
    type: 'String',
  }));
  const digest = rowsDigest();
  let [rows, last] = [0, 0];
  while (true) {
    const some = await entriesAfter(session, last, ROWS_AT_ONCE);
    const end = some.at(-1);
    if (!end) return { rows, checksum: digest.digest('hex') };
    addToDigest(
      digest,
      { columns },
      some.map((entry) => ({ ...entry })),
    );
    rows += some.length;
    last = end.id;
  }
}

function differs(table: string, original: Summary, copy: Summary): CopyError {
  const fact =
    original.rows === copy.rows
      ? `its rows of ${table} are others`
      : `it has ${copy.rows} rows of ${table}, the original ${original.rows}`;
  return new CopyError(
    `is not like the original: ${fact}; somebody wrote to one of them meanwhile: copy again into an empty database`,
  );
}
