import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from '../../src/export/format.ts';
import type { TableName } from '../../src/export/tables.ts';
import type { Database } from '../../src/store/database.ts';
import { fillCrowdedGraph } from '../../tests/support/crowded-graph.ts';
import { collect } from '../kept-memory.ts';
import { compiled, count, type Outcome } from '../outcome.ts';

const ROWS = 100_000;
/** More than this, in megabytes, is held by no export beside what was held before it, whatever its length. */
const MOST_HELD = 64;

const { openDatabase } = await compiled<typeof import('../../src/store/database.ts')>('store/database');
const { encode, FORMATS } = await compiled<typeof import('../../src/export/format.ts')>('export/format');
const { readRows } = await compiled<typeof import('../../src/export/read-rows.ts')>('export/read-rows');
const { TABLES } = await compiled<typeof import('../../src/export/tables.ts')>('export/tables');
const { exportList } =
  await compiled<typeof import('../../src/graphql/export-list.ts')>('graphql/export-list');

/** Exports of 100,000 rows: each row comes once, and what is held at a time stays small. */
export async function run(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-campaign-'));
  const database = openDatabase(join(folder, 'crowded.db'));
  try {
    await fillCrowdedGraph(database, ROWS);
    const outcomes: Outcome[] = [];
    for (const table of ['quotes', 'mentions'] as const) {
      for (const format of FORMATS) outcomes.push(await exported(database, table, format));
    }
    return {
      rows: outcomes.flatMap(({ rows }) => rows),
      broken: outcomes.flatMap(({ broken }) => broken),
    };
  } finally {
    await database.$disconnect();
    rmSync(folder, { recursive: true });
  }
}

async function exported(database: Database, name: TableName, format: Format): Promise<Outcome> {
  const list = await exportList(name, undefined, database);
  const table = TABLES[name];
  const seen = new Set<string>();
  async function* counted() {
    for await (const rows of readRows(database, list, table)) {
      for (const [id] of rows) seen.add(String(id));
      yield rows;
    }
  }
  let [bytes, most, pieces] = [0, 0, 0];
  const before = held();
  for await (const piece of encode(format, table.columns, counted())) {
    bytes += piece.length;
    pieces += 1;
    // Collecting after each of hundreds of pieces would take minutes; Parquet has few.
    if (format === 'parquet' || pieces % 20 === 0) most = Math.max(most, held() - before);
  }
  // The ids that are counted here are no part of the export.
  const own = (seen.size * 100) / 1e6;
  const megabytes = Math.max(0, most - own);
  const size = (bytes / 1e6).toFixed(0);
  const done = `${count(seen.size)} ${name} as ${format}, ${size} MB`;
  return {
    rows: [[done, `at most ${megabytes.toFixed(0)} MB held at a time`]],
    broken: [
      ...(seen.size === ROWS ? [] : [`export ${name} as ${format}: ${seen.size} of ${ROWS} rows`]),
      ...(megabytes > MOST_HELD ? [`export ${name} as ${format} held ${megabytes.toFixed(0)} MB`] : []),
    ],
  };
}

function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
