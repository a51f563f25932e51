import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RequestLogEntry } from '../../src/server/request-log.ts';
import type { DatelineServer } from '../../src/server.ts';
import { createToken, revokeToken } from '../../src/store/api-tokens.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors } from '../../src/store/merges/merge-actors.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { heldDatabase } from '../support/held-database.ts';
import { listening } from '../support/listening.ts';
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

const SSE = { 'content-type': 'application/json', accept: 'text/event-stream' };

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

  test('goes on with the speaker that the one who is followed was merged into', async () => {
    await store(writers, speech(1, 'Tarrel Voss'));
    await store(writers, speech(2));
    const [slip, right] = await Promise.all(
      ['Tarrel Voss', 'Tarel Voss'].map((name) => writers.actor.findFirstOrThrow({ where: { name } })),
    );
    const speaker = { id: globalId('Actor', slip?.id ?? '') };
    const feed = follow(QUOTES, { filter: { speaker }, after: await cursor() });
    const taken = take(feed, 2);
    await store(writers, speech(3, 'Tarrel Voss'));
    const decision = { reason: 'one and the same', tokenId: null, now: new Date('2031-05-06T07:08:09Z') };
    await mergeActors(writers, slip?.id ?? '', right?.id ?? '', decision);
    await store(writers, speech(4));
    expect(texts(await taken)).toEqual([3, 4].map((years) => `The dam will hold for ${years} years,`));
  });

  test('reads again where the one who is followed is merged between the look-up and the reading', async () => {
    await store(writers, speech(1, 'Tarrel Voss'));
    await store(writers, speech(2));
    const [slip, right] = await Promise.all(
      ['Tarrel Voss', 'Tarel Voss'].map((name) => writers.actor.findFirstOrThrow({ where: { name } })),
    );
    const after = await cursor();
    await store(writers, speech(3, 'Tarrel Voss'));
    const decision = { reason: 'one and the same', tokenId: null, now: new Date('2031-05-06T07:08:09Z') };
    let readings = 0;
    const merging = readers.$extends({
      query: {
        async $queryRaw({ args, query }) {
          const isReading = JSON.stringify(args).includes('Arrival');
          if (isReading && readings++ === 0) {
            await mergeActors(writers, slip?.id ?? '', right?.id ?? '', decision);
          }
          return query(args);
        },
      },
    });
    // An extended client has all that the graph reads with.
    server = quietServer({ database: merging as unknown as Database }).server;
    const feed = await subscribe(QUOTES, {
      filter: { speaker: { id: globalId('Actor', slip?.id ?? '') } },
      after,
    });
    expect(await feed.next()).toContain('The dam will hold for 3 years,');
    expect(readings).toBe(2);
    await feed.stop();
  });

  test('tells what one article quotes in text order, wherever a follower is cut off', async () => {
    const said = ['The dam', 'will hold', 'for years', 'and years', 'come what', 'may come'];
    const builder = new DocumentBuilder(`${said.map((words) => `“${words},” Tarel Voss said.`).join(' ')}`);
    builder.actor('Tarel Voss');
    for (const words of said.toReversed()) builder.quote(`${words},`, 'Tarel Voss');
    let after = await cursor();
    await store(writers, builder.build());
    const told: Sent[] = [];
    for (const length of [1, 2, 3]) {
      const feed = follow(QUOTES, { after });
      told.push(...(await take(feed, length)));
      await feed.return?.();
      after = told.at(-1)?.data.quoteAdded.cursor;
    }
    expect(texts(told)).toEqual(said.map((words) => `${words},`));
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
    const pages = calls.filter(
      ({ sql }) => sql.includes('"Arrival"') && /json_group_array|json_agg/.test(sql),
    );
    expect(pages).toHaveLength(1);
    expect(calls.length).toBeLessThan(20);
  });

  test('a look for what came in is one turn, which asks once for the token and twice for who is meant', async () => {
    const { secret } = await createToken(readers, { name: 'follower', scopes: ['read'], expiresAt: null });
    await store(writers, speech(1));
    const after = await cursor();
    await store(writers, speech(2));
    const { calls } = await recordCalls(async () => {
      const feed = await subscribe(
        QUOTES,
        { after, filter: { speaker: { name: 'Tarel Voss' } } },
        { authorization: `Bearer ${secret}` },
      );
      expect(await feed.next()).toContain('The dam will hold for 2 years,');
      await feed.stop();
    });
    const having = (part: RegExp) => calls.filter(({ sql }) => part.test(sql)).length;
    // Of the request, its beginning, the look and the answer.
    expect(having(/^SELECT \W\w+\W+ApiToken/)).toBe(4);
    // Of the beginning, and around the reading.
    expect(having(/ActorAlias/)).toBe(3);
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

  test('one client has a tenth of the places, or ten, and another finds its own', async () => {
    server = quietServer({ database: readers, trustProxy: true, limits: { subscriptions: 30 } }).server;
    const from = (address: string) => subscribe(ARTICLES, {}, { 'x-forwarded-for': address });
    const feeds = await Promise.all(Array.from({ length: 10 }, () => from('192.0.2.1')));
    expect(await refused(await from('192.0.2.1'))).toMatchObject({
      message: expect.stringContaining('You have 10 subscriptions open'),
      extensions: { code: 'RATE_LIMITED' },
    });
    const other = await from('192.0.2.2');
    await store(writers, speech(1));
    for (const feed of [...feeds, other]) expect(await feed.next()).toContain('Speech 1');
    for (const feed of [...feeds, other]) await feed.stop();
  });

  test('more followers than operations that run and wait are all told', async () => {
    server = quietServer({ database: readers, limits: { running: 1, waiting: 0 } }).server;
    const feeds = await Promise.all(Array.from({ length: 40 }, () => subscribe(ARTICLES, {})));
    await store(writers, speech(1));
    const told = await Promise.all(feeds.map((feed) => feed.next()));
    expect(told.filter((chunk) => chunk.includes('Speech 1'))).toHaveLength(40);
    for (const feed of feeds) await feed.stop();
  });

  test('a connection that takes nothing makes the server wait, and gets the rest when it takes again', async () => {
    const after = await cursor();
    const articles = 12;
    for (let number = 1; number <= articles; number++) {
      const text = `Speech ${number}. ${'The dam will hold. '.repeat(5_000)}`;
      await store(writers, new DocumentBuilder(text).build());
    }
    // Together more than the kernel keeps for a connection.
    const many = Array.from({ length: 20 }, (_, index) => `text${index}: text`);
    const query = ARTICLES.replace('title', many.join(' '));
    const connected = once(server.http, 'connection');
    const slow = httpRequest(urlOf(server), { method: 'POST', headers: SSE });
    slow.end(JSON.stringify({ query, variables: { after } }));
    const [[response], [socket]] = (await Promise.all([once(slow, 'response'), connected])) as [
      [IncomingMessage],
      [Socket],
    ];
    while (!socket.writableNeedDrain) await setImmediate();
    expect(await ask(server, '{ articles { totalCount } }')).toHaveProperty(
      'data.articles.totalCount',
      articles,
    );
    expect(socket.writableLength).toBeLessThan(5e6);
    let told = 0;
    for await (const line of createInterface(response)) {
      if (line === 'event: next') told += 1;
      if (told === articles) break;
    }
    expect(told).toBe(articles);
    response.on('error', () => undefined).destroy();
  });

  test('one that is cut since nothing could be sent to it gives its place back', async () => {
    await using served = await listening({ database: readers, limits: { subscriptions: 1 } });
    server = served.server;
    const connected = once(server.http, 'connection');
    client = createClient({ url: urlOf(server), retryAttempts: 0 });
    const after = await cursor();
    await store(writers, speech(1));
    const feed = follow(ARTICLES, { after });
    await take(feed, 1);
    const [socket] = (await connected) as [Socket];
    expect(socket.timeout).toBe(60_000);
    const closed = once(socket, 'close');
    // What Node says when the time is over, which the test does not wait for.
    socket.emit('timeout');
    await closed;
    await expect(feed.next()).rejects.toThrow();
    const again = await subscribe(ARTICLES, { after });
    expect(await again.next()).toContain('Speech 1');
    await again.stop();
  });

  test('a subscription that can not be sent as it was asked for keeps no place', async () => {
    for (let tries = 0; tries < 5; tries++) {
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: ARTICLES }),
      });
      expect(response.status).toBe(406);
      expect(await response.text()).not.toContain('SERVER_BUSY');
    }
    const feed = await subscribe(ARTICLES, {});
    await store(writers, speech(1));
    expect(await feed.next()).toContain('Speech 1');
    await feed.stop();
  });

  test('a follower ends with its token', async () => {
    const { id, secret } = await createToken(readers, {
      name: 'follower',
      scopes: ['read'],
      expiresAt: null,
    });
    const after = await cursor();
    const feed = await subscribe(ARTICLES, { after }, { authorization: `Bearer ${secret}` });
    await store(writers, speech(1));
    expect(await feed.next()).toContain('Speech 1');
    await revokeToken(readers, id);
    await store(writers, speech(2));
    const told = await feed.next();
    expect(told).toContain('UNAUTHENTICATED');
    expect(told).not.toContain('Speech 2');
    await feed.stop();
  });

  test('others are answered while a client is told of a long past', async () => {
    const after = await cursor();
    for (let number = 1; number <= 60; number++) await store(writers, speech(number));
    const feed = await subscribe(ARTICLES, { after });
    let told = 0;
    const telling = (async () => {
      while (told < 60) told += (await feed.next()).split('event: next').length - 1;
    })();
    await setImmediate();
    await setImmediate();
    expect(told).toBeLessThan(60);
    await telling;
    await feed.stop();
  });

  test.each([
    ['two fields', `subscription { articleIngested { cursor } quoteAdded { cursor } }`],
    ['a field twice', `subscription { a: articleIngested { cursor } b: articleIngested { cursor } }`],
    [
      'a field in a fragment',
      `subscription { articleIngested { cursor } ...f } fragment f on Subscription { quoteAdded { cursor } }`,
    ],
    ['the name of its type', `subscription { __typename }`],
    ['a field left out', `subscription { articleIngested @skip(if: true) { cursor } }`],
    [
      'a field that may be left out',
      `subscription ($no: Boolean!) { ... @include(if: $no) { articleIngested { cursor } } }`,
    ],
    [
      'a field that a fragment may leave out',
      `subscription { ...f } fragment f on Subscription { articleIngested @include(if: true) { cursor } }`,
    ],
  ])('a subscription to %s is refused: it has one field', async (_what, query) => {
    expect(await refusal(query, {})).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  test.each([
    ['what is no cursor', 'soon', /is no cursor; expected the `cursor` of what this feed has sent/],
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
      extensions: { code: 'INVALID_CURSOR' },
    });
  });
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a subscription that lives longer than an operation may take is answered', async () => {
    const feed = await subscribe(ARTICLES, {});
    await vi.advanceTimersByTimeAsync(100_000);
    await store(writers, speech(1));
    const told = feed.next();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await told).toContain('Speech 1');
    await feed.stop();
  });

  test('an answer that takes too long is told to have been ended, and the next one comes', async () => {
    const held = heldDatabase(readers);
    server = quietServer({ database: held.database }).server;
    const after = await cursor();
    for (const number of [1, 2]) await store(writers, speech(number));
    const feed = await subscribe(ARTICLES, { after });
    // The page is read; the first answer's own statement waits.
    const { waits, go } = held.hold('findMany');
    const told = feed.next();
    await waits;
    await vi.advanceTimersByTimeAsync(100_000);
    go();
    expect(await told).toContain('"code":"TIMEOUT"');
    expect(await feed.next()).toContain('Speech 2');
    await feed.stop();
  });
});

