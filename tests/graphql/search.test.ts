import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { smallGraph } from '../support/small-graph.ts';
import { store } from '../support/stored.ts';

const { server, masked } = smallGraph(
  new DocumentBuilder('“The mill stays,” Łucja Gümüş said in Łódź. Kestria bought it.', {
    title: 'A mill in Łódź',
    outlet: 'Mill News',
    publishedAt: '2032-01-05',
  })
    .actor('Łucja Gümüş')
    .actor('Łódź', { kind: 'PLACE' })
    .actor('Kestria', { kind: 'COUNTRY', country: 'KEN' })
    .quote('The mill stays,', 'Łucja Gümüş')
    .event('bought', { type: 'OTHER' })
    .build(),
);

afterAll(() => expect(masked).toEqual([]));

const FOUND = `nodes { __typename ... on Article { headline: title } ... on Actor { name } ... on Quote { text }
  ... on Event { title } }`;

/** What a search gives, in words, the best first. */
async function found(query: string, rest = ''): Promise<readonly string[]> {
  const { data, errors } = await ask(
    server,
    `query ($query: String!) { search(query: $query ${rest}) { ${FOUND} } }`,
    {
      query,
    },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes.map((node: Record<string, string>) => Object.values(node).join(': '));
}

describe('finds', () => {
  test.each([
    ['gumus', 'Actor: Łucja Gümüş'],
    ['GÜMÜŞ', 'Actor: Łucja Gümüş'],
    ['lucja gumus', 'Actor: Łucja Gümüş'],
    ['lodz', 'Actor: Łódź'],
    ['Łódź', 'Article: A mill in Łódź'],
    ['"mill stays"', 'Quote: The mill stays,'],
    ['"keep the water"', 'Quote: We will keep the water flowing,'],
    ['voss', 'Actor: Tarel Voss'],
    ['minister voss', 'Article: Neighbors talk about a dam'],
    ['attend*', 'Event: A new meeting?'],
    ['walked out monday', 'Event: Lovania walked out'],
  ])('%s', async (query, expected) => {
    const results = await found(query);
    if (expected === 'Event: A new meeting?') expect(results).toContain('Article: A new meeting?');
    else expect(results).toContain(expected);
  });

  test.each([
    ['"stays mill"'],
    ['"water the keep"'],
    ['mil'],
    ['mill -kestria -stays -lodz -gumus'],
    ['nobody'],
    ['voss nobody'],
  ])('not %s', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  test('the name before the text that has it', async () => {
    expect((await found('voss'))[0]).toBe('Actor: Tarel Voss');
    expect((await found('mill'))[0]).toBe('Article: A mill in Łódź');
  });

  test('a name before a description', async () => {
    const own = openDatabase(':memory:');
    await store(
      own,
      new DocumentBuilder('“Not yet,” Reth miners told Ana Maria Reth.')
        .actor('Reth miners', { named: false, kind: 'GROUP' })
        .actor('Ana Maria Reth')
        .quote('Not yet,', 'Reth miners')
        .build(),
    );
    const { data } = await ask(
      quietServer({ database: own }).server,
      '{ search(query: "reth", in: [ACTOR]) { nodes { ... on Actor { name } } } }',
    );
    expect(data.search.nodes).toEqual([{ name: 'Ana Maria Reth' }, { name: 'Reth miners' }]);
    await own.$disconnect();
  });

  test('only what is asked for', async () => {
    expect(new Set((await found('kestria', ', in: [QUOTE, ACTOR]')).map((one) => one.split(':')[0]))).toEqual(
      new Set(['Quote', 'Actor']),
    );
    expect(await found('kestria', ', in: []')).toEqual([]);
  });

  test('only in such articles', async () => {
    const inMillNews = await found('kestria', ', filter: { outlet: { name: "mill news" } }');
    expect([...inMillNews].sort()).toEqual(['Actor: Kestria', 'Article: A mill in Łódź', 'Event: bought']);
    expect(await found('voss', ', filter: { outlet: { name: "mill news" } }')).toEqual([]);
    expect(await found('voss', ', filter: { published: { from: "2031-03-12" } }')).toContain(
      'Actor: Tarel Voss',
    );
    expect(
      await found('kestria', ', filter: { published: { from: "2031-03-12", until: "2031-03-20" } }'),
    ).toEqual([]);
    expect(await found('dam', ', in: [ARTICLE], filter: { actor: { name: "Ilan Roke" } }')).toEqual([
      'Article: Lovania walks out',
    ]);
  });
});

test('ranks fall, and pages in either direction are the list', async () => {
  const page = async (window: string) => {
    const { data } = await ask(
      server,
      `{ search(query: "kestria", ${window}) { totalCount edges { rank cursor node { ... on Node { id } } }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return data.search;
  };
  const whole = await page('first: 100');
  const ranks = whole.edges.map((edge: { rank: number }) => edge.rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(whole.totalCount).toBe(whole.edges.length);
  const forward = [];
  for (let at = await page('first: 2'); ; at = await page(`first: 2, after: "${at.pageInfo.endCursor}"`)) {
    forward.push(...at.edges);
    if (!at.pageInfo.hasNextPage) break;
  }
  expect(forward).toEqual(whole.edges);
  const backward = [];
  for (let at = await page('last: 2'); ; at = await page(`last: 2, before: "${at.pageInfo.startCursor}"`)) {
    backward.unshift(...at.edges);
    if (!at.pageInfo.hasPreviousPage) break;
  }
  expect(backward).toEqual(whole.edges);
});

test('two searches of one operation have their own words in their snippets', async () => {
  const { data } = await ask(
    server,
    `{ a: search(query: "mill", in: [QUOTE]) { ...s } b: search(query: "stays", in: [QUOTE]) { ...s } }
     fragment s on SearchConnection { edges { snippet { text highlights { start end } } } }`,
  );
  expect(data.a.edges[0].snippet).toEqual({ text: 'The mill stays,', highlights: [{ start: 4, end: 8 }] });
  expect(data.b.edges[0].snippet).toEqual({ text: 'The mill stays,', highlights: [{ start: 9, end: 14 }] });
});

const LONG = 'dam '.repeat(1000);

describe('a hostile query is refused or finds nothing, and the server goes on', () => {
  test.each([
    ['', '`query` has no word to look for; expected one such as "dam".'],
    ['"', '`query` has no word to look for; expected one such as "dam".'],
    ['*', '`query` has no word to look for; expected one such as "dam".'],
    ['\0', '`query` has no word to look for; expected one such as "dam".'],
    ['-dam', '`query` only says what is not wanted; expected a word to look for beside it.'],
    [
      'mill "stays in Łódź',
      '`query` opens a phrase with the " at character 6 and does not close it; expected another " behind its last word.',
    ],
    ['th*', '`query` has "th*"; expected at least 3 letters before a star.'],
    ['dam* '.repeat(20), '`query` has 20 words with a star; expected at most 4.'],
    ['dam '.repeat(33), '`query` has 33 words and phrases; expected at most 32.'],
    [LONG, '`query` has 4000 characters; expected at most 500.'],
    ['x'.repeat(90_000), '`query` has 90000 characters; expected at most 500.'],
  ])('%j', async (query, message) => {
    const { data, errors } = await ask(
      server,
      'query ($query: String!) { search(query: $query) { totalCount } }',
      {
        query,
      },
    );
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
    expect(data ?? null).toBeNull();
  });

  test.each([
    ['zzz AND OR NOT'],
    ['zzz" OR "dam'],
    ["zzz' OR 1=1 --"],
    ['zzz NEAR(dam, 1)'],
    ['head:zzz'],
    ['zzz\0dam'],
    ['zzz\ud800'],
    ['\u202ezzz\u202c'],
    [`zzz${'\u0301'.repeat(400)}`],
    ['zzz '.repeat(32)],
    [`"${'zzz '.repeat(120)}"`],
    ['((((((((((zzz))))))))))'],
    ['zzz ^ + - ~ { } : ; \\ / % _ ?'],
  ])('%j', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  /** A cursor of the search for "dam", with another rank in it. */
  async function forged(rank: unknown, id: string): Promise<string> {
    const { data } = await ask(server, '{ search(query: "dam") { pageInfo { endCursor } } }');
    const [name, order] = JSON.parse(Buffer.from(data.search.pageInfo.endCursor, 'base64url').toString());
    return Buffer.from(JSON.stringify([name, order, rank, id])).toString('base64url');
  }

  test.each([[1e308], [-1], [0.5]])('a cursor forged with the rank %j', async (rank) => {
    const cursor = await forged(rank, "' OR 1=1");
    const { errors } = await ask(server, `{ search(query: "dam", after: "${cursor}") { edges { cursor } } }`);
    expect(errors).toBeUndefined();
  });

  test('a cursor forged with a word for a rank', async () => {
    const cursor = await forged('x', 'y');
    const { errors } = await ask(server, `{ search(query: "dam", after: "${cursor}") { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(/is no cursor/);
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  test('many searches at once are counted before they run', async () => {
    const searches = Array.from(
      { length: 30 },
      (_, i) => `s${i}: search(query: "dam", first: 100) { nodes { ...n } }`,
    );
    const { errors } = await ask(
      server,
      `{ ${searches.join(' ')} } fragment n on SearchResult { ... on Quote { text speaker { name } article { url } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  const ALIKE = 'dam '.repeat(20);
  test.each([
    ['of other words', 'query: "dam"', 'query: "mill"'],
    ['whose words begin alike', `query: "${ALIKE} talks"`, `query: "${ALIKE} meeting"`],
    ['for other kinds', 'query: "dam"', 'query: "dam", in: [QUOTE]'],
    ['in other articles', 'query: "dam"', 'query: "dam", filter: { language: ["en"] }'],
    [
      'in articles of other days',
      'query: "dam", filter: { published: { from: "2031-01-01" } }',
      'query: "dam", filter: { published: { from: "2031-01-02" } }',
    ],
  ])('a cursor of a search %s', async (_name, one, other) => {
    const cursor = await cursorOf(one);
    const { errors } = await ask(server, `{ search(${other}, after: "${cursor}") { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(/belongs to Query.search for dam/);
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    const again = await ask(server, `{ search(${one}, after: "${cursor}") { totalCount } }`);
    expect(again.errors).toBeUndefined();
  });

  async function cursorOf(search: string): Promise<string> {
    const { data } = await ask(server, `{ search(${search}) { pageInfo { endCursor } } }`);
    return data.search.pageInfo.endCursor;
  }
});
