import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { sendArticle, tokenWith } from '../support/written.ts';

let database: Database;
let server: DatelineServer;
let masked: unknown[];
let token: string;
let ids: { full: string; other: string };
beforeEach(async () => {
  database = openDatabase(':memory:');
  ({ server, masked } = quietServer({ database, extractor: stubExtractor() }));
  token = await tokenWith(database, 'curate', 'ingest');
  await sendArticle(server, { text: 'Tarel Voss spoke. "We go on."' }, token);
  await sendArticle(server, { text: 'Tarrel Voss left. "No more."' }, token);
  ids = { full: await idOf('Tarel Voss'), other: await idOf('Tarrel Voss') };
});
afterEach(async () => {
  expect(masked).toEqual([]);
  await database.$disconnect();
});

async function idOf(name: string): Promise<string> {
  return (await ask(server, `{ actor(by: { name: "${name}" }) { id } }`)).data.actor.id;
}

const MERGE = `mutation ($from: ID!, $into: ID!, $reason: String!) {
  mergeActors(input: { from: $from, into: $into, reason: $reason }) {
    ... on MergeActorsPayload {
      actor { id name aliases quotes(first: 5) { nodes { text } } } merge { fromName intoName reason undoneAt } }
    ... on InvalidInput { problems { field message } } } }`;
const SPLIT = `mutation ($actor: ID!, $reason: String!) { splitActor(input: { actor: $actor, reason: $reason }) {
    ... on SplitActorPayload { actor { id name } from { id name } merge { reason undoneReason } }
    ... on InvalidInput { problems { field message } } } }`;

const merge = (reason = 'a slip of the pen') =>
  ask(server, MERGE, { from: ids.other, into: ids.full, reason }, token);

test('two spellings are one actor, until they are split', async () => {
  expect((await merge()).data.mergeActors).toEqual({
    actor: {
      id: ids.full,
      name: 'Tarel Voss',
      aliases: ['Tarrel Voss'],
      quotes: { nodes: expect.arrayContaining([{ text: '"We go on."' }, { text: '"No more."' }]) },
    },
    merge: { fromName: 'Tarrel Voss', intoName: 'Tarel Voss', reason: 'a slip of the pen', undoneAt: null },
  });
  await sendArticle(server, { text: 'Tarrel Voss came back.' }, token);
  const { data } = await ask(server, SPLIT, { actor: ids.other, reason: 'two after all' }, token);
  expect(data.splitActor).toEqual({
    actor: { id: ids.other, name: 'Tarrel Voss' },
    from: { id: ids.full, name: 'Tarel Voss' },
    merge: { reason: 'a slip of the pen', undoneReason: 'two after all' },
  });
  const { articleCount } = (await ask(server, `{ actor(by: { id: "${ids.other}" }) { articleCount } }`)).data
    .actor;
  expect(articleCount).toBe(2);
});

test('the id that a merged actor had answers with the one that it is', async () => {
  await merge();
  const { data } = await ask(
    server,
    `query ($id: ID!, $gone: ID!, $reference: _Any!) { node(id: $id) { id } nodes(ids: [$gone, $id]) { id } actor(by: { id: $id }) { id }
      _entities(representations: [$reference]) { ... on Actor { id } } }`,
    {
      id: ids.other,
      gone: Buffer.from('Actor:none').toString('base64'),
      reference: { __typename: 'Actor', id: ids.other },
    },
  );
  const one = { id: ids.full };
  expect(data).toEqual({ node: one, nodes: [null, one], actor: one, _entities: [one] });
});

