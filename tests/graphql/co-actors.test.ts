import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';
import { smallGraph } from '../support/small-graph.ts';

const { server } = smallGraph();

interface CoActor {
  readonly weight: number;
  readonly node: { readonly name: string };
  readonly articles: { readonly totalCount: number; readonly nodes: readonly { readonly title: string }[] };
}

async function coActorsOf(name: string, articles: string): Promise<readonly CoActor[]> {
  const { data, errors } = await ask(
    server,
    `{ actor(by: { name: "${name}" }) { coActors { edges { weight node { name }
       articles${articles} { totalCount nodes { title } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.actor.coActors.edges;
}

test('the articles of two actors are those that both are in', async () => {
  const told = (await coActorsOf('Ilan Roke', '')).map(({ node, articles }) => [
    node.name,
    articles.nodes.map(({ title }) => title),
  ]);
  const walkout = ['Lovania walks out'];
  expect(Object.fromEntries(told)).toEqual({ Kestria: walkout, Lovania: walkout, 'Tarel Voss': walkout });
});

test('there are as many as the weight says, whoever is asked', async () => {
  for (const name of ['Tarel Voss', 'Kestria', 'Lovania', 'Mirela Danek']) {
    for (const { weight, articles } of await coActorsOf(name, '')) expect(articles.totalCount).toBe(weight);
  }
});

test('they can be filtered and read from the other end', async () => {
  const only = async (articles: string) =>
    (await coActorsOf('Tarel Voss', articles))
      .find(({ node }) => node.name === 'Lovania')
      ?.articles.nodes.map(({ title }) => title);
  expect(await only('(direction: ASC)')).toEqual([
    'Neighbors talk about a dam',
    'Lovania walks out',
    'A new meeting?',
  ]);
  expect(await only('(filter: { not: { outlet: { name: "Kestria Herald" } } })')).toEqual([
    'Lovania walks out',
  ]);
});

describe('of some days', () => {
  const during = async (published: string, articles = '') => {
    const { data, errors } = await ask(
      server,
      `{ actor(by: { name: "Tarel Voss" }) { coActors(published: ${published}) { totalCount edges { weight node { name }
         articles${articles} { totalCount nodes { title } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { totalCount, edges } = data.actor.coActors as { totalCount: number; edges: readonly CoActor[] };
    expect(edges.length).toBe(totalCount);
    for (const { weight, articles: both } of edges) expect(both.totalCount).toBe(weight);
    return Object.fromEntries(
      edges.map(({ node, articles: both }) => [node.name, both.nodes.map(({ title }) => title)]),
    );
  };

  test.each([
    ['{ from: "2031-03-08" }', ['A new meeting?', 'Lovania walks out']],
    ['{ until: "2031-03-08" }', ['Neighbors talk about a dam']],
    ['{ from: "2031-03-11", until: "2031-03-11" }', ['Lovania walks out']],
    ['{}', ['A new meeting?', 'Lovania walks out', 'Neighbors talk about a dam']],
  ])('%s', async (days, titles) => {
    const beside = await during(days);
    expect(beside.Lovania).toEqual(titles);
    expect(await during(days, '(direction: ASC)')).toMatchObject({ Lovania: titles.toReversed() });
  });

  test('on which it is in no article', async () => {
    expect(await during('{ until: "2020-01-01" }')).toEqual({});
  });

  test('that end before they begin are a mistake', async () => {
    const { errors } = await ask(
      server,
      '{ actor(by: { name: "Tarel Voss" }) { coActors(published: { from: "2031-02-02", until: "2031-01-01" }) { totalCount } } }',
    );
    expect(errors?.[0]).toMatchObject({
      message:
        '`published`: `from` (2031-02-02) is after `until` (2031-01-01); expected the earlier day first.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('a page of any size is a part of the whole list, within those who appear often and beyond', async () => {
  const page = async (args: string) => {
    const { data, errors } = await ask(
      server,
      `{ actor(by: { name: "Tarel Voss" }) { coActors(${args}) { edges { cursor weight node { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.actor.coActors.edges as readonly { readonly cursor: string; readonly weight: number }[];
  };
  const all = await page('first: 100');
  const weights = all.map(({ weight }) => weight);
  expect([weights[0], weights.at(-1)]).toEqual([3, 1]);
  for (let size = 1; size <= all.length; size++) {
    expect(await page(`first: ${size}`)).toEqual(all.slice(0, size));
    expect(await page(`last: ${size}`)).toEqual(all.slice(-size));
    for (const [index, { cursor }] of all.entries()) {
      expect(await page(`first: ${size}, after: "${cursor}"`)).toEqual(
        all.slice(index + 1, index + 1 + size),
      );
      expect(await page(`last: ${size}, before: "${cursor}"`)).toEqual(
        all.slice(Math.max(0, index - size), index),
      );
    }
  }
});

test('of an actor with more articles, the newest count in both', async () => {
  const large = openDatabase(':memory:');
  await fillCrowdedGraph(large, 250);
  await large.$executeRawUnsafe(`INSERT INTO "Appearance" ("id", "articleId", "actorId", "published", "name", "aliases",
      "kind", "firstStart", "mentionCount", "linkRule", "linkEvidence", "elsewhere")
    SELECT 'beside-' || "id", "articleId", 'actor-00001', "published", 'Beside', '[]', 'PERSON', 1, 1, 'test', 'name', TRUE
    FROM "Appearance" WHERE "actorId" = 'hub' AND "articleId" <> 'article-00000'`);
  await large.$executeRawUnsafe(`UPDATE "Appearance" SET "elsewhere" = TRUE WHERE "actorId" = 'actor-00001'`);
  const { data, errors } = await ask(
    quietServer({ database: large }).server,
    `{ node(id: "${globalId('Actor', 'hub')}") { ... on Actor { coActors(first: 1) { edges { weight
       articles(last: 1) { totalCount nodes { id } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.node.coActors.edges).toEqual([
    { weight: 200, articles: { totalCount: 200, nodes: [{ id: globalId('Article', 'article-00199') }] } },
  ]);
  await large.$disconnect();
});
