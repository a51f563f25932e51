import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { articleId } from '../../src/store/identity.ts';
import { createWriterThread } from '../../src/write/writer-thread.ts';
import { locationOf, sqliteTest } from '../postgres/engine.ts';
import { ask, quietServer } from '../support/ask.ts';
import { heldWriter, stubWriter } from '../support/stub-writer.ts';
import { sendArticle, tokenWith } from '../support/written.ts';

let folder: string;
let location: string;
let database: Database;
let token: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-thread-'));
  location = locationOf(join(folder, 'graph.db'));
  database = openDatabase(location);
  token = await tokenWith(database, 'ingest');
});
afterEach(async () => {
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

const TALKS = 'Tarel Voss met Orin Dask. "We go on."\n';
const COUNT = '{ corpus { articleCount } }';

test('an article is read and stored in the thread, and is there for whoever sent it', async () => {
  const writer = createWriterThread(location);
  const { server, masked } = quietServer({ database, writer });
  const text = 'Minister Tarel Voss met Orin Dask in Orvane. "We agreed to go on," Voss said on Monday.\n';
  const { data } = await ask(
    server,
    `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestArticlePayload {
      outcome article { quotes { nodes { text speaker { name } } } } } } }`,
    { input: { text } },
    token,
  );
  expect(data.ingestArticle).toEqual({
    outcome: 'ADDED',
    article: { quotes: { nodes: [{ text: '"We agreed to go on,"', speaker: { name: 'Tarel Voss' } }] } },
  });
  expect(masked).toEqual([]);
  await writer.end();
}, 60_000);

sqliteTest(
  'others are answered while an article is stored, as if it had not come yet',
  async () => {
    const { writer, waits, go } = heldWriter(location);
    const { server } = quietServer({ database, writer });
    const sending = sendArticle(server, { text: TALKS }, token);
    await waits();
    const reads = await Promise.all(Array.from({ length: 20 }, () => ask(server, COUNT)));
    expect(reads.map(({ data }) => data.corpus.articleCount)).toEqual(Array(20).fill(0));
    go();
    expect(await sending).toMatchObject({ outcome: 'ADDED' });
    expect((await ask(server, COUNT)).data.corpus.articleCount).toBe(1);
    await writer.end();
  },
  60_000,
);

sqliteTest(
  'the end waits for what is being stored; what comes later is told to come again',
  async () => {
    const { writer, waits, go } = heldWriter(location);
    const { server } = quietServer({ database, writer });
    const sending = sendArticle(server, { text: TALKS }, token);
    await waits();
    const ended = writer.end();
    const late = ask(
      server,
      'mutation { ingestArticle(input: { text: "Late." }) { __typename } }',
      {},
      token,
    );
    go();
    expect(await sending).toMatchObject({ outcome: 'ADDED' });
    expect((await late).errors?.[0]).toMatchObject({
      message: 'The server stops. Ask again when it is back.',
      extensions: { code: 'SERVER_BUSY' },
    });
    await ended;
  },
  60_000,
);

test('a thread that dies takes one write with it, and the next starts it again', async () => {
  const writer = stubWriter({ location });
  const { server, masked } = quietServer({ database, writer });
  await expect(sendArticle(server, { text: 'The thread dies.' }, token)).rejects.toThrow('Unexpected error.');
  expect(masked).toHaveLength(1);
  expect(await sendArticle(server, { text: TALKS }, token)).toMatchObject({ outcome: 'ADDED' });
  await writer.end();
}, 60_000);

test('what is wrong with an article is told as from anywhere', async () => {
  const writer = stubWriter({ location });
  const { server } = quietServer({ database, writer });
  expect(await sendArticle(server, { text: 'boom', url: 'https://courier.example/boom' }, token)).toEqual({
    problems: ['text: could not be analyzed: boom; please report this'],
  });
  expect(await sendArticle(server, { text: TALKS, url: 'courier' }, token)).toEqual({
    problems: ['url: expected an address that begins with https:// or http://, found "courier"'],
  });
  await writer.end();
}, 60_000);

test('servers that write to one file at once lose nothing, and each article is added once', async () => {
  const texts = Array.from(
    { length: 12 },
    (_, at) => `Tarel Voss met Orin Dask for talk ${at}. "All well."\n`,
  );
  const writers = [stubWriter({ location }), stubWriter({ location })];
  const outcomes = await Promise.all(
    writers.map(async (writer) => {
      const { server } = quietServer({ database, writer });
      return Promise.all(texts.map(async (text) => (await sendArticle(server, { text }, token)).outcome));
    }),
  );
  for (const at of texts.keys()) {
    expect(outcomes.map((ofServer) => ofServer[at]).sort()).toEqual(['ADDED', 'UNCHANGED']);
  }
  const actor = await database.actor.findFirst({ where: { name: 'Tarel Voss' } });
  expect(actor).toMatchObject({ articleCount: 12, quoteCount: 12 });
  await Promise.all(writers.map((writer) => writer.end()));
}, 60_000);

test('an article that is taken out while another server sends it is there whole, or not at all', async () => {
  const writers = [stubWriter({ location }), stubWriter({ location })] as const;
  await writers[1].retract('none');
  for (let time = 0; time < 5; time++) {
    const [sent] = await Promise.all([
      writers[0].ingest({ text: TALKS }),
      writers[1].retract(articleId(TALKS)),
    ]);
    expect(sent).toMatchObject({ outcome: expect.stringMatching('ADDED|UNCHANGED') });
    const articles = await database.article.count();
    expect([await database.actor.count(), await database.quote.count()]).toEqual([2 * articles, articles]);
  }
  await Promise.all(writers.map((writer) => writer.end()));
}, 60_000);

test('a database in memory is no thread’s', () => {
  expect(() => createWriterThread(':memory:')).toThrow('give the server an extractor');
});
