import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from '../src/export/format.ts';
import type { TableName } from '../src/export/tables.ts';
import type { Database } from '../src/store/database.ts';
import { fillCrowdedGraph } from '../tests/support/crowded-graph.ts';

const ROWS = 100_000;
/** More than this, in megabytes, is held by no export beside what was held before it, whatever its length. */
const MOST_HELD = 64;

// The compiled program, as it is shipped.
const dist = (path: string) => new URL(`../dist/${path}`, import.meta.url).href;
const { openDatabase } = (await import(
  dist('store/database.js')
)) as typeof import('../src/store/database.ts');
const { encode, FORMATS } = (await import(
  dist('export/format.js')
)) as typeof import('../src/export/format.ts');
const { readRows } = (await import(
  dist('export/read-rows.js')
)) as typeof import('../src/export/read-rows.ts');
const { TABLES } = (await import(dist('export/tables.js'))) as typeof import('../src/export/tables.ts');
const { exportList } = (await import(
  dist('graphql/export-list.js')
)) as typeof import('../src/graphql/export-list.ts');

/** Exports of 100,000 rows: each row comes once, and what is held at a time stays small. Rows of the report. */
export async function exportRows(collect: () => void, broken: string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-campaign-'));
  const database = openDatabase(join(folder, 'crowded.db'));
  try {
    await fillCrowdedGraph(database, ROWS);
    const report: string[] = [];
    for (const table of ['quotes', 'mentions'] as const) {
      for (const format of FORMATS) report.push(await campaign(database, table, format, collect, broken));
    }
    return report;
  } finally {
    await database.$disconnect();
    rmSync(folder, { recursive: true });
  }
}

async function campaign(
  database: Database,
  name: TableName,
  format: Format,
  collect: () => void,
  broken: string[],
): Promise<string> {
  const table = TABLES[name];
  const list = await exportList(name, undefined, database);
  const seen = new Set<string>();
  async function* counted() {
    for await (const rows of readRows(database, list, table)) {
      for (const [id] of rows) seen.add(String(id));
      yield rows;
    }
  }
  let [bytes, most, pieces] = [0, 0, 0];
  const before = held(collect);
  for await (const piece of encode(format, table.columns, counted())) {
    bytes += piece.length;
    pieces += 1;
    // Collecting after each of hundreds of pieces would take minutes; Parquet has few.
    if (format === 'parquet' || pieces % 20 === 0) most = Math.max(most, held(collect) - before);
  }
  // The ids that are counted here are no part of the export.
  const own = (seen.size * 100) / 1e6;
  const megabytes = Math.max(0, most - own);
  if (seen.size !== ROWS) broken.push(`export ${name} as ${format}: ${seen.size} of ${ROWS} rows`);
  if (megabytes > MOST_HELD) broken.push(`export ${name} as ${format} held ${megabytes.toFixed(0)} MB`);
  const size = (bytes / 1e6).toFixed(0);
  return `| export | ${seen.size.toLocaleString('en')} ${name} as ${format}, ${size} MB | at most ${megabytes.toFixed(0)} MB held at a time |`;
}

function held(collect: () => void): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
