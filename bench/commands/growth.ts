import { writeFileSync } from 'node:fs';
import { countsOf, rankingsOf } from '../growth/counts.ts';
import { type Engine, engineOf } from '../growth/engine.ts';
import { GOLDEN, type GoldenQuery } from '../growth/golden.ts';
import { count } from '../outcome.ts';
import { type Serving, startServing } from '../peers/serving.ts';
import { ask } from '../reads/load.ts';
import { quantile } from '../spread.ts';

export interface GrowthArguments {
  /** Archives of one engine, the smallest first. */
  readonly locations: readonly string[];
  /** Each with every archive in turn. */
  readonly rounds: number;
  readonly json: string | null;
}

/** What one query takes on one archive, in milliseconds of processor time: the server's, and its engine's. */
export interface Taken {
  readonly query: string;
  readonly articles: number;
  readonly p50: number;
  readonly p99: number;
  /** What the engine takes to count the same rows; null where nothing is counted that grows with the archive. */
  readonly engine: number | null;
  /** What it takes to find the best of them by itself; null where nothing is ranked. */
  readonly ranking: number | null;
}

interface Archive {
  readonly engine: Engine;
  readonly server: Serving;
}

/** Of a round, and more of what is quick: collecting garbage falls on each thirtieth or so, which a p99 is to tell of in its share. */
const FEWEST_REQUESTS = 40;
const MOST_REQUESTS = 400;
/** Milliseconds that a round takes where it is of more than the fewest. */
const ROUND = 4000;
const CONNECTIONS = 8;

/** Each golden query on archives of several sizes, in turns; and what the servers hold when they have answered them all. */
export async function growth({ locations, rounds, json }: GrowthArguments): Promise<void> {
  const archives: Archive[] = [];
  try {
    for (const location of locations) {
      const engine = await engineOf(location);
      archives.push({ engine, server: await startServing('dateline', location) });
    }
    const taken: Taken[] = [];
    for (const query of GOLDEN) taken.push(...(await takenBy(query, archives, rounds)));
    const memory = await memoryUnderLoad(archives);
    for (const line of [...table(taken, archives), '', ...memoryTable(memory)]) console.log(line);
    if (json !== null) writeFileSync(json, `${JSON.stringify({ taken, memory }, null, 1)}\n`);
  } finally {
    for (const { server } of archives) server.end();
    for (const { engine } of archives) await engine.end();
  }
}

async function takenBy(
  query: GoldenQuery,
  archives: readonly Archive[],
  rounds: number,
): Promise<readonly Taken[]> {
  const body = JSON.stringify({ query: query.text });
  const warming = archives.map((): number[] => []);
  const times = archives.map((): number[] => []);
  const counting = archives.map((): number[] => []);
  const ranking = archives.map((): number[] => []);
  // The first round is for programs that get faster while they run, and for pages that are read for the first time.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, archive] of archives.entries()) {
      const own = round === 0 ? warming[index] : times[index];
      const requests = round === 0 ? FEWEST_REQUESTS : requestsOf(quantile(warming[index] ?? [], 0.5));
      for (let request = 0; request < requests; request++) own?.push(await processorTime(archive, body));
      const { engine } = archive;
      counting[index]?.push(await engine.timeOf(countsOf(query.name, engine.name)));
      ranking[index]?.push(await engine.timeOf(rankingsOf(query.name, engine.name)));
    }
  }
  return archives.map(({ engine }, index) => ({
    query: query.name,
    articles: engine.articles,
    p50: quantile(times[index] ?? [], 0.5),
    p99: quantile(times[index] ?? [], 0.99),
    engine: medianOf(counting[index], countsOf(query.name, engine.name)),
    ranking: medianOf(ranking[index], rankingsOf(query.name, engine.name)),
  }));
}

/** How many of a round, of what takes so many milliseconds. */
function requestsOf(milliseconds: number): number {
  return Math.min(MOST_REQUESTS, Math.max(FEWEST_REQUESTS, Math.floor(ROUND / milliseconds)));
}

function medianOf(times: readonly number[] = [], statements: readonly string[]): number | null {
  return statements.length === 0 ? null : quantile(times, 0.5);
}

async function processorTime({ engine, server: { port, usage } }: Archive, body: string): Promise<number> {
  const [server, own] = [(await usage()).processor, engine.clock()];
  await ask(port, body, 1, 1);
  return ((await usage()).processor - server) / 1000 + engine.clock() - own;
}

interface Memory {
  readonly articles: number;
  /** Held by the process alone: what it has mapped of the file is the kernel's to take back. */
  readonly bytes: number;
}

async function memoryUnderLoad(archives: readonly Archive[]): Promise<readonly Memory[]> {
  const memory: Memory[] = [];
  for (const { engine, server } of archives) {
    let most = 0;
    for (const { text } of GOLDEN) {
      await ask(server.port, JSON.stringify({ query: text }), CONNECTIONS, FEWEST_REQUESTS);
      most = Math.max(most, (await server.usage()).bytes);
    }
    memory.push({ articles: engine.articles, bytes: most });
  }
  return memory;
}

function table(taken: readonly Taken[], archives: readonly Archive[]): readonly string[] {
  const sizes = archives.map(({ engine }) => `${count(engine.articles)} articles, p50 / p99 ms`);
  const lines = GOLDEN.map(({ name }) => {
    const own = taken.filter(({ query }) => query === name);
    const [small, large] = [own[0], own.at(-1)];
    const shown = own.map(({ p50, p99 }) => `${p50.toFixed(2)} / ${p99.toFixed(2)}`);
    const ratio = (value: (one: Taken) => number) =>
      small && large ? (value(large) / value(small)).toFixed(2) : '';
    const beside = (own: number | null = null) =>
      large && own ? `${own.toFixed(2)} (${(large.p50 / own).toFixed(2)})` : '';
    return `| ${name} | ${shown.join(' | ')} | ${ratio(({ p50 }) => p50)} | ${ratio(({ p99 }) => p99)} | ${beside(large?.engine)} | ${beside(large?.ranking)} |`;
  });
  return [
    `| query | ${sizes.join(' | ')} | p50, last over first | p99 | the engine's own count, ms (the query over it) | its own ranking |`,
    `| --- |${' --- |'.repeat(sizes.length)} --- | --- | --- | --- |`,
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
