import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArrivalWatch, createArrivalWatch, latestArrival } from '../../src/store/arrival-watch.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

// Articles come in through another process' connections. Nobody looks by the clock within the time of a test.
const NEVER = 3_600_000;

let path = '';
let readers: Database;
let writers: Database;
let watch: ArrivalWatch;
beforeEach(() => {
  path = `arrivals-${crypto.randomUUID()}`;
  [readers, writers] = [openDatabase(path), openDatabase(path)];
  watch = createArrivalWatch(readers, NEVER);
});
afterEach(async () => {
  watch.end();
  for (const one of [readers, writers]) await one.$disconnect();
});

const speech = (number: number) =>
  new DocumentBuilder(`"The dam will hold for ${number} years," Tarel Voss said.`).build();

const LISTENERS = `FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'dateline (listens)'`;

/** Waits until somebody else listens than before. */
async function listener(before: readonly number[] = []): Promise<number[]> {
  for (;;) {
    const rows = await writers.$queryRawUnsafe<{ pid: number }[]>(
      `SELECT pid ${LISTENERS} AND query LIKE 'LISTEN%' AND state = 'idle'`,
    );
    const pids = rows.map(({ pid }) => pid);
    if (pids.some((pid) => !before.includes(pid))) return pids;
    await setTimeout(10);
  }
}

test('who waits is told when an article has been stored, and not before', async () => {
  const first = watch.beyond(0, undefined);
  await listener();
  await store(writers, speech(1));
  expect(await first).toBe(true);
  const latest = await latestArrival(readers);
  let told = false;
  const second = watch.beyond(latest, undefined).then((arrived) => {
    told = true;
    return arrived;
  });
  const [article] = await writers.article.findMany();
  await retractArticle(writers, article?.id ?? '');
  expect(told).toBe(false);
  await store(writers, speech(2));
  expect(await second).toBe(true);
});

test('what came in before anybody listened is told at once', async () => {
  await store(writers, speech(1));
  expect(await watch.beyond(0, undefined)).toBe(true);
  expect(await watch.beyond(0, undefined)).toBe(true);
});

test('a connection that is cut is made anew, and what came in meanwhile is told', async () => {
  const waiting = watch.beyond(0, undefined);
  const before = await listener();
  await writers.$queryRawUnsafe(`SELECT count(pg_terminate_backend(pid)) ${LISTENERS}`);
  await store(writers, speech(1));
  expect(await waiting).toBe(true);
  expect(await listener(before)).not.toEqual(before);
});

test('one connection listens for all who wait, and none is left when the watch ends', async () => {
  const left = new AbortController();
  const waiting = [1, 2, 3].map(() => watch.beyond(0, left.signal));
  expect(await listener()).toHaveLength(1);
  left.abort();
  expect(await Promise.all(waiting)).toEqual([false, false, false]);
  watch.end();
  expect(await watch.beyond(0, undefined)).toBe(false);
  for (let open = 1; open > 0; ) {
    const [row] = await writers.$queryRawUnsafe<{ open: bigint }[]>(`SELECT count(*) AS "open" ${LISTENERS}`);
    open = Number(row?.open ?? 0);
  }
});

test('should nobody be told, the clock is looked at', async () => {
  const slow = createArrivalWatch(readers, 20);
  await writers.$executeRawUnsafe('ALTER TABLE "Arrival" DISABLE TRIGGER "Arrival_told"');
  const waiting = slow.beyond(0, undefined);
  await listener();
  await store(writers, speech(1));
  expect(await waiting).toBe(true);
  slow.end();
});
