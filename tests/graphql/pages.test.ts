import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { GIVEN, listIn, listings, queryOf } from '../support/connections.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';

let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillCrowdedGraph(database, 23);
  server = quietServer({ database }).server;
});

afterAll(() => database.$disconnect());

const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const LISTS = [
  'articles',
  'articles|orderBy: { field: INGESTED, direction: ASC }',
  'actors',
  'actors|orderBy: { field: NAME, direction: ASC }',
  'quotes',
  'quotes|orderBy: { field: PUBLISHED, direction: ASC }',
  'quotes|filter: { mentioning: { name: "Tarel Voss" } }',
  'events',
  'events|orderBy: { field: PUBLISHED, direction: DESC }',
  'events|filter: { participant: { name: "Tarel Voss" } }',
];

interface PageOfIds {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface PageOfCursors {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

async function page(list: string, window: string): Promise<PageOfIds> {
  const [field, args = ''] = list.split('|');
  const { data, errors } = await ask(server, `{ ${field}(${window} ${args}) { ${PAGE} } }`);
  expect(errors).toBeUndefined();
  return data[field ?? ''];
}

const idsOf = ({ edges }: PageOfIds) => edges.map((edge) => edge.node.id);

describe.each(LISTS)('%s', (list) => {
  test('is the same forward in pages, backward in pages and at once', async () => {
    const whole = idsOf(await page(list, 'first: 100'));
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.length).toBeGreaterThanOrEqual(23);

    const forward: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const next = await page(list, `first: 7 ${after}`);
      forward.push(...idsOf(next));
      expect(next.pageInfo.hasPreviousPage).toBe(after !== '');
      after = `after: "${next.pageInfo.endCursor}"`;
      more = next.pageInfo.hasNextPage;
    }
    expect(forward).toEqual(whole);

    const backward: string[] = [];
    let before = '';
    for (let more = true; more; ) {
      const previous = await page(list, `last: 7 ${before}`);
      backward.unshift(...idsOf(previous));
      expect(previous.pageInfo.hasNextPage).toBe(before !== '');
      before = `before: "${previous.pageInfo.startCursor}"`;
      more = previous.pageInfo.hasPreviousPage;
    }
    expect(backward).toEqual(whole);
  });

  test('between two cursors', async () => {
    const { edges } = await page(list, 'first: 10');
    const between = await page(
      list,
      `first: 100, after: "${edges[2]?.cursor}", before: "${edges[6]?.cursor}"`,
    );
    expect(idsOf(between)).toEqual(edges.slice(3, 6).map((edge) => edge.node.id));
  });
});

describe.each(listings.map((listing) => [`${listing.type}.${listing.field}`, listing] as const))(
  '%s',
  (name, { type, field }) => {
    const pageOf = async (window: string): Promise<PageOfCursors> => {
      const args = [window, GIVEN[name]].filter(Boolean).join(', ');
      const list = `${field}(${args}) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage } }`;
      return listIn(await ask(server, queryOf(type, list)), field);
    };

    test('has each entry once, forward and backward', async () => {
      const { totalCount } = await pageOf('first: 1');
      const [forward, backward]: [string[], string[]] = [[], []];
      for (let page = await pageOf('first: 5'); ; ) {
        forward.push(...page.edges.map(({ cursor }) => cursor));
        if (!page.pageInfo.hasNextPage) break;
        page = await pageOf(`first: 5, after: "${forward.at(-1)}"`);
      }
      for (let page = await pageOf('last: 5'); ; ) {
        backward.unshift(...page.edges.map(({ cursor }) => cursor));
        if (!page.pageInfo.hasPreviousPage) break;
        page = await pageOf(`last: 5, before: "${backward[0]}"`);
      }
      expect(backward).toEqual(forward);
      expect([new Set(forward).size, forward.length]).toEqual([totalCount, totalCount]);
    });
  },
);

test('a page of none', async () => {
  const { edges, pageInfo } = await page('quotes', 'first: 0');
  expect(edges).toEqual([]);
  expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
});

test('a list goes on behind its cursor when something was added before it', async () => {
  const own = openDatabase(':memory:');
  await fillCrowdedGraph(own, 8);
  const { server: growing } = quietServer({ database: own });
  const query = (after: string) => `{ articles(first: 3 ${after}) { ${PAGE} } }`;
  const first: PageOfIds = (await ask(growing, query(''))).data.articles;
  await own.article.updateMany({ where: { id: 'article-00007' }, data: { published: '2031-01-01' } });
  const second: PageOfIds = (await ask(growing, query(`after: "${first.pageInfo.endCursor}"`))).data.articles;
  expect(idsOf(second)).toEqual([3, 4, 5].map((index) => globalId('Article', `article-0000${index}`)));
  await own.$disconnect();
});

