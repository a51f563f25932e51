import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { addJobs } from '../../src/queue/add-jobs.ts';
import { jobId } from '../../src/queue/article-job.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { type JobQueue, openQueue, QUEUE, type QueueOptions } from '../../src/queue/job-queue.ts';
import { countJobs, failedJobs } from '../../src/queue/job-table.ts';
import { retryFailed } from '../../src/queue/retry-failed.ts';
import { type DoneJob, type WorkOptions, work } from '../../src/queue/work.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { engine, locationOf } from '../postgres/engine.ts';
import { dump } from '../support/dump.ts';
import { seeded } from '../support/seeded.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

const NONE = { waiting: 0, running: 0, done: 0, failed: 0 };
const TALKS = 'Tarel Voss met Orin Dask in Varnholm. "We agreed," he said.\n';
const BUDGET = 'Tarel Voss presented the budget.\n';

describe.runIf(engine === 'postgresql')('the job queue', () => {
  let folder: string;
  let database: Database;
  let queue: JobQueue;
  const close: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-queue-')));
    database = openDatabase(folder);
    queue = await opened();
  });
  afterEach(async () => {
    for (const one of close.splice(0)) await one();
    await database.$disconnect();
    rmSync(folder, { recursive: true });
  });

  async function opened(options?: QueueOptions): Promise<JobQueue> {
    const another = await openQueue(database, locationOf(folder), options);
    close.push(another.close);
    return another;
  }

  function write(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  async function enqueued(on = queue, path = folder): Promise<readonly string[]> {
    const outcomes: string[] = [];
    for await (const outcome of enqueue([path], on, new AbortController().signal)) {
      outcomes.push(outcome.kind === 'failed' ? `${outcome.place}: ${outcome.reason}` : outcome.kind);
    }
    return outcomes;
  }

  /** Works until the queue is empty, and tells what became of each job. */
  async function worked(options: Partial<WorkOptions> = {}, on = queue): Promise<readonly DoneJob[]> {
    const done: DoneJob[] = [];
    await work(on, {
      extractor: stubExtractor(),
      atOnce: 2,
      signal: new AbortController().signal,
      untilEmpty: true,
      onProblem: (reason) => expect.fail(reason),
      ...options,
      onJob: (job) => {
        done.push(job);
        options.onJob?.(job);
      },
    });
    return done;
  }

  /** As if the pause before the next attempt, or the lease of a worker, were over. */
  async function timePasses(): Promise<void> {
    await database.$executeRaw`UPDATE "dateline_queue"."job"
      SET "start_after" = now() - interval '1 day', "started_on" = "started_on" - interval '1 day'`;
  }

  test('a file of records gives a job a line, each under its id', async () => {
    const records = [{ id: 'talks', text: TALKS }, { id: 2 }, { id: 3, text: BUDGET, title: 'Budget' }];
    const file = write('rest.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    expect(await enqueued(queue, file)).toEqual([`${file}:2: text: expected text`, 'enqueued', 'enqueued']);
    expect(await enqueued(queue, file)).toEqual([`${file}:2: text: expected text`, 'waiting', 'waiting']);
    const table = write('rest.csv', 'id,text');
    expect(await enqueued(queue, table)).toEqual([expect.stringContaining('rest.csv: is a table')]);
    await worked();
    const stored = await database.article.findMany({ orderBy: { location: 'asc' } });
    expect(stored.map(({ location, title }) => [location, title])).toEqual([
      [`${file}#3`, 'Budget'],
      [`${file}#talks`, null],
    ]);
  });

  test('an article waits once, is read once, and is looked at again when it is enqueued again', async () => {
    write('talks.txt', TALKS);
    write('budget.txt', BUDGET);
    write('empty.txt', '');
    expect(await enqueued()).toEqual([
      `${folder}/empty.txt: is empty; an article needs text`,
      'enqueued',
      'enqueued',
    ]);
    expect((await enqueued()).slice(1)).toEqual(['waiting', 'waiting']);
    expect(await countJobs(database)).toEqual({ ...NONE, waiting: 2 });
    expect((await worked()).map(({ outcome }) => outcome.kind)).toEqual(['added', 'added']);
    expect(await countJobs(database)).toEqual({ ...NONE, done: 2 });
    expect((await enqueued()).slice(1)).toEqual(['enqueued', 'enqueued']);
    expect((await worked()).map(({ outcome }) => outcome.kind)).toEqual(['unchanged', 'unchanged']);
    expect(await countJobs(database)).toEqual({ ...NONE, done: 2 });
  });

  test('what is done is kept without its text', async () => {
    write('talks.txt', TALKS);
    await enqueued();
    await worked();
    const [job] = await database.$queryRaw<{ data: object }[]>`SELECT "data" FROM "dateline_queue"."job"`;
    expect(Object.keys(job?.data ?? {}).sort()).toEqual(['digest', 'location', 'metadata']);
  });

  test('newer text stands, whenever the older one is done with', async () => {
    const file = write('talks.txt', TALKS);
    await enqueued();
    const stub = stubExtractor();
    const extractor = {
      ...stub,
      extract: async (text: string, metadata: object) => {
        if (text === TALKS) await addJobs(queue, [{ file, text: BUDGET, metadata: {} }]);
        return stub.extract(text, metadata);
      },
    };
    const done = await worked({ extractor, atOnce: 1 });
    expect(done.map(({ outcome }) => outcome.kind)).toEqual(['lost', 'added']);
    expect(await database.article.findMany({ select: { text: true } })).toEqual([{ text: BUDGET }]);
  });

  test('asked to stop, a worker finishes what it is at and leaves the rest', async () => {
    for (const index of [1, 2, 3]) write(`${index}.txt`, `${TALKS}Day ${index}.\n`);
    await enqueued();
    const stop = new AbortController();
    const stub = stubExtractor();
    const extractor = {
      ...stub,
      extract: (text: string, metadata: object) => {
        stop.abort();
        return stub.extract(text, metadata);
      },
    };
    await worked({ extractor, atOnce: 1, signal: stop.signal });
    expect(await countJobs(database)).toEqual({ ...NONE, done: 1, waiting: 2 });
  });

  test('what fails is tried five times, is listed with its reason, and can be retried or replaced', async () => {
    const file = write('bad.txt', 'Tarel Voss said boom.\n');
    await enqueued();
    const sped: Promise<unknown>[] = [];
    const failed = (await worked({ onJob: () => void sped.push(timePasses()) })).map(
      ({ outcome }) => outcome,
    );
    await Promise.all(sped);
    const reason = 'could not be analyzed: boom; please report this';
    expect(failed).toEqual(
      [1, 2, 3, 4, 5].map((attempt) => ({ kind: 'failed', reason, attempt, isLast: attempt === 5 })),
    );
    expect(await failedJobs(database)).toEqual([{ id: jobId(file), location: file, reason, attempts: 5 }]);

    expect(await retryFailed(queue, ['elsewhere.txt'])).toBe(0);
    expect(await retryFailed(queue, [file])).toBe(1);
    expect(await countJobs(database)).toEqual({ ...NONE, waiting: 1 });
    await timePasses();
    expect(await worked()).toMatchObject([{ outcome: { kind: 'failed', attempt: 6, isLast: true } }]);

    write('bad.txt', BUDGET);
    expect(await enqueued()).toEqual(['enqueued']);
    expect(await worked()).toMatchObject([{ location: file, outcome: { kind: 'added' } }]);
    expect(await failedJobs(database)).toEqual([]);
  });

  test('a text that ends each of its workers is listed too', async () => {
    write('heavy.txt', TALKS);
    await enqueued();
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(await queue.boss.fetch(QUEUE)).toHaveLength(1);
      await timePasses();
      await queue.boss.expire();
      await timePasses();
    }
    expect(await queue.boss.fetch(QUEUE)).toEqual([]);
    expect(await failedJobs(database)).toMatchObject([
      { attempts: 5, reason: expect.stringMatching(/^the worker that read it ended, or took too long/) },
    ]);
  });

  test('what a worker stores after its job was taken over is not stored twice', async () => {
    write('talks.txt', TALKS);
    await enqueued();
    const stub = stubExtractor();
    let others: readonly DoneJob[] = [];
    const extractor = {
      ...stub,
      extract: async (text: string, metadata: object) => {
        await timePasses();
        await queue.boss.expire();
        await timePasses();
        others = await worked();
        return stub.extract(text, metadata);
      },
    };
    expect(await worked({ extractor, atOnce: 1 })).toMatchObject([{ outcome: { kind: 'lost' } }]);
    expect(others).toMatchObject([{ outcome: { kind: 'added' } }]);
    expect(await countJobs(database)).toEqual({ ...NONE, done: 1 });
  });

  test('a worker that fails after its job was taken over ends nobody else’s attempt', async () => {
    write('talks.txt', TALKS);
    await enqueued();
    const stub = stubExtractor();
    const moments = new EventEmitter();
    const lateHasFailed = once(moments, 'late has failed');
    const otherHasBegun = once(moments, 'other has begun');
    const other = {
      ...stub,
      extract: async (text: string, metadata: object) => {
        moments.emit('other has begun');
        await lateHasFailed;
        return stub.extract(text, metadata);
      },
    };
    let others: Promise<readonly DoneJob[]> = Promise.resolve([]);
    const late = {
      ...stub,
      extract: async () => {
        await timePasses();
        await queue.boss.expire();
        await timePasses();
        others = worked({ extractor: other, atOnce: 1 });
        await otherHasBegun;
        throw new Error('too late');
      },
    };
    const options = { extractor: late, atOnce: 1, untilEmpty: false };
    const stop = new AbortController();
    const lateOnes = worked({ ...options, signal: stop.signal, onJob: () => stop.abort() });
    expect(await lateOnes).toMatchObject([{ outcome: { kind: 'lost' } }]);
    moments.emit('late has failed');
    expect(await others).toMatchObject([{ outcome: { kind: 'added' } }]);
  });

  test('while the server is away a worker waits for it, and goes on by itself', async () => {
    for (let index = 0; index < 12; index++) write(`${index}.txt`, `${TALKS}Day ${index}.\n`);
    const problems: string[] = [];
    let isAway = false;
    const onProblem = (reason: string) => {
      problems.push(reason);
      if (isAway) void letIn();
      isAway = false;
    };
    const leased = await opened({ lease: 3, watch: 1, onProblem });
    await enqueued(leased);
    const address = new URL(locationOf(folder));
    const admin = new pg.Client({ connectionString: new URL('/postgres', address).href });
    await admin.connect();
    close.push(() => admin.end());
    const name = address.pathname.slice(1);
    const letIn = () => admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    const stub = stubExtractor();
    const extractor = {
      ...stub,
      extract: async (text: string, metadata: object) => {
        if (text.includes('Day 5.') && problems.length === 0) {
          await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
          await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
            name,
          ]);
          isAway = true;
        }
        return stub.extract(text, metadata);
      },
    };
    await worked({ extractor, onProblem }, leased);
    expect(problems).not.toEqual([]);
    expect(await countJobs(database)).toEqual({ ...NONE, done: 12 });
    expect(await database.article.count()).toBe(12);
  });

  test('two workers, one of them killed in the middle, leave the graph of one who is left alone', async () => {
    const random = seeded(1789);
    const people = ['Tarel Voss', 'Orin Dask', 'Mira Lund', 'Sela Ruun', 'Ivo Tarn'];
    for (let index = 0; index < 40; index++) {
      const [a, b] = [people[index % 5], people[(index * 2 + 1) % 5]];
      write(`${index}.txt`, `${a} met ${b} for talk ${index}. "All went well."\n`);
    }
    const leased = await opened({ lease: 5, watch: 1 });
    await enqueued(leased);
    await enqueued(leased);
    const script = join(import.meta.dirname, 'work-until-killed.ts');
    const statements = String(20 + Math.floor(random() * 150));
    const child = spawn(process.execPath, ['--import', 'tsx', script, locationOf(folder), statements], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    const [[, signal]] = await Promise.all([ended, worked({}, leased)]);
    expect(signal).toBe('SIGKILL');
    expect(await countJobs(database)).toEqual({ ...NONE, done: 40 });
    expect(await database.arrival.count()).toBe(40);

    const quiet = openDatabase(':memory:');
    close.push(() => quiet.$disconnect());
    for await (const { outcome } of ingest([folder], { database: quiet, extractor: stubExtractor() })) {
      expect(outcome.kind).toBe('added');
    }
    // Who came first is linked as the first.
    const leftOut = ['Article.ingestedAt', 'Appearance.linkRule', 'Appearance.linkEvidence'];
    expect(await dump(database, leftOut)).toEqual(await dump(quiet, leftOut));
  });
});
