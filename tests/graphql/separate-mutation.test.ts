import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { sendArticle, tokenWith } from '../support/written.ts';

let database: Database;
let server: DatelineServer;
let masked: unknown[];
let token: string;
let ids: { maron: string; fisherman: string };
beforeEach(async () => {
  database = openDatabase(':memory:');
  ({ server, masked } = quietServer({ database, extractor: stubExtractor() }));
  token = await tokenWith(database, 'curate', 'ingest');
  await sendArticle(
    server,
    { text: 'Peter Maron left the bench. "No more."', url: 'https://a.example/1' },
    token,
  );
  const fisherman = 'Peter Maron saw the boat. "It sank."';
  const { id = '' } = await sendArticle(server, { text: fisherman, url: 'https://a.example/2' }, token);
  const { data } = await ask(server, '{ actor(by: { name: "Peter Maron" }) { id } }');
  ids = { maron: data.actor.id, fisherman: id };
});
afterEach(async () => {
  expect(masked).toEqual([]);
  await database.$disconnect();
});

const SEPARATE = `mutation ($actor: ID!, $article: ID!, $reason: String!) {
  separateActor(input: { actor: $actor, article: $article, reason: $reason }) {
    ... on SeparateActorPayload {
      actor { id name articles { edges { appearance { linkRule linkEvidence } } } quotes { nodes { text } } }
      from { id quotes { nodes { text } } } }
    ... on InvalidInput { problems { field message } } } }`;

const separate = (given: object = {}, secret?: string) =>
  ask(server, SEPARATE, { actor: ids.maron, article: ids.fisherman, reason: 'no coach', ...given }, secret);

test('a namesake of one article is somebody else from then on, also when it is corrected', async () => {
  const { actor, from } = (await separate({}, token)).data.separateActor;
  expect(actor).toEqual({
    id: expect.any(String),
    name: 'Peter Maron',
    articles: {
      edges: [
        { appearance: { linkRule: 'link.separated', linkEvidence: '"Peter Maron", kept apart: no coach' } },
      ],
    },
    quotes: { nodes: [{ text: '"It sank."' }] },
  });
  expect(from).toEqual({ id: ids.maron, quotes: { nodes: [{ text: '"No more."' }] } });
  const corrected = 'Peter Maron saw a boat. "It sank."';
  expect(await sendArticle(server, { text: corrected, url: 'https://a.example/2' }, token)).toMatchObject({
    outcome: 'SUPERSEDING',
  });
  const query = '{ actors(filter: { named: true }) { nodes { name quoteCount } } }';
  expect((await ask(server, query)).data.actors.nodes).toEqual([
    { name: 'Peter Maron', quoteCount: 1 },
    { name: 'Peter Maron', quoteCount: 1 },
  ]);
});

test('whoever asks is told what is wrong with it', async () => {
  const problems = async (given: object) => (await separate(given, token)).data.separateActor.problems;
  expect(await problems({ reason: ' ' })).toEqual([
    { field: 'reason', message: 'is empty; say why, for those who wonder later' },
  ]);
  const none = Buffer.from('Article:none').toString('base64');
  expect(await problems({ article: none })).toEqual([
    { field: 'article', message: 'is the id of no article that is there' },
  ]);
  await separate({}, token);
  expect(await problems({})).toEqual([{ field: 'actor', message: 'is no actor of that article' }]);
});

test('nobody does it without a token for it', async () => {
  expect((await separate()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const other = await tokenWith(database, 'ingest');
  expect((await separate({}, other)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
