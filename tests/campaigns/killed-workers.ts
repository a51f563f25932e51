import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { packageRoot } from '../../src/package-root.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { openQueue } from '../../src/queue/job-queue.ts';
import { countJobs } from '../../src/queue/job-table.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startPostgres } from '../postgres/server.ts';
import { generatedArticles } from '../support/generated-articles.ts';
import { seeded } from '../support/seeded.ts';
import { type Heard, openAudience } from './audience.ts';

/** Long enough for an article, short enough that a campaign need not wait for what was killed. */
const LEASE_SECONDS = 20;

interface Crowd {
  readonly seed: number;
  readonly articles: number;
  /** Of each article, about. */
  readonly words: number;
  readonly workers: number;
  readonly servers: number;
  /** How often a worker is killed; a server each third time as well. */
  readonly kills: number;
}

/**
 * Lets several workers read one archive while servers are asked and followed, kills one or another now and then (kill -9) and
 * starts another in its place; then compares the graph with that of a single process that was left alone. What differs, beside
 * what those have heard who asked and followed.
 */
export async function problemsOfKilledWorkers(
  crowd: Crowd,
): Promise<{ readonly differences: readonly string[]; readonly heard: Heard }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-workers-')));
  for (const { name, content } of generatedArticles(crowd.articles, crowd.seed, crowd.words)) {
    writeFileSync(join(folder, name), content);
  }
  const server = await startPostgres();
  const address = `postgres://postgres@127.0.0.1:${server.port}/`;
  try {
    for (const name of ['crowd', 'quiet']) await makeDatabase(address, name);
    const heard = await readByCrowd(folder, `${address}crowd`, crowd);
    await readQuietly(folder, `${address}quiet`);
    return { differences: await differences(address, crowd), heard };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function makeDatabase(address: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: `${address}postgres` });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
}

async function readByCrowd(folder: string, location: string, plan: Crowd): Promise<Heard> {
  const { seed, articles, workers, servers, kills } = plan;
  const database = openDatabase(location);
  const queue = await openQueue(database, location, { lease: LEASE_SECONDS });
  for await (const _ of enqueue([folder], queue, new AbortController().signal));
  const audience = await openAudience(location, servers, seed);
  const random = seeded(seed);
  const crowd = Array.from({ length: workers }, () => startWorker(location));
  for (let kill = 0; kill < kills; kill++) {
    await setTimeout(1000 + random() * 4000);
    const index = Math.floor(random() * workers);
    crowd[index]?.kill('SIGKILL');
    crowd[index] = startWorker(location);
    if (kill % 3 === 0) await audience.killOne();
  }
  await Promise.all(crowd.map((worker) => (worker.exitCode === null ? once(worker, 'exit') : null)));
  const heard = await audience.end(articles);
  await queue.close();
  await database.$disconnect();
  return heard;
}

function startWorker(location: string): ChildProcess {
  const args = [join(packageRoot, 'bin', 'dateline.js'), 'work', '--until-empty', '--threads', '1'];
  return spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: location }, stdio: 'ignore' });
}

async function readQuietly(folder: string, location: string): Promise<void> {
  const database = openDatabase(location);
  for await (const _ of ingest([folder], { database, extractor: { version: EXTRACTOR_VERSION, extract } }));
  await database.$disconnect();
}

/** Who came first is said to be seen first. */
const OF_ORDER = ['Article.ingestedAt', 'Appearance.linkRule', 'Appearance.linkEvidence'];

async function differences(address: string, { articles }: Crowd): Promise<readonly string[]> {
  process.env.TEST_POSTGRESQL = address;
  const { dump } = await import('../support/dump.ts');
  const [crowd, quiet] = [openDatabase(`${address}crowd`), openDatabase(`${address}quiet`)];
  const { done, failed } = await countJobs(crowd);
  const [found, expected] = [await dump(crowd, OF_ORDER), await dump(quiet, OF_ORDER)];
  await Promise.all([crowd.$disconnect(), quiet.$disconnect()]);
  const tables = Object.keys(expected).filter(
    (table) => JSON.stringify(found[table]) !== JSON.stringify(expected[table]),
  );
  return [
    ...(done === articles && failed === 0 ? [] : [`${done} articles done, ${failed} failed, of ${articles}`]),
    ...tables.map((table) => `${table} is not that of the process left alone`),
  ];
}