test('each old row stands on one page, forward and backward, while others come in everywhere', async () => {
  const own = openDatabase(':memory:');
  await fillCrowdedGraph(own, 60);
  const { server: growing } = quietServer({ database: own });
  const seen = { first: [] as string[], last: [] as string[] };
  for (const [end, from] of [
    ['first', 'after'],
    ['last', 'before'],
  ] as const) {
    for (let at: string | null = null, more = true, round = 0; more; round++) {
      const window: string = at === null ? '' : `, ${from}: "${at}"`;
      const answer = await ask(growing, `{ quotes(${end}: 7${window}) { ${PAGE} } }`);
      const quotes: PageOfIds = answer.data.quotes;
      seen[end].push(...idsOf(quotes));
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = quotes.pageInfo;
      [at, more] = end === 'first' ? [endCursor, hasNextPage] : [startCursor, hasPreviousPage];
      await addQuotes(own, `${end}-${round}`);
    }
  }
  const old = Array.from({ length: 60 }, (_, i) =>
    globalId('Quote', `quote-000${String(i).padStart(2, '0')}`),
  );
  for (const ids of Object.values(seen)) {
    expect(ids.filter((id) => old.includes(id)).sort()).toEqual([...old].sort());
    expect(new Set(ids).size).toBe(ids.length);
  }
  await own.$disconnect();
});

/** Copies of some quotes under other ids: beside them in the order, a day before and a day after. */
async function addQuotes(database: Database, mark: string): Promise<void> {
  const quotes = await database.quote.findMany({ where: { id: { endsWith: '3' } } });
  await database.quote.createMany({
    data: quotes.flatMap((quote) =>
      ['2029-12-31', quote.published, '2030-01-02'].map((published) => ({
        ...quote,
        id: `${quote.id}-${mark}-${published}`,
        published,
      })),
    ),
  });
}

test('a cursor is a place in an order, so the filter may change from page to page', async () => {
  const { pageInfo } = await page('quotes', 'first: 5');
  const rest = idsOf(await page('quotes', `first: 100, after: "${pageInfo.endCursor}"`));
  const direct = idsOf(await page('quotes|filter: { kind: [DIRECT] }', 'first: 100'));
  const after = `first: 100, after: "${pageInfo.endCursor}"`;
  expect(direct.length).toBeGreaterThan(5);
  expect(idsOf(await page('quotes|filter: { kind: [DIRECT] }', after))).toEqual(
    rest.filter((id) => direct.includes(id)),
  );
});

describe('what is no page', () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const sizes: readonly (readonly [string, string, RegExp])[] = [
    ['two ends', 'quotes(first: 1, last: 1)', /both given/],
    ['too long', 'quotes(first: 101)', /expected 0 to 100/],
    ['less than none', 'quotes(last: -1)', /expected 0 to 100/],
  ];
  // Told by a code of their own, so that a client can begin anew.
  const cursors: readonly (readonly [string, string, RegExp])[] = [
    ['no cursor', 'quotes(after: "abc")', /is no cursor/],
    ['an empty cursor', 'quotes(after: "")', /is no cursor/],
    ['a cursor that is no list', `quotes(after: "${forged({ a: 1 })}")`, /is no cursor/],
    [
      'a cursor of objects',
      `quotes(after: "${forged(['Query.quotes', 'PUBLISHED DESC', {}, 'x'])}")`,
      /is no cursor/,
    ],
    [
      'a cursor that is too long',
      `quotes(after: "${forged(['Query.quotes', 'PUBLISHED DESC', 'a', 'b', 'c'])}")`,
      /is no cursor/,
    ],
    [
      'a number where the order has days',
      `quotes(before: "${forged(['Query.quotes', 'PUBLISHED DESC', 5, 'x'])}")`,
      /is no cursor/,
    ],
    [
      'a text where the order has numbers',
      `actors(after: "${forged(['Query.actors', 'ARTICLES DESC', '5', 'x'])}")`,
      /is no cursor/,
    ],
    [
      'a truth value',
      `actors(after: "${forged(['Query.actors', 'ARTICLES DESC', true, 'x'])}")`,
      /is no cursor/,
    ],
    [
      'a number that JSON does not have',
      `actors(after: "${Buffer.from('["Query.actors","ARTICLES DESC",1e999,"x"]').toString('base64url')}")`,
      /is no cursor/,
    ],
    [
      'a cursor of another list',
      `quotes(after: "${forged(['Query.articles', 'PUBLISHED DESC', 'a', 'b'])}")`,
      /belongs to Query.articles/,
    ],
    [
      'a cursor of a list that is read from the side of an actor',
      `events(after: "${forged(['Query.events of a participant', 'OCCURRED DESC', 'a', 'b'])}")`,
      /belongs to Query.events of a participant/,
    ],
    [
      'a cursor of another order',
      `quotes(after: "${forged(['Query.quotes', 'PUBLISHED ASC', 'a', 'b'])}")`,
      /in the order PUBLISHED ASC/,
    ],
  ];

  const cases = [
    ...sizes.map((size) => ['BAD_USER_INPUT', ...size] as const),
    ...cursors.map((cursor) => ['INVALID_CURSOR', ...cursor] as const),
  ];

  test.each(cases)('%s: %s', async (code, _name, field, message) => {
    const { data, errors } = await ask(server, `{ ${field} { nodes { id } } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(data ?? null).toBeNull();
  });
});

test.each([
  [1e300, 1],
  [2 ** 40, 1],
  [1.5, 1],
  [-1e300, 0],
])('a place that no actor has, behind %d articles, is one all the same', async (articles, found) => {
  const place = ['Query.actors', 'ARTICLES DESC', articles, 'x'];
  const after = Buffer.from(JSON.stringify(place)).toString('base64url');
  const order = 'orderBy: { field: ARTICLES, direction: DESC }';
  const { data, errors } = await ask(
    server,
    `{ actors(first: 1, after: "${after}", ${order}) { nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.actors.nodes).toHaveLength(found);
});
