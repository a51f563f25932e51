import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, post, quietServer } from '../support/ask.ts';
import { dump } from '../support/dump.ts';
import { listening } from '../support/listening.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { sendArticle, tokenWith } from '../support/written.ts';

let database: Database;
let server: DatelineServer;
let masked: unknown[];
let token: string;
beforeEach(async () => {
  database = openDatabase(':memory:');
  ({ server, masked } = quietServer({ database, extractor: stubExtractor() }));
  token = await tokenWith(database, 'ingest');
});
afterEach(async () => {
  expect(masked).toEqual([]);
  await database.$disconnect();
});

const TALKS = 'Tarel Voss met Orin Dask. "We go on."\n';
const send = (input: Readonly<Record<string, unknown>>) => sendArticle(server, input, token);

describe('ingestArticle', () => {
  const URL = 'https://herald.example/talks';

  test.each<[string, readonly [object, object], string]>([
    ['the same again', [{ url: URL }, { url: URL }], 'UNCHANGED'],
    ['the same again, with no address', [{}, {}], 'UNCHANGED'],
    [
      'nothing, null, "" and a blank are the same',
      [{ title: null, outlet: '', url: ' ', location: ' ' }, {}],
      'UNCHANGED',
    ],
    ['another title', [{ title: 'Talks' }, { title: 'The talks' }], 'UPDATED'],
    ['another text at its address', [{ url: URL }, { url: URL, text: `${TALKS}More.` }], 'SUPERSEDING'],
    [
      'another text at its location',
      [{ location: 'a/1' }, { location: 'a/1', text: 'Else.' }],
      'SUPERSEDING',
    ],
    ['the same text from another location', [{ location: 'a/1' }, { location: 'a/2' }], 'DUPLICATE'],
    ['another article', [{}, { text: 'Mira Lund left.' }], 'ADDED'],
    ['a line of dashes that is none of front matter', [{}, { text: 'Talks\n---\nVoss left.' }], 'ADDED'],
    ['a dash at the beginning', [{}, { text: '--- Voss left.' }], 'ADDED'],
  ])('%s', async (_name, [first, second], outcome) => {
    expect(await send({ text: TALKS, ...first })).toMatchObject({ outcome: 'ADDED' });
    expect(await send({ text: TALKS, ...second })).toMatchObject({ outcome });
  });

  test('answers with the article, whole and to be read on', async () => {
    const { data } = await ask(
      server,
      `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestArticlePayload {
        article { title publishedOn outlet { name } quotes { nodes { text speaker { name } } } } } } }`,
      { input: { text: TALKS, title: 'Talks', outlet: 'Kestria Herald', publishedAt: '2031-03-07' } },
      token,
    );
    expect(data.ingestArticle.article).toEqual({
      title: 'Talks',
      publishedOn: '2031-03-07',
      outlet: { name: 'Kestria Herald' },
      quotes: { nodes: [{ text: '"We go on."', speaker: { name: 'Tarel Voss' } }] },
    });
  });

  test('an article sent twice, or two ways, is in the database once', async () => {
    const both = [
      { text: TALKS, location: 'one' },
      { text: TALKS, location: 'one' },
    ];
    expect((await Promise.all(both.map(send))).map(({ outcome }) => outcome)).toEqual(['ADDED', 'UNCHANGED']);
    expect(await database.article.count()).toBe(1);
  });
});

