import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftWithoutArticles, problemsOfDatabase } from '../../tests/campaigns/database-problems.ts';
import { fuzz, fuzzingTokens } from '../../tests/campaigns/fuzzing.ts';
import { storeSmallArchive } from '../../tests/support/small-archive.ts';
import { interrupted } from '../interrupted.ts';
import { kept } from '../kept-memory.ts';
import { compiled, count, type Outcome, percent } from '../outcome.ts';

const REQUESTS = 100_000;
const SEED = 4;
const MOST_GROWTH = 0.05;

/**
 * After so many requests everything is full that is kept on purpose, up to a bound: documents that Yoga has parsed, with
 * their plans, and those that it could not, Prisma's 1,000 plans, 300 prepared statements.
 */
const CACHES_FULL = 16_000;

/** Whatever is asked and written by the grammar of the schema, of a small archive, is answered, or refused with a reason. */
export async function run(): Promise<Outcome> {
  const { createServer, createWriterThread, openDatabase } =
    await compiled<typeof import('../../src/index.ts')>('index');
  const { printedSchema } =
    await compiled<typeof import('../../src/graphql/printed-schema.ts')>('graphql/printed-schema');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-campaign-'));
  const path = join(folder, 'fuzzed.db');
  const database = openDatabase(path);
  await storeSmallArchive(database);
  const broken: string[] = [];
  const problem = (one: string): void => {
    broken.push(one);
    // At once: the rest takes a while.
    console.error(`  ${one}`);
  };
  const writer = createWriterThread(path);
  const server = createServer({ database, writer, logError: (error) => problem(`masked: ${error}`) });
  let full = 0;
  const { sent, withData, told } = await fuzz({
    server,
    sdl: printedSchema(),
    seed: SEED,
    requests: REQUESTS,
    tokens: await fuzzingTokens(database),
    signal: interrupted,
    problem,
    answered: (number) => {
      if (number === CACHES_FULL) full = kept();
      if (number % 10_000 === 0) console.log(`  ${count(number)} sent`);
    },
  });
  // Of one that was interrupted before, nothing can be told.
  const growth = full > 0 ? kept() / full - 1 : 0;
  await writer.end();
  await database.$disconnect();
  // By a connection of its own: one that has searched keeps the index's shape, and takes what others wrote for damage.
  const after = openDatabase(path);
  const written = await after.arrival.aggregate({ _max: { number: true } });
  const merges = await after.actorMerge.count();
  for (const one of await problemsOfDatabase(after)) problem(one);
  for (const one of await leftWithoutArticles(after)) problem(one);
  await after.$disconnect();
  rmSync(folder, { recursive: true });
  return {
    rows: [
      [
        `${count(sent)} queries, mutations and subscriptions by the grammar of the schema, some of them spoiled, some with a token`,
        `${count(broken.length)} with a problem, ${count(withData)} with data, ${count(written._max.number ?? 0)} articles stored, ${count(merges)} merges, ${count(told)} told to followers; heap grown by ${percent(growth)} since the ${count(CACHES_FULL)}th, when all caches were full`,
      ],
    ],
    broken:
      growth > MOST_GROWTH ? [...broken, `memory grew by ${percent(growth)} over the requests`] : broken,
  };
}
