import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled, count } from './outcome.ts';
import { fillReadsArchive } from './reads/archive.ts';
import { ask } from './reads/load.ts';
import { QUESTIONS, type Question } from './reads/questions.ts';

/**
 * Answers a second of the server's processor time on SQLite: given again, as nothing was written since; planned as one
 * statement; executed the ordinary way; and statements written by hand behind Node's own server, on one database, with
 * equal answers, in turns. Time on the clock would tell more of what else the machine does.
 *   npm run bench:reads [-- ARTICLES]
 */
const ARTICLES = Number(process.argv[2] ?? 20_000);
const WAYS = ['cached', 'planned', 'ordinary', 'hand-written'];
const ROUNDS = 5;
const CONNECTIONS = 8;
/** Requests in a round at least, and microseconds that it takes; the same before the first one: programs get faster while they run. */
const ROUND = { requests: 300, time: 200_000 };
const WARM_UP = { requests: 1_500, time: 2_000_000 };

const folder = mkdtempSync(join(tmpdir(), 'dateline-reads-'));
try {
  const file = join(folder, 'archive.db');
  const { openDatabase } = await compiled<typeof import('../src/index.ts')>('index');
  const database = openDatabase(file);
  await fillReadsArchive(database, ARTICLES);
  await database.$disconnect();
  const servers = await Promise.all(WAYS.map((way) => start(file, way)));
  console.log(
    `${count(ARTICLES)} articles, ${CONNECTIONS} connections; answers a second of processor time, median of ${ROUNDS} rounds (least to most)`,
  );
  for (const question of QUESTIONS) await measure(question, servers);
  for (const { process } of servers) process.kill();
} finally {
  rmSync(folder, { recursive: true });
}

interface Serving {
  readonly way: string;
  readonly process: ChildProcess;
  readonly port: number;
}

async function start(file: string, way: string): Promise<Serving> {
  const process = fork(join(import.meta.dirname, 'reads/server.ts'), [file, way]);
  const [port] = (await once(process, 'message')) as [number];
  return { way, process, port };
}

async function measure({ name, query, variables }: Question, servers: readonly Serving[]): Promise<void> {
  const body = JSON.stringify({ query, variables });
  await checkEqual(name, body, servers);
  const rates = new Map(WAYS.map((way) => [way, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const server of servers) {
      const rate = await rateOf(server, body, round === 0 ? WARM_UP : ROUND);
      if (round > 0) rates.get(server.way)?.push(rate);
    }
  }
  const median = (way: string) => [...(rates.get(way) ?? [])].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  console.log(`\n${name}`);
  for (const [way, list] of rates) {
    const [least, most] = [Math.min(...list), Math.max(...list)].map((rate) => count(Math.round(rate)));
    console.log(`  ${way.padEnd(14)}${count(Math.round(median(way))).padStart(8)}/s (${least} to ${most})`);
  }
  const over = (way: string) => (median('planned') / median(way)).toFixed(2);
  console.log(`  planned over ordinary ${over('ordinary')}, over hand-written ${over('hand-written')}`);
  console.log(`  cached over planned ${(median('cached') / median('planned')).toFixed(2)}`);
}

async function rateOf({ process, port }: Serving, body: string, least: typeof ROUND): Promise<number> {
  const before = await timeOf(process);
  let [requests, time] = [0, 0];
  while (requests < least.requests || time < least.time) {
    await ask(port, body, CONNECTIONS, ROUND.requests);
    requests += ROUND.requests;
    time = (await timeOf(process)) - before;
  }
  return requests / (time / 1_000_000);
}

/** Processor time that a server has taken, in microseconds. */
async function timeOf(process: ChildProcess): Promise<number> {
  process.send('time');
  const [time] = (await once(process, 'message')) as [number];
  return time;
}

/** The bytes of answers are the same in all ways but the last; those written by hand have the same data. */
async function checkEqual(name: string, body: string, servers: readonly Serving[]): Promise<void> {
  const answers = new Map<string, string>();
  for (const { way, port } of servers) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    answers.set(way, await response.text());
  }
  const planned = answers.get('planned') ?? '';
  const data = JSON.stringify((JSON.parse(planned) as { data: unknown }).data);
  for (const way of ['ordinary', 'cached'])
    if (planned !== answers.get(way)) throw new Error(`${name}: planned and ${way} answers differ`);
  if (`{"data":${data}}` !== answers.get('hand-written'))
    throw new Error(`${name}: the answer by hand differs`);
}