describe('what is wrong is named by its field', () => {
  test.each<[string, object, readonly string[]]>([
    ['no text', { text: ' \n' }, ['text: is empty; an article needs text']],
    [
      'too much text',
      { text: 'Voss. '.repeat(200_000) },
      ['text: is too large: 1.1 MiB; an article may have 1 MiB; split it'],
    ],
    ...[
      '---\ntitle: Talks\n---\nVoss left.',
      '--- \r\n---\r\nVoss left.',
      '\ufeff---\ntitle: Talks\n\nVoss left.',
    ].map((text): [string, object, readonly string[]] => [
      `front matter: ${JSON.stringify(text)}`,
      { text },
      [
        'text: begins with a line "---", as front matter does; send what that states as title, outlet, url, publishedAt and language, and as text what follows it',
      ],
    ]),
    [
      'half a character',
      { text: 'Voss \ud83d' },
      ['text: has no character at position 5: a zero, or half of one; send text'],
    ],
    [
      'a zero',
      { text: TALKS, title: 'a\0' },
      ['title: has a null character, or half of a character; take it out, found "a\\u0000"'],
    ],
    [
      'what the extractor stumbles over',
      { text: 'boom' },
      ['text: could not be analyzed: boom; please report this'],
    ],
    [
      'several fields',
      { text: '', url: 'herald', publishedAt: 'May 5' },
      [
        'text: is empty; an article needs text',
        'url: expected an address that begins with https:// or http://, found "herald"',
        'publishedAt: expected a date (2025-02-28) or a date-time with its offset (2025-02-28T17:05:00+03:00), found "May 5"',
      ],
    ],
    [
      'a secret in the address, which is not told again',
      { text: TALKS, url: 'https://ana:secret@herald.example/talks' },
      [
        'url: has a name or a password before its "@", which all readers would see; leave it out, found "https://…@herald.example/talks"',
      ],
    ],
    [
      'a location of two lines',
      { text: TALKS, location: 'a\nb' },
      ['location: has a character that can not be seen; expected one line'],
    ],
  ])('%s', async (_name, input, problems) => {
    expect(await send(input as Record<string, unknown>)).toEqual({ problems });
    expect(await database.article.count()).toBe(0);
  });

  test('the address of an article that is kept elsewhere', async () => {
    const url = 'https://herald.example/talks';
    await send({ text: TALKS, url, location: 'a/1' });
    const { problems } = await send({ text: 'Else.', url, location: 'a/2' });
    expect(problems).toEqual([
      expect.stringMatching(/^url: is that of another article, kept under another location/),
    ]);
  });
});

