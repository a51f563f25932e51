import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled, count } from './outcome.ts';
import { fillReadsArchive } from './reads/archive.ts';
import { rateOf } from './reads/load.ts';
import { QUESTIONS, type Question } from './reads/questions.ts';

/**
 * Answers a second on SQLite: operations planned as one statement, the same executed the ordinary way, and statements
 * written by hand behind Node's own server, on one database, with equal answers, in turns.
 *   npm run bench:reads [-- ARTICLES]
 */
const ARTICLES = Number(process.argv[2] ?? 20_000);
const ROUNDS = 5;
const CONNECTIONS = 8;
/** Requests in a round, and before the first one: programs get faster while they run. */
const REQUESTS = 500;
const WARM_UP = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'dateline-reads-'));
try {
  const file = join(folder, 'archive.db');
  const { openDatabase } = await compiled<typeof import('../src/index.ts')>('index');
  const database = openDatabase(file);
  await fillReadsArchive(database, ARTICLES);
  await database.$disconnect();
  const { process: servers, ports } = await start(file);
  console.log(
    `${count(ARTICLES)} articles, ${CONNECTIONS} connections, median of ${ROUNDS} rounds (least to most)`,
  );
  for (const question of QUESTIONS) await measure(question, ports);
  servers.kill();
} finally {
  rmSync(folder, { recursive: true });
}

async function start(
  file: string,
): Promise<{ process: ChildProcess; ports: Readonly<Record<string, number>> }> {
  const program = join(import.meta.dirname, 'reads/servers.ts');
  const process_ = spawn(process.execPath, ['--import', 'tsx', program, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(process_.stdout, 'data')) as [Buffer];
  // Printed by servers.ts.
  return { process: process_, ports: JSON.parse(line.toString()) as Record<string, number> };
}

async function measure(
  { name, query, variables }: Question,
  ports: Readonly<Record<string, number>>,
): Promise<void> {
  const body = JSON.stringify({ query, variables });
  await checkEqual(name, body, ports);
  const rates = new Map(Object.keys(ports).map((way) => [way, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [way, port] of Object.entries(ports)) {
      const rate = await rateOf(port, body, CONNECTIONS, round === 0 ? WARM_UP : REQUESTS);
      if (round > 0) rates.get(way)?.push(rate);
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
}

/** The bytes of planned and ordinary answers are the same; those written by hand have the same data. */
async function checkEqual(
  name: string,
  body: string,
  ports: Readonly<Record<string, number>>,
): Promise<void> {
  const answers = new Map<string, string>();
  for (const [way, port] of Object.entries(ports)) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    answers.set(way, await response.text());
  }
  const planned = answers.get('planned') ?? '';
  const data = JSON.stringify((JSON.parse(planned) as { data: unknown }).data);
  if (planned !== answers.get('ordinary')) throw new Error(`${name}: planned and ordinary answers differ`);
  if (`{"data":${data}}` !== answers.get('hand-written'))
    throw new Error(`${name}: the answer by hand differs`);
}
