// node --import tsx work-until-killed.ts LOCATION STATEMENTS: does jobs and ends itself, as the system would when it runs
// out of memory, before its statement of that number. Says so when it has its first job.
import pg from 'pg';
import { openQueue } from '../../src/queue/job-queue.ts';
import { work } from '../../src/queue/work.ts';
import { openDatabase } from '../../src/store/database.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

const [location = '', statements = ''] = process.argv.slice(2);
const database = openDatabase(location);
const queue = await openQueue(database, location);

let left = Number(statements);
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(query, this, args);
} as typeof query;

const stub = stubExtractor();
const extract: typeof stub.extract = (text, metadata) => {
  process.stdout.write('working\n');
  return stub.extract(text, metadata);
};
await work(queue, {
  extractor: { ...stub, extract },
  atOnce: 2,
  signal: new AbortController().signal,
  untilEmpty: true,
  onJob: () => undefined,
  onProblem: () => undefined,
});
await queue.close();
await database.$disconnect();
