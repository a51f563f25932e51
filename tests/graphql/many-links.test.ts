import { afterAll, beforeAll, expect } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { MOST_LINKED } from '../../src/store/facets.ts';
import { posted, twoWays } from '../planner/two-ways.ts';
import { engine, sqliteTest } from '../postgres/engine.ts';
import { numberedRows } from '../support/numbered-rows.ts';

// Who is in the articles of a list is told of so many of them, the first in its order, and the groups say so.

/** Somebody is in each article, and somebody else in the first ten that were published. */
const OTHERS = 10;
const ARTICLES = MOST_LINKED + OTHERS;

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  if (engine === 'sqlite') await fill(database);
});

afterAll(() => database.$disconnect());

sqliteTest.each([
  ['the newest of too many', 'filter: { language: ["en"] }', [`Tarel Voss ${MOST_LINKED} true`]],
  [
    'the oldest of too many',
    'filter: { language: ["en"] }, orderBy: { field: PUBLISHED, direction: ASC }',
    [`Tarel Voss ${MOST_LINKED} true`, `Ilan Roke ${OTHERS} true`],
  ],
  [
    'as many as are counted',
    'filter: { published: { from: "2020-01-02" } }',
    [`Tarel Voss ${MOST_LINKED} false`],
  ],
  ['all there is', '', [`Tarel Voss ${ARTICLES} false`, `Ilan Roke ${OTHERS} false`]],
])('who is in %s', async (_name, args, expected) => {
  const { ask, left } = twoWays({ database });
  const list = args === '' ? 'articles' : `articles(${args})`;
  const query = `{ ${list} { facets { actor { name count isPartial } language { isPartial } } } }`;
  const { planned, ordinary } = await ask('/graphql', posted(query));
  expect(planned).toEqual(ordinary);
  expect(left).toEqual([]);
  const { actor, language } = JSON.parse(planned.body).data.articles.facets;
  const shown = actor.map((group: Readonly<Record<string, unknown>>) => Object.values(group).join(' '));
  expect(shown).toEqual(expected);
  expect(language).toEqual([{ isPartial: false }]);
});

async function fill(to: Database): Promise<void> {
  const insert = numberedRows(to);
  const [id, day] = [
    `printf('article-%06d', i)`,
    `CASE WHEN i < ${OTHERS} THEN '2020-01-01' ELSE '2020-01-02' END`,
  ];
  const article = {
    id,
    location: id,
    language: `'en'`,
    publishedOn: day,
    published: day,
    text: `'Report.'`,
    wordCount: '1',
    paragraphs: `'[[0,7]]'`,
    furniture: `'[]'`,
    metadata: `'{}'`,
    extractorVersion: `'1.0.0'`,
    fingerprint: 'i',
    ingestedAt: `'2031-05-06T07:08:09Z'`,
  };
  await insert('Article', article, ARTICLES);
  await fillActor('voss', 'Tarel Voss', ARTICLES);
  await fillActor('roke', 'Ilan Roke', OTHERS);

  async function fillActor(actor: string, name: string, articles: number): Promise<void> {
    const named = { kind: `'PERSON'`, name: `'${name}'` };
    const counts = { folded: `'${name.toLowerCase()}'`, named: 'true', articleCount: String(articles) };
    await insert('Actor', { id: `'${actor}'`, ...named, ...counts }, 1);
    const appearance = {
      ...named,
      id: `'${actor}-' || i`,
      articleId: id,
      actorId: `'${actor}'`,
      published: day,
      aliases: `'[]'`,
      firstStart: '0',
      mentionCount: '1',
      linkRule: `'test'`,
      linkEvidence: `'same name'`,
      elsewhere: 'true',
    };
    await insert('Appearance', appearance, articles);
  }
}
