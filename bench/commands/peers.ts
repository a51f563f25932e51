import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { startPostgres } from '../../tests/postgres/server.ts';
import type { ArchiveSize } from '../archive/article.ts';
import { buildArchive } from '../archive/build.ts';
import { type Comparison, compare, type Effort, WARM } from '../peers/compare.ts';
import { arePeersInstalled } from '../peers/package.ts';
import { median, withSpread } from '../spread.ts';

export interface PeersArguments {
  /** Archives that are there; if none, one is built for each engine, and goes again. */
  readonly locations: readonly string[];
  readonly articles: number;
  readonly effort: Effort;
  /** Where the results are kept, from which pictures are drawn; nowhere if not said. */
  readonly json: string | null;
}

/** Dateline beside its peers, on SQLite and PostgreSQL. */
export async function peers({ locations, articles, effort, json }: PeersArguments): Promise<void> {
  const size: ArchiveSize = { articles, length: 'full', seed: 1 };
  const comparisons: Comparison[] = [];
  for (const location of locations) comparisons.push(...(await compare(location, effort)));
  if (locations.length === 0) {
    comparisons.push(...(await onSqlite(size, effort)), ...(await onPostgresql(size, effort)));
  }
  const { connections, rounds, turn, warmUp } = effort;
  if (!arePeersInstalled())
    console.log('without peers: npm ci --prefix bench --ignore-scripts installs them');
  console.log(
    `${connections} connections, ${rounds} rounds of ${turn} s of processor time each, after ${WARM.toLocaleString('en')} answers or ${warmUp} s`,
  );
  for (const line of table(comparisons)) console.log(line);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ effort, comparisons }, null, 1)}\n`);
}

async function onSqlite(size: ArchiveSize, effort: Effort): Promise<readonly Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-peers-'));
  try {
    const file = join(folder, 'archive.db');
    await built(file, size);
    return await compare(file, effort);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onPostgresql(size: ArchiveSize, effort: Effort): Promise<readonly Comparison[]> {
  const server = await startPostgres();
  try {
    const address = (name: string) => `postgres://postgres@127.0.0.1:${server.port}/${name}`;
    const client = new pg.Client({ connectionString: address('postgres') });
    await client.connect();
    await client.query('CREATE DATABASE archive');
    await client.end();
    await built(address('archive'), size);
    return await compare(address('archive'), effort);
  } finally {
    await server.stop();
  }
}

async function built(location: string, size: ArchiveSize): Promise<void> {
  const database = openDatabase(location);
  await buildArchive(database, size);
  await database.$disconnect();
}

const DATELINE = 'dateline';

/** Answers a second of processor time, and what Dateline's are over them, round by round. */
function table(comparisons: readonly Comparison[]): readonly string[] {
  const lines = comparisons.flatMap(({ question, engine, rates }) => {
    const own = rates.find(({ way }) => way === DATELINE);
    return rates.map(({ way, ofProcessor, ofClock }) => {
      const over = (of: 'ofProcessor' | 'ofClock', list: readonly number[]) =>
        median(list.map((rate, round) => (own?.[of][round] ?? Number.NaN) / rate)).toFixed(2);
      const ratios = `${over('ofProcessor', ofProcessor)} | ${over('ofClock', ofClock)}`;
      return `| ${question} | ${engine} | ${way} | ${withSpread(ofProcessor)} | ${way === DATELINE ? '1 | 1' : ratios} |`;
    });
  });
  return [
    '| question | engine | server | answers a second of processor time | dateline over it | by the clock |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ];
}
