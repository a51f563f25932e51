import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { createExtractionPool } from '../../src/ingest/extraction-pool.ts';
import { graphDocumentFrom } from '../../src/ingest/graph-document.ts';

const TEXT = 'Minister Tarel Voss met Orin Dask in Orvane. "We agreed to go on," Voss said on Monday.\n';
const ODD = new URL('../support/odd-extraction-worker', import.meta.url);

const pool = createExtractionPool({ threads: 2 });
const odd = createExtractionPool({ threads: 2, program: ODD, memory: 32 });
afterAll(() => Promise.all([pool.end(), odd.end()]));

test('a text read in a thread gives the document that it gives here, but for its tokens', async () => {
  const metadata = { publishedAt: '2031-05-14' };
  expect(await pool.extract(TEXT, metadata)).toEqual(graphDocumentFrom(extract(TEXT, metadata)));
  const texts = Array.from({ length: 20 }, (_, index) => `Text ${index}.`);
  const documents = await Promise.all(texts.map((text) => pool.extract(text, {})));
  expect(documents.map(({ text }) => text)).toEqual(texts);
}, 60_000);

test.runIf(process.platform === 'linux')(
  'threads that read give way, and no others',
  async () => {
    const niceOf = (thread: string) =>
      // Of what follows the name, the seventeenth (proc_pid_stat).
      Number(readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]);
    const own = getPriority();
    await Promise.all([TEXT, TEXT, TEXT].map((text) => pool.extract(text, {})));
    const nicer = readdirSync('/proc/self/task')
      .map(niceOf)
      .filter((nice) => nice !== own);
    expect(nicer).toEqual(own === 19 ? [] : Array(2).fill(Math.min(own + 5, 19)));
  },
  60_000,
);

test('a text that is being read when the threads end fails, and the next one starts them again', async () => {
  const reading = Array.from({ length: 9 }, () => pool.extract(TEXT, {}));
  const settled = Promise.allSettled(reading);
  await pool.end();
  expect((await settled).every(({ status }) => status === 'rejected')).toBe(true);
  await expect(reading[0]).rejects.toThrow('the thread that reads has ended');
  expect((await pool.extract(TEXT, {})).text).toBe(TEXT);
}, 60_000);

test.each([
  ['that the extractor stumbles over', 'boom', 'Error: boom'],
  ['that ends its thread', 'exit', 'the thread that reads has ended'],
  ['that takes more memory than its thread has', 'hoard', /memory limit/],
])(
  'a text %s fails with the reason, and no other does',
  async (_, word, reason) => {
    const others = Array.from({ length: 8 }, (_, index) => `Text ${index}.`);
    const texts = [...others.slice(0, 3), word, ...others.slice(3, 5), word, ...others.slice(5)];
    const settled = await Promise.allSettled(texts.map((text) => odd.extract(text, {})));
    const read = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.text] : []));
    const failed = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.message] : []));
    expect(read).toEqual(others);
    expect(failed).toEqual([expect.stringMatching(reason), expect.stringMatching(reason)]);
  },
  60_000,
);

test('short texts wait behind no long one while another thread reads', async () => {
  const long = odd.extract(`stall ${'and on '.repeat(10_000)}`, {});
  const texts = Array.from({ length: 30 }, (_, index) => `Text ${index}.`);
  const read = await Promise.all(texts.map((text) => odd.extract(text, {})));
  expect(read.map(({ text }) => text)).toEqual(texts);
  const ended = expect(long).rejects.toThrow('the thread that reads has ended');
  await odd.end();
  await ended;
}, 60_000);