describe('what is noted of a subscription', () => {
  let log: RequestLogEntry[];
  const logRequest = (entry: RequestLogEntry) => {
    if (entry.path === '/graphql') log.push(entry);
  };
  const watched = { metrics: true, logRequest };
  beforeEach(() => {
    log = [];
    server = quietServer({ database: readers, ...watched }).server;
  });

  const measured = async (name: string) =>
    (await (await server.fetch('http://localhost/metrics')).text())
      .split('\n')
      .filter((line) => line.startsWith(name));

  test('one that its client leaves: a line at its end, with how many answers it has had', async () => {
    const feed = await subscribe(ARTICLES, {});
    for (const number of [1, 2]) {
      await store(writers, speech(number));
      await feed.next();
    }
    expect(log).toEqual([]);
    expect(await measured('dateline_subscriptions_open')).toEqual(['dateline_subscriptions_open 1']);
    await feed.stop();
    expect(log).toEqual([
      {
        requestId: expect.any(String),
        method: 'POST',
        path: '/graphql',
        status: 200,
        milliseconds: expect.any(Number),
        operation: 'subscription',
        outcome: 'left',
        cost: { requested: 5, actual: 10 },
        events: 2,
      },
    ]);
    expect(await measured('dateline_subscription')).toEqual([
      'dateline_subscriptions_open 0',
      'dateline_subscription_events_total 2',
    ]);
    expect(await measured('dateline_operations_total')).toEqual([
      'dateline_operations_total{operation="subscription",outcome="left",code="none"} 1',
    ]);
    expect(await measured('dateline_operation_duration_seconds_count')).toEqual([]);
  });

  test('one that ends with its token', async () => {
    const token = { name: 'follower', scopes: ['read'] as const, expiresAt: null };
    const { id, secret } = await createToken(readers, token);
    const feed = await subscribe(ARTICLES, {}, { authorization: `Bearer ${secret}` });
    await revokeToken(readers, id);
    await store(writers, speech(1));
    await feed.next();
    await feed.stop();
    expect(log).toMatchObject([{ outcome: 'refused', codes: ['UNAUTHENTICATED'], events: 0 }]);
  });

  test('one that never began', async () => {
    await refusal(ARTICLES, { after: 'soon' });
    expect(log).toMatchObject([{ operation: 'subscription', outcome: 'refused', codes: ['INVALID_CURSOR'] }]);
    expect(log[0]).not.toHaveProperty('events');
    expect(await measured('dateline_subscriptions_open')).toEqual(['dateline_subscriptions_open 0']);
  });

  test.each([
    ['stalled', (_: DatelineServer, socket: Socket) => void socket.emit('timeout')],
    ['stopped', (stopping: DatelineServer) => stopping.stop()],
  ])('one whose connection the server cuts: %s', async (outcome, cut) => {
    await using served = await listening({ database: readers, ...watched });
    const connected = once(served.server.http, 'connection');
    client = createClient({ url: `${served.url}/graphql`, retryAttempts: 0 });
    const after = await cursor();
    await store(writers, speech(1));
    log = [];
    const feed = follow(ARTICLES, { after });
    await take(feed, 1);
    const [socket] = (await connected) as [Socket];
    await cut(served.server, socket);
    await expect(feed.next()).rejects.toThrow();
    while (log.length === 0) await setImmediate();
    expect(log).toMatchObject([{ operation: 'subscription', outcome, events: 1 }]);
  });
});

