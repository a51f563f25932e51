import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sql } from '../../src/store/dialect.ts';
import { insertRows } from '../../src/store/insert-rows.ts';
import { hits } from '../../src/store/search/engine.ts';
import { enterStatements, type SearchEntry } from '../../src/store/search/search-entries.ts';
import { parseSearchQuery } from '../../src/store/search/search-query.ts';
import { rowsOf, run } from '../../src/store/statement.ts';
import { openSqlite } from './engine.ts';

const FILLER = Array.from({ length: 20_000 }, (_, index) => `w${index % 9000}`).join(' ');

/** Heads and bodies. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['Dam talks', 'The water level of the Tamar dam rose; turbines stood still.'],
  ['Water', 'Level crossing near the dam'],
  ['', 'Łódź and São Paulo: naïve café, straße, œuvre, Ångström, İstanbul'],
  ['', 'LODZ SAO PAULO NAIVE CAFE STRASSE OEUVRE ANGSTROM ISTANBUL'],
  ['', "Kestria's co-operation; O’Dask said: “we'll see”. U.S.-led 3.5 million, 1,000 km, 2031-03-07"],
  ['Über', 'soft\u00adhyphen, zero\u200bwidth, under_score, e-mail@example.org, #tag, ½, x², 日本語 한국어'],
  ['The end', 'the the the the the'],
  ['Long', `${FILLER} river poisoning verdict ${FILLER}`],
  ['Often', `${'the river '.repeat(400)} and the poisoned river`],
  ['Halves', `of a sign ${'🗞️'.slice(0, 1)} here, a null \0 there`],
  ['Long word', `${'a'.repeat(700)} ${'ж'.repeat(3000)} end`],
];

const QUERIES: readonly string[] = [
  ...[
    'dam',
    'DAM',
    '"water level"',
    '"level water"',
    'water level',
    'turbin*',
    'dam -talks',
    'dam -"water level"',
  ],
  ...[
    '"dam talks"',
    '"talks the"',
    '"talks the water"',
    '"the end the"',
    'lodz',
    'Łódź',
    'strasse',
    'straße',
    'cafe',
    'istanbul',
  ],
  ...[
    'İstanbul',
    'angstrom',
    'Œuvre',
    '"sao paulo"',
    '"sao pau"*',
    "kestria's",
    'kestria',
    'operation',
    'co-operation',
    '"we ll"',
  ],
  ...[
    'u.s',
    's',
    '3.5',
    '000',
    '2031',
    '"2031 03"',
    'softhyphen',
    'soft',
    'zero',
    'zerowidth',
    'under',
    'under_score',
    '½',
    'x²',
  ],
  ...[
    '日本語',
    '日本語*',
    '한국어',
    'uber',
    '"river poisoning"',
    '"poisoning river"',
    '"river poisoning verdict"',
    '"river pois"*',
  ],
  ...[
    '"poisoned river"',
    '"river and"',
    '"river river"',
    'w8999',
    '"w8999 w0"',
    '"w1 w0"',
    'the -river',
    'river -"poisoned river"',
  ],
  ...[
    '"a sign"',
    'null',
    '"null there"',
    'here',
    `${'a'.repeat(480)}*`,
    'end -aaa*',
    'жжж*',
    'nothing',
    'w10* w20* w30* -w99',
  ],
];

describe('a search finds the same on both engines', () => {
  const sqlite = openSqlite();
  const server = openDatabase(':memory:');
  beforeAll(async () => {
    for (const database of [sqlite, server]) await enter(database);
  });
  afterAll(async () => {
    for (const database of [sqlite, server]) await database.$disconnect();
  });

  test.each(QUERIES)('%s', async (text) => {
    expect(await found(server, text)).toEqual(await found(sqlite, text));
  });

  test('and most queries find something', async () => {
    const counts = await Promise.all(QUERIES.map(async (query) => (await found(server, query)).length));
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(QUERIES.length * 0.75);
  });
});

async function enter(database: Database): Promise<void> {
  const entries = TEXTS.map(
    ([head, body], index): SearchEntry => ({
      kind: 'ACTOR',
      recordId: `${index}`,
      articleId: null,
      names: [head],
      head,
      body,
    }),
  );
  const actors = entries.map(({ recordId: id }) => ({
    id,
    kind: 'OTHER',
    name: id,
    folded: id,
    named: true,
  }));
  await insertRows(database, 'Actor', actors);
  for (const statement of enterStatements(entries)) await run(database, statement);
}

async function found(database: Database, text: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    sql`SELECT "entry"."recordId" AS "id" FROM ${hits(parseSearchQuery(text))} JOIN "SearchEntry" AS "entry"
      ON "entry"."id" = "hit"."id"`,
  );
  return rows.map(({ id }) => TEXTS[Number(id)]?.join(' | ').slice(0, 40) ?? '').sort();
}
