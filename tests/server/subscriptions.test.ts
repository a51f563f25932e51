import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { ask, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

// Followers as they connect: over HTTP, with a client of the graphql-sse protocol. Articles come in through another
// connection to the file, as from another process.

let folder: string;
let readers: Database;
let writers: Database;
let server: DatelineServer;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-subscriptions-'));
  readers = openDatabase(join(folder, 'graph.db'));
  writers = openDatabase(join(folder, 'graph.db'));
  server = quietServer({ database: readers, limits: { subscriptions: 2 } }).server;
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
  client = createClient({ url: urlOf(server), retryAttempts: 0 });
});

afterEach(async () => {
  client.dispose();
  server.http.closeAllConnections();
  server.http.close();
  await readers.$disconnect();
  await writers.$disconnect();
  rmSync(folder, { recursive: true });
});

function urlOf({ http }: DatelineServer): string {
  // A server that listens on a port has an address with one.
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
}

function speech(number: number, speaker = 'Tarel Voss', extractorVersion?: string) {
  return new DocumentBuilder(`"The dam will hold for ${number} years," ${speaker} said in Orvane.`, {
    title: `Speech ${number}`,
    outlet: number % 2 ? 'Kestria Herald' : 'Orvane Post',
  })
    .actor(speaker)
    .quote(`The dam will hold for ${number} years,`, speaker)
    .build(extractorVersion);
}

const ARTICLES = `subscription ($filter: ArticleFilter, $after: String) {
  articleIngested(filter: $filter, after: $after) { cursor article { id title } }
}`;
const QUOTES = `subscription ($filter: QuoteFilter, $after: String) {
  quoteAdded(filter: $filter, after: $after) { cursor quote { text speaker { name } } }
}`;