describe('ingestArticles', () => {
  const BULK = `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { results {
    ... on IngestArticlePayload { outcome } ... on InvalidInput { problems { field } } } } }`;
  const sendAll = (articles: readonly object[]) => ask(server, BULK, { input: { articles } }, token);

  test('gives each article a result, and one bad stops no other', async () => {
    const { data } = await sendAll([
      { text: TALKS },
      { text: '' },
      { text: 'boom' },
      { text: TALKS },
      { text: 'Mira Lund left.' },
    ]);
    expect(data.ingestArticles.results).toEqual([
      { outcome: 'ADDED' },
      { problems: [{ field: 'text' }] },
      { problems: [{ field: 'text' }] },
      { outcome: 'UNCHANGED' },
      { outcome: 'ADDED' },
    ]);
  });

  test('one that another of the same request supersedes came in, and is out again', async () => {
    const query = BULK.replace('outcome', 'outcome article { text }');
    const articles = [
      { location: '1', text: TALKS },
      { location: '1', text: 'Mira Lund left.' },
    ];
    const { data, errors } = await ask(server, query, { input: { articles } }, token);
    expect(errors).toBeUndefined();
    expect(data.ingestArticles.results).toEqual([
      { outcome: 'ADDED', article: null },
      { outcome: 'SUPERSEDING', article: { text: 'Mira Lund left.' } },
    ]);
  });

  test('takes a bounded number', async () => {
    const { errors } = await sendAll(Array(101).fill({ text: TALKS }));
    expect(errors?.[0]).toMatchObject({
      message: '`articles` has 101 entries; expected at most 100.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await sendAll(Array(100).fill({ text: TALKS }))).errors).toBeUndefined();
  });

  test('as many may be asked about what docs/write.md asks about one', async () => {
    const ABOUT = `outcome article { id quotes { nodes { text speaker { name } } } }`;
    const query = `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { results {
      ... on IngestArticlePayload { ${ABOUT} } ... on InvalidInput { problems { field message } } } } }`;
    const articles = Array(100).fill({ text: TALKS });
    const { errors, data } = await ask(server, query, { input: { articles } }, token);
    expect(errors).toBeUndefined();
    expect(data.ingestArticles.results).toHaveLength(100);
  });

  test('costs what reading each costs, and its answer once', async () => {
    const { extensions } = await sendAll(Array(10).fill({ text: TALKS }));
    // Itself; for each article a hundred, the result, its outcome, and a list of at most ten problems.
    expect(extensions?.cost?.requested).toBe(1 + 10 * (100 + 1 + 1 + (1 + 10)));
  });
});

describe('retractArticle', () => {
  const RETRACT = `mutation ($id: ID!) { retractArticle(input: { id: $id }) {
    ... on RetractArticlePayload { retractedId } ... on InvalidInput { problems { field message } } } }`;

  test('leaves the database as if the article had never come', async () => {
    await send({ text: TALKS });
    const before = await dump(database, ['Article.ingestedAt', 'ApiToken.lastUsedAt']);
    const { id } = await send({ text: 'Tarel Voss met Mira Lund.' });
    const { data } = await ask(server, RETRACT, { id }, token);
    expect(data.retractArticle).toEqual({ retractedId: id });
    expect(await dump(database, ['Article.ingestedAt', 'ApiToken.lastUsedAt'])).toEqual(before);
    const again = await ask(server, RETRACT, { id }, token);
    expect(again.data.retractArticle.problems).toEqual([
      { field: 'id', message: 'is the id of no article that is there; it may be out already' },
    ]);
  });
});

describe('who may write', () => {
  const query = `mutation { ingestArticle(input: { text: "Voss." }) { __typename } }`;

  test('a holder of a token that allows it', async () => {
    expect((await ask(server, query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const reader = await tokenWith(database, 'read', 'curate');
    const { data, errors } = await ask(server, query, {}, reader);
    expect({ data, ...errors?.[0] }).toMatchObject({
      data: null,
      message: 'This needs a token with the scope "ingest"; the one that was sent has "read", "curate".',
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await database.article.count()).toBe(0);
  });

  test.each([
    ['retractArticle(input: { id: "x" })'],
    ['mergeActors(input: { from: "x", into: "y", reason: "" })'],
    ['splitActor(input: { actor: "x", reason: "" })'],
  ])('is asked before what the input says is looked at, and how to say it is told: %s', async (field) => {
    const body = JSON.stringify({ query: `mutation { ${field} { __typename } }` });
    const response = await post(server, body);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="Dateline"');
    expect((await response.json()).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const holder = await tokenWith(database, 'ingest', 'curate');
    expect((await (await post(server, body, holder)).json()).errors).toMatchObject([
      { message: expect.stringMatching(/^"x" is no id/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('nobody where the server has no extractor', async () => {
    const { server: reading } = quietServer({ database });
    expect((await ask(reading, query, {}, token)).errors?.[0]).toMatchObject({
      message: 'This server only reads: it was made without an extractor.',
      extensions: { code: 'READ_ONLY' },
    });
  });

  test('as much as an article has, while others send little', async () => {
    const big = JSON.stringify({ query, padding: 'x'.repeat(200_000) });
    const sendBig = (authorization?: string) =>
      server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(big.length),
          ...(authorization && { authorization }),
        },
        body: big,
      });
    expect((await sendBig()).status).toBe(413);
    expect((await sendBig(`Bearer ${await tokenWith(database, 'read')}`)).status).toBe(413);
    expect((await sendBig(`Bearer ${token}`)).status).not.toBe(413);
    expect((await sendBig('Bearer dl_guess')).status).toBe(401);
  });
});

describe('while an article is being read', () => {
  /** An extractor that reads when it is told to. */
  function slowExtractor() {
    const begin: (() => void)[] = [];
    const { version, extract } = stubExtractor();
    const turn = () => new Promise<void>((resolve) => begin.push(resolve));
    const begun = async () => {
      while (begin.length === 0) await new Promise((resolve) => setImmediate(resolve));
    };
    return {
      version,
      extract: async (text: string, metadata: object) => {
        await turn();
        return extract(text, metadata);
      },
      begun,
      next: async () => {
        await begun();
        begin.shift()?.();
      },
    };
  }

  test('others are answered, and see it when it is there', async () => {
    const extractor = slowExtractor();
    const { server: slow } = quietServer({ database, extractor, limits: { running: 1, waiting: 0 } });
    const count = async () => (await ask(slow, '{ corpus { articleCount } }')).data.corpus.articleCount;
    const sending = sendArticle(slow, { text: TALKS }, token);
    expect(await count()).toBe(0);
    await extractor.next();
    expect((await sending).outcome).toBe('ADDED');
    expect(await count()).toBe(1);
  });

  test('who leaves gets it stored, and is no failure in the log', async () => {
    const extractor = slowExtractor();
    const logged: unknown[] = [];
    await using served = await listening({ database, extractor, logError: (error) => logged.push(error) });
    const { server: slow, url } = served;
    const closed = new Promise((resolve) => {
      slow.http.once('connection', (socket) => socket.once('close', resolve));
    });
    const leaving = new AbortController();
    const sending = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `mutation { ingestArticle(input: { text: ${JSON.stringify(TALKS)} }) {
          ... on IngestArticlePayload { article { quotes { nodes { text } } } }
        } }`,
      }),
      signal: leaving.signal,
    });
    await extractor.begun();
    leaving.abort();
    await expect(sending).rejects.toThrow();
    await closed;
    await extractor.next();
    // The next one has its turn when the first is stored.
    const next = sendArticle(slow, { text: 'Mira Lund left.' }, token);
    await extractor.next();
    expect((await next).outcome).toBe('ADDED');
    expect(await database.article.count()).toBe(2);
    expect(logged).toEqual([]);
  });

  test('as many wait as may; more are told to come again', async () => {
    const extractor = slowExtractor();
    const { server: slow } = quietServer({ database, extractor, limits: { writing: 1 } });
    const sending = sendArticle(slow, { text: TALKS }, token);
    await extractor.begun();
    const query = 'mutation { ingestArticle(input: { text: "Else." }) { __typename } }';
    const response = await post(slow, JSON.stringify({ query }), token);
    expect({ status: response.status, after: response.headers.get('retry-after') }).toEqual({
      status: 503,
      after: '5',
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] });
    await extractor.next();
    expect((await sending).outcome).toBe('ADDED');
  });
});

describe('files and what programs send', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-both-')));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function ingested(): Promise<readonly string[]> {
    const outcomes: string[] = [];
    for await (const { outcome } of ingest([folder], { database, extractor: stubExtractor() })) {
      outcomes.push(outcome.kind === 'failed' ? outcome.reason : outcome.kind);
    }
    return outcomes;
  }

  test('a file with a text that was sent is a duplicate, time and again', async () => {
    await send({ text: TALKS, location: 'a/1' });
    writeFileSync(join(folder, 'a.txt'), TALKS);
    expect(await ingested()).toEqual(['duplicate']);
    expect(await ingested()).toEqual(['duplicate']);
    expect(await send({ text: TALKS, location: 'a/1' })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  test('a byte order mark before a text makes no other article of it, nor does an empty field', async () => {
    writeFileSync(join(folder, 'a.txt'), `\ufeff---\ntitle: ""\noutlet:\n---\n${TALKS}`);
    writeFileSync(join(folder, 'b.txt'), `\ufeffMira Lund left.`);
    expect(await ingested()).toEqual(['added', 'added']);
    expect(await send({ text: `\ufeff${TALKS}`, title: '' })).toMatchObject({ outcome: 'DUPLICATE' });
    expect(await send({ text: 'Mira Lund left.' })).toMatchObject({ outcome: 'DUPLICATE' });
  });

  test('a text that is in a file is a duplicate until the file is gone', async () => {
    writeFileSync(join(folder, 'a.txt'), TALKS);
    expect(await ingested()).toEqual(['added']);
    expect(await send({ text: TALKS })).toMatchObject({ outcome: 'DUPLICATE' });
    rmSync(join(folder, 'a.txt'));
    expect(await send({ text: TALKS })).toMatchObject({ outcome: 'UPDATED' });
  });

  test('a file with the address of what was sent is told where that is', async () => {
    const url = 'https://herald.example/talks';
    await send({ text: TALKS, url });
    writeFileSync(join(folder, 'a.txt'), `---\nurl: ${url}\n---\nElse.\n`);
    expect(await ingested()).toEqual([
      `has the url of api:${url} (${url}) but other text; correct the url, or retract that article`,
    ]);
  });
});
