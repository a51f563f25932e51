import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sqliteTest } from '../postgres/engine.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';
import { recordCalls } from '../support/database-calls.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { smallGraph } from '../support/small-graph.ts';

const { server } = smallGraph(
  new DocumentBuilder('“Roke is no fool,” Tarel Voss said. “Voss is,” Ilan Roke said. Both met in 2032.', {
    title: 'Two ministers',
    publishedAt: '2032-02-01',
  })
    .actor('Tarel Voss', { country: 'KEN' })
    .actor('Ilan Roke', { country: 'LVA' })
    .quote('Roke is no fool,', 'Tarel Voss', { mentioned: ['Ilan Roke'] })
    .quote('Voss is,', 'Ilan Roke', { mentioned: ['Tarel Voss'] })
    .event('met', {
      participants: [
        { actor: 'Tarel Voss', role: 'AGENT', stated: true, span: { start: 24, end: 34 } },
        { actor: 'Tarel Voss', role: 'OTHER', stated: true, span: { start: 40, end: 44 } },
        { actor: 'Ilan Roke', role: 'AGENT', stated: false, span: null },
      ],
      date: { from: '2032-01-30', until: '2032-01-30', precision: 'DAY', basis: 'STATED', span: null },
    })
    .build(),
);

async function between(args: string): Promise<readonly string[]> {
  const { data, errors } = await ask(
    server,
    `{ relation(${args}) { totalCount edges { day node { __typename ... on Event { title } ... on Quote { text }
       ... on Article { headline: title } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.relation.totalCount).toBe(data.relation.edges.length);
  return data.relation.edges.map(({ day, node }: { day: string; node: object }) =>
    [day, ...Object.values(node)].join(' '),
  );
}

const VOSS_AND_ROKE = 'a: { name: "tarel voss" }, b: { name: "Ilan Roke" }';

describe('everything between two actors, by time', () => {
  test('each event, quote and article once', async () => {
    const all = await between(VOSS_AND_ROKE);
    expect([...all].sort()).toEqual([
      '2031-03-11 Article Lovania walks out',
      expect.stringMatching(/^2032-01-30 Event .*met/),
      '2032-02-01 Article Two ministers',
      '2032-02-01 Quote Roke is no fool,',
      '2032-02-01 Quote Voss is,',
    ]);
    const days = all.map((one) => one.slice(0, 10));
    expect(days).toEqual([...days].sort().reverse());
  });

  test('whoever is named first, from either end', async () => {
    const all = await between(VOSS_AND_ROKE);
    expect(await between('a: { name: "Ilan Roke" }, b: { name: "Tarel Voss" }')).toEqual(all);
    expect(await between(`${VOSS_AND_ROKE}, direction: ASC`)).toEqual([...all].reverse());
  });

  test('only what is asked for', async () => {
    const only = (filter: string) => between(`${VOSS_AND_ROKE}, filter: ${filter}`);
    expect(await only('{ kind: [QUOTE] }')).toHaveLength(2);
    expect(await only('{ kind: [EVENT, EVENT] }')).toHaveLength(1);
    expect(await only('{ kind: [] }')).toEqual([]);
    expect(await only('{ not: { kind: [QUOTE, EVENT] } }')).toHaveLength(2);
    expect(
      await between('a: { name: "Kestria" }, b: { name: "Lovania" }, filter: { kind: [EVENT] }'),
    ).toEqual(['2031-03-06 Event Kestria and Lovania held talks in Orvane']);
  });

  test('only what is of some days', async () => {
    const only = (filter: string) => between(`${VOSS_AND_ROKE}, direction: ASC, filter: ${filter}`);
    const [article, event] = ['2031-03-11 Article Lovania walks out', expect.stringMatching(/^2032-01-30 E/)];
    expect(await only('{ during: { until: "2032-01-30" } }')).toEqual([article, event]);
    expect(await only('{ during: { from: "2032-01-30", until: "2032-01-31" } }')).toEqual([event]);
    expect(await only('{ or: [{ kind: [EVENT] }, { during: { until: "2031-12-31" } }] }')).toEqual([
      article,
      event,
    ]);
    expect(await only('{ during: { from: "2032-02-01", until: "2032-02-01" }, kind: [ARTICLE] }')).toEqual([
      '2032-02-01 Article Two ministers',
    ]);
  });

  test('`in` says the same as `kind`, until it goes', async () => {
    expect(await between(`${VOSS_AND_ROKE}, in: [QUOTE]`)).toHaveLength(2);
    expect(await between(`${VOSS_AND_ROKE}, in: [QUOTE], filter: { kind: [EVENT] }`)).toEqual([]);
  });

  test('nothing where one is not there', async () => {
    expect(await between('a: { name: "Nobody" }, b: { name: "Ilan Roke" }')).toEqual([]);
    expect(await between(`a: { id: "${globalId('Actor', 'x')}" }, b: { name: "Ilan Roke" }`)).toEqual([]);
    expect(await between('a: { name: "" }, b: { name: "" }')).toEqual([]);
  });

  test('two that are one are a mistake', async () => {
    const { errors } = await ask(
      server,
      '{ relation(a: { name: "Voss" }, b: { name: "Tarel Voss" }) { totalCount } }',
    );
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      ['`a` and `b` are one and the same actor; expected two.', 'BAD_USER_INPUT'],
    ]);
  });
});

describe('of two who share much', () => {
  let large: Database;
  let busy: DatelineServer;

  beforeAll(async () => {
    large = openDatabase(':memory:');
    await fillCrowdedGraph(large, 300);
    await addPartner(large);
    busy = quietServer({ database: large }).server;
  });

  afterAll(() => large.$disconnect());

  const PAIR = `a: { id: "${globalId('Actor', 'hub')}" }, b: { id: "${globalId('Actor', 'partner')}" }`;
  const query = (page: string) =>
    `{ relation(${PAIR}, ${page}) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }`;

  test('pages go through all of it once', async () => {
    const seen = new Set<string>();
    let count = 0;
    for (let after = ''; ; ) {
      const { edges, pageInfo, totalCount } = (await ask(busy, query(`first: 100${after}`))).data.relation;
      for (const { cursor } of edges) seen.add(cursor);
      count += edges.length;
      after = `, after: "${pageInfo.endCursor}"`;
      if (pageInfo.hasNextPage) continue;
      expect([seen.size, count]).toEqual([totalCount, 900]);
      return;
    }
  });

  sqliteTest.each([
    '',
    ', filter: { during: { from: "2029-06-01", until: "2029-12-31" } }',
    ', filter: { kind: [EVENT, QUOTE], not: { kind: [QUOTE] } }',
  ])('a page is merged from lists that are in order already%s', async (filter) => {
    const { value, calls } = await recordCalls(() =>
      ask(busy, `{ relation(${PAIR}, first: 3${filter}) { edges { cursor } } }`),
    );
    expect(value.data.relation.edges).toHaveLength(3);
    const page = calls.at(-1);
    const plan = await large.$queryRawUnsafe<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN ${page?.sql}`,
      ...((page?.args ?? []) as unknown[]),
    );
    const steps = plan.map(({ detail }) => detail);
    expect(steps.filter((step) => step.startsWith('MERGE (UNION ALL)'))).not.toEqual([]);
    expect(steps.filter((step) => step === 'USE TEMP B-TREE FOR ORDER BY')).toEqual([]);
  });
});

