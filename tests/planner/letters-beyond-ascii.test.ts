import { afterAll, beforeAll, expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { exampleQueries } from '../../src/server/graphiql.ts';
import type { DatelineServer } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';
import { fuzzingTokens } from '../campaigns/fuzzing.ts';
import { quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';
import { compareWays } from './differential.ts';
import { posted, twoWays } from './two-ways.ts';

// An answer is put together out of the bytes that an engine gives, whatever letters are in it: of two, three and four bytes.

const database = openDatabase(':memory:');
beforeAll(async () => {
  const text = `Größland und das 新闻社 talked in Łódkań on Thursday 😀.

“We’ll keep the wäter – all of it – flowing,” Foreign Minister Tärel Voß of Größland said.
`;
  const document = new DocumentBuilder(text, {
    title: 'Größland’s talks “go on” – 新闻 😀',
    outlet: 'Größland-Böte',
    url: 'https://boete.example/talks',
    publishedAt: '2031-03-07',
  })
    .actor('Größland', { kind: 'COUNTRY', country: 'KEN' })
    .actor('新闻社', { kind: 'ORGANIZATION' })
    .actor('Łódkań', { kind: 'PLACE' })
    .actor('Tärel Voß', { aliases: ['Voß'], country: 'KEN' })
    .role('Tärel Voß', 'Foreign Minister', null, 'Größland')
    .event('talked', {
      participants: [
        { actor: 'Größland', role: 'AGENT', stated: true, span: { start: 0, end: 8 } },
        { actor: '新闻社', role: 'AGENT', stated: true, span: { start: 17, end: 20 } },
      ],
      place: { actor: 'Łódkań', start: text.indexOf('Łódkań'), end: text.indexOf('Łódkań') + 6 },
    })
    .quote('We’ll keep the wäter – all of it – flowing,', 'Tärel Voß', { events: ['talked'] })
    .build();
  await store(database, document);
});
afterAll(() => database.$disconnect());

const EVERYTHING = `{
  articles { totalCount edges { cursor node {
    id title text outlet { name }
    quotes { nodes { id text content { text start end } cue speaker { name } } }
    events { edges { cursor node { title participants { nodes { text actor { name aliases } } } } } }
    mentions { nodes { text } }
  } } }
}`;
const WORDS = ['“go on” – 新闻 😀', 'Łódkań', 'We’ll keep the wäter'];

test('both ways give the same bytes', async () => {
  const ways = twoWays({ database });
  for (const query of [EVERYTHING, ...exampleQueries()]) {
    const { planned, ordinary } = await ways.ask('/graphql', posted(query));
    expect(planned).toEqual(ordinary);
  }
  const { planned } = await ways.ask('/graphql', posted(EVERYTHING));
  for (const word of WORDS) expect(planned.body).toContain(word);
  expect([...ways.left, ...ways.failed]).toEqual([]);
});

test('so does an answer that was kept, by its text and by its tag', async () => {
  const [kept, ordinary] = [
    quietServer({ database }).server,
    quietServer({ database, planned: false }).server,
  ];
  const url = `http://localhost/graphql?query=${encodeURIComponent(EVERYTHING)}`;
  const told = async (server: DatelineServer) => {
    const response = await server.fetch(url);
    return [response.headers.get('etag'), await response.text()];
  };
  const expected = await told(ordinary);
  for (const _ of [1, 2, 3]) expect(await told(kept)).toEqual(expected);
});

test('so do whatever queries the grammar of the schema has', async () => {
  const { differences, engines } = await compareWays({
    databases: [database],
    tokens: await fuzzingTokens(database),
    sdl: printedSchema(),
    seed: 11,
    requests: 150,
  });
  expect([...differences, ...engines.flatMap(({ failed }) => failed)]).toEqual([]);
});