describe('a filter takes the id that a merged actor had for the one that it is', () => {
  const gone = () => `{ id: "${ids.other}" }`;

  test.each<[string, (one: string) => string, number]>([
    ['quotes of a speaker', (one) => `quotes(filter: { speaker: ${one} }) { totalCount }`, 2],
    ['quotes about one', (one) => `quotes(filter: { mentioning: ${one} }) { totalCount }`, 0],
    ['articles', (one) => `articles(filter: { actor: ${one} }) { totalCount }`, 2],
    ['actors', (one) => `actors(filter: { is: ${one} }) { totalCount }`, 1],
    ['in a composition', (one) => `quotes(filter: { or: [{ not: { speaker: ${one} } }] }) { totalCount }`, 0],
    ['a search', (one) => `search(query: "more", filter: { actor: ${one} }) { totalCount }`, 2],
  ])('%s', async (_name, query, count) => {
    const asked = async (one: string) => {
      const { data, errors } = await ask(server, `{ ${query(one)} }`);
      expect(errors).toBeUndefined();
      return data[/^\w+/.exec(query(one))?.[0] ?? ''].totalCount;
    };
    await merge();
    expect(await asked(gone())).toBe(count);
    expect(await asked(gone())).toBe(await asked(`{ id: "${ids.full}" }`));
  });

  test('also one that was asked for before, by the same statement as one that was never merged', async () => {
    const query = `{ quotes(filter: { speaker: ${gone()} }) { totalCount } }`;
    const counted = async () => {
      const { value, calls } = await recordCalls(() => ask(server, query), { planned: true });
      return [
        value.data.quotes.totalCount,
        calls.filter(({ sql }) => !/"Graph(Version|Change)"/.test(sql)).length,
      ];
    };
    const [alone] = await counted();
    await merge();
    const [together] = await counted();
    await ask(server, SPLIT, { actor: ids.other, reason: 'two' }, token);
    expect([alone, together, await counted()]).toEqual([1, 2, [1, 1]]);
  });

  test('a relation of the two is one of an actor with itself', async () => {
    await merge();
    const query = `{ relation(a: ${gone()}, b: { id: "${ids.full}" }) { totalCount } }`;
    expect((await ask(server, query)).errors?.[0]?.message).toBe(
      '`a` and `b` are one and the same actor; expected two.',
    );
  });

  test('one statement looks them all up', async () => {
    await merge();
    const query = `{ quotes(filter: { speaker: ${gone()}, not: { mentioning: ${gone()} } }) { totalCount } }`;
    const { value, calls } = await recordCalls(() => ask(server, query));
    expect(value.data.quotes.totalCount).toBe(2);
    expect(calls.filter(({ sql }) => sql.includes('"ActorMerge"'))).toHaveLength(1);
  });
});

test('the record stands with the actor, in force and undone, by one statement for all of a page', async () => {
  await merge('one');
  await ask(server, SPLIT, { actor: ids.other, reason: 'two' }, token);
  await merge('one again');
  const query = '{ actors { nodes { name merges { fromId fromName reason undoneReason mergedBy } } } }';
  const { value, calls } = await recordCalls(() => ask(server, query));
  const [{ id: tokenId } = { id: '' }] = await database.apiToken.findMany();
  const record = { fromId: ids.other, fromName: 'Tarrel Voss', mergedBy: tokenId };
  expect(value.data.actors.nodes).toEqual([
    {
      name: 'Tarel Voss',
      merges: [
        { ...record, reason: 'one again', undoneReason: null },
        { ...record, reason: 'one', undoneReason: 'two' },
      ],
    },
  ]);
  expect(calls.filter(({ sql }) => sql.includes('"ActorMerge"'))).toHaveLength(1);
});

describe('what is wrong is named by its field', () => {
  test('of a merge', async () => {
    expect((await merge(' ')).data.mergeActors.problems).toEqual([
      { field: 'reason', message: 'is empty; say why, for those who wonder later' },
    ]);
    const unseen = { field: 'reason', message: 'has a character that can not be seen; expected one line' };
    for (const character of '\u202e\u2066\u200f\u2028\ufeff\u0007\n') {
      expect((await merge(`a slip${character}`)).data.mergeActors.problems).toEqual([unseen]);
    }
    expect((await merge('a'.repeat(1001))).data.mergeActors.problems).toEqual([
      { field: 'reason', message: 'is longer than 1,000 characters' },
    ]);
    expect((await merge('نام\u200cها \u{1f469}\u200d\u{1f4bb}')).data.mergeActors.problems).toBeUndefined();
    expect((await merge()).data.mergeActors.problems).toEqual([
      { field: 'into', message: 'is the same actor as the other; they may be merged already' },
    ]);
  });

  test('of a split', async () => {
    const { data } = await ask(server, SPLIT, { actor: ids.other, reason: 'two' }, token);
    expect(data.splitActor.problems).toEqual([
      { field: 'actor', message: 'was not merged into another actor, or that is undone' },
    ]);
  });

  test('of a token that may not', async () => {
    const ingest = await tokenWith(database, 'ingest');
    const { errors } = await ask(server, MERGE, { from: ids.other, into: ids.full, reason: 'one' }, ingest);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