/** Someone who is in all articles and events of the crowded graph, and of whom all its quotes speak. */
async function addPartner(database: Database): Promise<void> {
  for (const sql of [
    `INSERT INTO "Actor" ("id", "kind", "name", "folded", "named", "articleCount")
     VALUES ('partner', 'PERSON', 'Ana Reth', 'ana reth', true, 200)`,
    `INSERT INTO "Appearance" ("id", "articleId", "actorId", "published", "name", "aliases", "kind", "firstStart",
       "mentionCount", "linkRule", "linkEvidence", "elsewhere")
     SELECT 'partner-' || "id", "articleId", 'partner', "published", 'Ana Reth', '[]', 'PERSON', 1, 1, 'test', 'name', TRUE
     FROM "Appearance" WHERE "actorId" = 'hub'`,
    `INSERT INTO "QuotedActor" ("quoteId", "actorId", "published", "speakerId")
     SELECT "id", 'partner', "published", "speakerId" FROM "Quote"`,
    `INSERT INTO "Participant" ("id", "eventId", "articleId", "actorId", "role", "stated", "occurred", "eventType")
     SELECT 'partner-' || "id", "eventId", "articleId", 'partner', 'AGENT', true, "occurred", "eventType"
     FROM "Participant" WHERE "actorId" = 'hub'`,
  ]) {
    await database.$executeRawUnsafe(sql);
  }
}