test('whoever wants the connection closed behind the stream is told that it will be', async () => {
  const database = openDatabase(':memory:');
  await using served = await listening({ database });
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json', connection: 'close' };
  const request = httpRequest(`${served.url}/graphql`, { method: 'POST', headers });
  request.end('{"query":"subscription { articleIngested { article { id } } }"}');
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.headers.connection).toBe('close');
  request.destroy();
  await database.$disconnect();
});

test('a client that leaves while its answer is made leaves no error behind', async () => {
  const held = heldDatabase(readers);
  const quiet = quietServer({ database: held.database });
  server = quiet.server;
  const after = await cursor();
  await store(writers, speech(1));
  const feed = await subscribe(ARTICLES, { after });
  const { waits, go } = held.hold('findMany');
  const told = feed.next().catch(() => undefined);
  await waits;
  const stopped = feed.stop();
  go();
  await stopped;
  await told;
  await setImmediate();
  // Whoever comes next is behind what was under way.
  expect((await ask(server, '{ corpus { articleCount } }')).data).toEqual({ corpus: { articleCount: 1 } });
  expect(quiet.masked).toEqual([]);
});

describe('stopping', () => {
  test('cuts the connection without telling that it is all, so that a client comes again and misses nothing', async () => {
    const after = await cursor();
    await store(writers, speech(1));
    const feed = follow(ARTICLES, { after });
    const [first] = await take(feed, 1);
    const next = feed.next();
    await server.stop();
    await expect(next).rejects.toThrow();
    await store(writers, speech(2));
    await using again = await listening({ database: readers });
    client = createClient({ url: `${again.url}/graphql`, retryAttempts: 0 });
    const rest = follow(ARTICLES, { after: first?.data.articleIngested.cursor });
    expect(titles(await take(rest, 1))).toEqual(['Speech 2']);
  });
});

/** A subscription without a network and without a client's own buffer: its stream is read only by `next`. */
async function subscribe(
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = {},
) {
  const leaving = new AbortController();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { ...SSE, ...headers },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const reader = response.body?.getReader();
  return {
    next: async () => {
      for (;;) {
        const read = await reader?.read();
        if (read?.done) throw new Error('the stream has ended');
        const chunk = new TextDecoder().decode(read?.value);
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
  return refused(await subscribe(query, variables));
}

async function refused(feed: Awaited<ReturnType<typeof subscribe>>) {
  const chunk = await feed.next();
  await feed.stop();
  return JSON.parse(chunk.slice(chunk.indexOf('{'), chunk.lastIndexOf('}') + 1)).errors[0];
}