interface Sent {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the subscription's
  readonly data?: any;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

function follow(query: string, variables: Record<string, unknown> = {}): AsyncIterableIterator<Sent> {
  return client.iterate({ query, variables });
}

async function take(feed: AsyncIterableIterator<Sent>, count: number): Promise<Sent[]> {
  const taken: Sent[] = [];
  while (taken.length < count) {
    const { value, done } = await feed.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

async function cursor(): Promise<string> {
  return (await ask(server, '{ corpus { feedCursor } }')).data.corpus.feedCursor;
}

const titles = (sent: readonly Sent[]) => sent.map(({ data }) => data.articleIngested.article.title);
const texts = (sent: readonly Sent[]) => sent.map(({ data }) => data.quoteAdded.quote.text);

describe('articleIngested', () => {
  test('tells of each article in its order, whichever process stores it', async () => {
    const feed = follow(ARTICLES, { after: await cursor() });
    const taken = take(feed, 3);
    for (const number of [3, 1, 2]) await store(writers, speech(number));
    expect(titles(await taken)).toEqual(['Speech 3', 'Speech 1', 'Speech 2']);
  });

  test('begins with what comes next where no place is given', async () => {
    await store(writers, speech(1));
    // It is answered once it knows where it begins.
    const feed = await subscribe(ARTICLES, {});
    await store(writers, speech(2));
    expect(await feed.next()).toContain('Speech 2');
    await feed.stop();
  });

  test('takes a filter', async () => {
    const feed = follow(ARTICLES, { after: await cursor(), filter: { outlet: { name: 'orvane post' } } });
    for (const number of [1, 2, 3, 4]) await store(writers, speech(number));
    expect(titles(await take(feed, 2))).toEqual(['Speech 2', 'Speech 4']);
  });

  test('tells nothing twice where an article is read anew, and again where it was retracted', async () => {
    const after = await cursor();
    const id = await store(writers, speech(1));
    await store(writers, speech(1, 'Tarel Voss', 'another'));
    await store(writers, speech(2));
    expect(titles(await take(follow(ARTICLES, { after }), 2))).toEqual(['Speech 1', 'Speech 2']);
    const later = await cursor();
    await retractArticle(writers, id);
    await store(writers, speech(1));
    expect(titles(await take(follow(ARTICLES, { after: later }), 1))).toEqual(['Speech 1']);
  });

  test('a follower that is cut off again and again sees each article once', async () => {
    const count = 60;
    const seen: string[] = [];
    let after = await cursor();
    const storing = (async () => {
      for (let number = 1; number <= count; number++) await store(writers, speech(number));
    })();
    // A cut after the first, the second, the third ... article that was sent.
    for (let length = 1; seen.length < count; length++) {
      const feed = follow(ARTICLES, { after });
      const sent = await take(feed, Math.min(length, count - seen.length));
      await feed.return?.();
      seen.push(...titles(sent));
      after = sent.at(-1)?.data.articleIngested.cursor ?? after;
    }
    await storing;
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => `Speech ${index + 1}`));
  });
});

describe('quoteAdded', () => {
  test('follows a speaker who is not in the database yet', async () => {
    const feed = follow(QUOTES, { after: await cursor(), filter: { speaker: { name: 'Mirela Danek' } } });
    await store(writers, speech(1));
    await store(writers, speech(2, 'Mirela Danek'));
    await store(writers, speech(3));
    await store(writers, speech(4, 'Mirela Danek'));
    expect(texts(await take(feed, 2))).toEqual([
      'The dam will hold for 2 years,',
      'The dam will hold for 4 years,',
    ]);
  });

  test('goes on behind an article that was sent', async () => {
    const start = await cursor();
    await store(writers, speech(1));
    await store(writers, speech(2));
    const [first] = await take(follow(ARTICLES, { after: start }), 1);
    const after = first?.data.articleIngested.cursor;
    expect(texts(await take(follow(QUOTES, { after }), 1))).toEqual(['The dam will hold for 2 years,']);
  });
});

describe('bounds', () => {
  test('a client that reads slowly makes the server read slowly', async () => {
    const after = await cursor();
    for (let number = 1; number <= 120; number++) await store(writers, speech(number));
    const { calls } = await recordCalls(async () => {
      const feed = await subscribe(ARTICLES, { after });
      await feed.next();
      await feed.next();
      await feed.stop();
    });
    const pages = calls.filter(({ sql }) => sql.includes('"Arrival"') && sql.includes('json_group_array'));
    expect(pages).toHaveLength(1);
    expect(calls.length).toBeLessThan(20);
  });

  test('more subscriptions than the server keeps are refused, until one ends', async () => {
    const after = await cursor();
    const feeds = [await subscribe(ARTICLES, { after }), await subscribe(ARTICLES, { after })];
    expect(await refusal(ARTICLES, { after })).toMatchObject({ extensions: { code: 'SERVER_BUSY' } });
    await feeds[0]?.stop();
    await store(writers, speech(1));
    const feed = await subscribe(ARTICLES, { after });
    expect(await feed.next()).toContain('Speech 1');
    await feed.stop();
    await feeds[1]?.stop();
  });

  test.each([
    ['what is no cursor', 'soon', /is no cursor/],
    [
      'a cursor of a list',
      Buffer.from('["Query.quotes","ID ASC","a","a"]').toString('base64url'),
      /belongs to/,
    ],
    [
      'a cursor of another database',
      Buffer.from('["what came in","ARRIVED ASC",99,"~"]').toString('base64url'),
      /of another database/,
    ],
  ])('%s is refused', async (_what, after, message) => {
    expect(await refusal(ARTICLES, { after })).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

/** A subscription without a network and without a client's own buffer: its stream is read only by `next`. */
async function subscribe(query: string, variables: Record<string, unknown>) {
  const leaving = new AbortController();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const reader = response.body?.getReader();
  return {
    next: async () => {
      for (;;) {
        const chunk = new TextDecoder().decode((await reader?.read())?.value);
        if (chunk.includes('event: next')) return chunk;
      }
    },
    stop: async () => {
      leaving.abort();
      await reader?.cancel();
    },
  };
}

/** Why a subscription is refused. */
async function refusal(query: string, variables: Record<string, unknown>) {
  const feed = await subscribe(query, variables);
  const chunk = await feed.next();
  await feed.stop();
  return JSON.parse(chunk.slice(chunk.indexOf('{'), chunk.lastIndexOf('}') + 1)).errors[0];
}
