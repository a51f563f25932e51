import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writer } from '../../src/graphql/writer.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { actorId, articleId } from '../../src/store/identity.ts';
import { writeOperations } from '../../src/write/write-operations.ts';
import { createWriter } from '../../src/write/writer.ts';
import { dump } from '../support/dump.ts';
import { seeded } from '../support/seeded.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

/** One thing that a client asks for, and is told that it is done. */
type Write = (writer: Writer) => Promise<unknown>;

const [VOSS, DASK, LUND] = ['tarel voss', 'orin dask', 'mira lund'].map((name) => actorId('PERSON', name));
const DECISION = { reason: 'one and the same', tokenId: 'test' };
const report = (number: number, edition: number) =>
  `Tarel Voss met Orin Dask and Mira Lund for talk ${number}.${edition}. "All went well." Sela Ruun left.\n`;
const send =
  (number: number, edition = 1): Write =>
  (writer) =>
    writer.ingest([{ text: report(number, edition), location: String(number) }], undefined);
const merge =
  (from = '', into = ''): Write =>
  (writer) =>
    writer.mergeActors({ from, into }, DECISION);
const split =
  (actor = ''): Write =>
  (writer) =>
    writer.splitActor(actor, DECISION);
const retract =
  (number: number, edition = 1): Write =>
  (writer) =>
    writer.retract(articleId(report(number, edition)));

/** Everything that writes, each of them changing what is stored. */
export const WRITES: readonly Write[] = [
  send(1),
  send(2),
  merge(DASK, VOSS),
  send(3),
  send(1, 2),
  merge(LUND, VOSS),
  retract(2),
  send(4),
  split(DASK),
  send(3, 2),
  split(LUND),
  retract(4),
];

export function writerOf(database: Database): Writer {
  return createWriter(writeOperations(database, stubExtractor()), 1);
}

/** Times differ from run to run. */
const TIMES = ['Article.ingestedAt', 'ActorMerge.mergedAt', 'ActorMerge.undoneAt'];

/**
 * Kills a process that writes, so many times and each time at another point: before a statement, or at a moment. Gives
 * what was not as promised: the database is to be as after the last write that was acknowledged, or after the next one.
 */
export async function problemsOfKilledWrites(seed: number, kills: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-writes-'));
  try {
    const random = seeded(seed);
    const { states, statements, milliseconds } = await wholeRun(join(folder, 'whole.db'));
    const problems: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const location = join(folder, `${kill}.db`);
      const at =
        kill % 2 === 0
          ? { statement: Math.floor(random() * statements) }
          : { moment: random() * milliseconds };
      const { acknowledged } = await run(location, at);
      const found = await stateOf(location);
      if (found !== states[acknowledged] && found !== states[acknowledged + 1]) {
        problems.push(
          `killed at ${JSON.stringify(at)}, after ${acknowledged} writes: neither as before nor as after`,
        );
      }
    }
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The state before each write and after the last, and about how long all of them take. */
async function wholeRun(location: string) {
  const start = performance.now();
  const { acknowledged, statements } = await run(location, { statement: Number.MAX_SAFE_INTEGER });
  const milliseconds = performance.now() - start;
  if (acknowledged !== WRITES.length) throw new Error('the writes do not run to their end');
  const database = openDatabase(`${location}.states`);
  const states = [JSON.stringify(await dump(database, TIMES))];
  for (const write of WRITES) {
    await write(writerOf(database));
    states.push(JSON.stringify(await dump(database, TIMES)));
  }
  await database.$disconnect();
  if (new Set(states).size !== states.length) throw new Error('a write that changes nothing tests nothing');
  return { states, statements, milliseconds };
}

/** Runs the writes in a process of their own, which says after each how many are done. */
async function run(
  location: string,
  at: { readonly statement?: number; readonly moment?: number },
): Promise<{ readonly acknowledged: number; readonly statements: number }> {
  const script = join(import.meta.dirname, '..', 'support', 'write-until-killed.ts');
  const args = ['--import', 'tsx', script, location, String(at.statement ?? Number.MAX_SAFE_INTEGER)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const timer = at.moment === undefined ? null : setTimeout(() => child.kill('SIGKILL'), at.moment);
  await once(child, 'close');
  if (timer) clearTimeout(timer);
  const lines = told.trim().split('\n');
  return {
    acknowledged: lines.filter((line) => line.startsWith('done')).length,
    statements: Number(/^statements (\d+)$/m.exec(told)?.[1] ?? 0),
  };
}

async function stateOf(location: string): Promise<string> {
  const database = openDatabase(location);
  const state = JSON.stringify(await dump(database, TIMES));
  await database.$disconnect();
  return state;
}
