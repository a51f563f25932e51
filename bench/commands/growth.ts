import { writeFileSync } from 'node:fs';
import Libsql from 'libsql';
import { GOLDEN, type GoldenQuery } from '../growth/golden.ts';
import { count } from '../outcome.ts';
import { type Serving, startServing } from '../peers/serving.ts';
import { ask } from '../reads/load.ts';
import { quantile } from '../spread.ts';

export interface GrowthArguments {
  /** Archives of SQLite, the smallest first. */
  readonly files: readonly string[];
  /** Each with every archive in turn. */
  readonly rounds: number;
  readonly json: string | null;
}

/** What one query takes on one archive, in milliseconds of the server's processor time. */
export interface Taken {
  readonly query: string;
  readonly articles: number;
  readonly p50: number;
  readonly p99: number;
  /** What the engine takes to count the same rows; null where nothing is counted. */
  readonly engine: number | null;
}

interface Archive {
  readonly file: string;
  readonly articles: number;
  readonly server: Serving;
}

const REQUESTS = 40;
const CONNECTIONS = 8;

/** Each golden query on archives of several sizes, in turns; and what the servers hold when they have answered them all. */
export async function growth({ files, rounds, json }: GrowthArguments): Promise<void> {
  const archives: Archive[] = [];
  try {
    for (const file of files) {
      archives.push({ file, articles: articlesIn(file), server: await startServing('dateline', file) });
    }
    const taken: Taken[] = [];
    for (const query of GOLDEN) taken.push(...(await takenBy(query, archives, rounds)));
    const memory = await memoryUnderLoad(archives);
    for (const line of [...table(taken, archives), '', ...memoryTable(memory)]) console.log(line);
    if (json !== null) writeFileSync(json, `${JSON.stringify({ taken, memory }, null, 1)}\n`);
  } finally {
    for (const { server } of archives) server.end();
  }
}

function articlesIn(file: string): number {
  return Number(valueIn(file, 'SELECT count(*) FROM "Article"'));
}

async function takenBy(
  query: GoldenQuery,
  archives: readonly Archive[],
  rounds: number,
): Promise<readonly Taken[]> {
  const body = JSON.stringify({ query: query.text });
  const times = archives.map((): number[] => []);
  const engine = archives.map((): number[] => []);
  // The first round is for programs that get faster while they run, and for pages that are read for the first time.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, archive] of archives.entries()) {
      for (let request = 0; request < REQUESTS; request++) {
        const milliseconds = await processorTime(archive.server, body);
        if (round > 0) times[index]?.push(milliseconds);
      }
      engine[index]?.push(engineTime(archive.file, query.counts));
    }
  }
  return archives.map(({ articles }, index) => ({
    query: query.name,
    articles,
    p50: quantile(times[index] ?? [], 0.5),
    p99: quantile(times[index] ?? [], 0.99),
    engine: query.counts.length === 0 ? null : quantile(engine[index] ?? [], 0.5),
  }));
}

async function processorTime({ port, usage }: Serving, body: string): Promise<number> {
  const before = (await usage()).processor;
  await ask(port, body, 1, 1);
  return ((await usage()).processor - before) / 1000;
}

/** What SQLite takes for statements alone, in milliseconds of processor time. */
function engineTime(file: string, statements: readonly string[]): number {
  if (statements.length === 0) return 0;
  const database = new Libsql(file, { readonly: true });
  for (const setting of ['cache_size = -65536', 'mmap_size = 268435456']) database.exec(`PRAGMA ${setting}`);
  const prepared = statements.map((sql) => database.prepare(sql).raw(true));
  for (const statement of prepared) statement.all();
  const before = process.cpuUsage();
  for (const statement of prepared) statement.all();
  const { user, system } = process.cpuUsage(before);
  database.close();
  return (user + system) / 1000;
}

function valueIn(file: string, sql: string): unknown {
  const database = new Libsql(file, { readonly: true });
  const [value] = database.prepare(sql).raw(true).get() as unknown as readonly unknown[];
  database.close();
  return value;
}

interface Memory {
  readonly articles: number;
  /** Held by the process alone: what it has mapped of the file is the kernel's to take back. */
  readonly bytes: number;
}

async function memoryUnderLoad(archives: readonly Archive[]): Promise<readonly Memory[]> {
  const memory: Memory[] = [];
  for (const { articles, server } of archives) {
    let most = 0;
    for (const { text } of GOLDEN) {
      await ask(server.port, JSON.stringify({ query: text }), CONNECTIONS, REQUESTS);
      most = Math.max(most, (await server.usage()).bytes);
    }
    memory.push({ articles, bytes: most });
  }
  return memory;
}

function table(taken: readonly Taken[], archives: readonly Archive[]): readonly string[] {
  const sizes = archives.map(({ articles }) => `${count(articles)} articles, p50 / p99 ms`);
  const lines = GOLDEN.map(({ name }) => {
    const own = taken.filter(({ query }) => query === name);
    const [small, large] = [own[0], own.at(-1)];
    const shown = own.map(({ p50, p99 }) => `${p50.toFixed(2)} / ${p99.toFixed(2)}`);
    const ratio = (value: (one: Taken) => number) =>
      small && large ? (value(large) / value(small)).toFixed(2) : '';
    const engine = large?.engine
      ? `${large.engine.toFixed(2)} (${(large.p50 / large.engine).toFixed(2)})`
      : '';
    return `| ${name} | ${shown.join(' | ')} | ${ratio(({ p50 }) => p50)} | ${ratio(({ p99 }) => p99)} | ${engine} |`;
  });
  return [
    `| query | ${sizes.join(' | ')} | p50, last over first | p99 | the engine's own count, ms (the query over it) |`,
    `| --- |${' --- |'.repeat(sizes.length)} --- | --- | --- |`,
    ...lines,
  ];
}

function memoryTable(memory: readonly Memory[]): readonly string[] {
  const shown = memory.map(
    ({ articles, bytes }) => `${count(articles)} articles: ${Math.round(bytes / 1e6)} MB`,
  );
  const [small, large] = [memory[0], memory.at(-1)];
  const ratio = small && large ? (large.bytes / small.bytes).toFixed(2) : '';
  return [`the server's own memory under load: ${shown.join(', ')}; last over first ${ratio}`];
}
