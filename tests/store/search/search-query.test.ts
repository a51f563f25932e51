import { expect, test } from 'vitest';
import { Connection } from '../../../src/store/connection.ts';
import { knownMigrations, migrate } from '../../../src/store/migrations.ts';
import { matchExpression } from '../../../src/store/search/fts5.ts';
import { parseSearchQuery } from '../../../src/store/search/search-query.ts';
import { seeded } from '../../support/seeded.ts';

test.each([
  ['dam', '"dam"'],
  ['dam water', '"dam" AND "water"'],
  ['  dam\n\twater ', '"dam" AND "water"'],
  ['"water level"', '"water level"'],
  ['“water level”', '"water level"'],
  ['”water level“', '"water level"'],
  ['dam"water level"', '"dam" AND "water level"'],
  ['turbin*', '"turbin" *'],
  ['"water lev"*', '"water lev" *'],
  ['"water lev*"', '"water lev"'],
  ['dam -flood', '("dam") NOT ("flood")'],
  ['dam -"water level" -stor*', '("dam") NOT ("water level" OR "stor" *)'],
  ['-flood dam', '("dam") NOT ("flood")'],
  ['dam - flood', '"dam" AND "flood"'],
  ['dam --flood', '("dam") NOT ("flood")'],
  ['well-kept', '"well kept"'],
  ["O'Hara's", '"O Hara s"'],
  ['U.S.', '"U S"'],
  ['Łódź', '"lódź"'],
  ['min\u00adister', '"minister"'],
  ['*', null],
  ['dam *', '"dam"'],
  ['dam*water', '"dam water"'],
  // Words of the engine's own language are words like any other.
  ['NOT dam', '"NOT" AND "dam"'],
  ['dam OR flood', '"dam" AND "OR" AND "flood"'],
  ['NEAR(dam flood, 2)', '"NEAR dam" AND "flood" AND "2"'],
  ['head:dam', '"head dam"'],
  ['{head body}: dam', '"head" AND "body" AND "dam"'],
  ['^dam', '"dam"'],
  ['dam + flood', '"dam" AND "flood"'],
  ['dam) OR (1=1', '"dam" AND "OR" AND "1 1"'],
  ['dam"; DROP TABLE "Article; --', '"dam" AND "DROP TABLE" AND "Article"'],
  ["dam' OR '1'='1", '"dam" AND "OR" AND "1 1"'],
  ['dam\0flood', '"dam flood"'],
  ['dam \ud800', '"dam"'],
  ['dam 🌊', '"dam"'],
  ['東京 ダム', '"東京" AND "ダム"'],
])('%j', (query, expected) => {
  if (expected === null) expect(() => parseSearchQuery(query)).toThrow('has no word to look for');
  else expect(matchExpression(parseSearchQuery(query))).toBe(expected);
});

test.each([
  ['', 'has no word to look for; expected one such as "dam"'],
  ['   ', 'has no word to look for; expected one such as "dam"'],
  [
    '"water level',
    'opens a phrase with the " at character 1 and does not close it; expected another " behind its last word',
  ],
  [
    'dam "water level" -“mill',
    'opens a phrase with the “ at character 20 and does not close it; expected another “ behind its last word',
  ],
  ['"" "" --', 'has no word to look for; expected one such as "dam"'],
  ['\0', 'has no word to look for; expected one such as "dam"'],
  ['\u202e\u200b\ufeff', 'has no word to look for; expected one such as "dam"'],
  ['-dam', 'only says what is not wanted; expected a word to look for beside it'],
  ['-dam -"water level"', 'only says what is not wanted; expected a word to look for beside it'],
  ['d*', 'has "d*"; expected at least 3 letters before a star'],
  ['dam -fl*', 'has "fl*"; expected at least 3 letters before a star'],
  ['one* two* three* four* five*', 'has 5 words with a star; expected at most 4'],
  ['a '.repeat(33), 'has 33 words and phrases; expected at most 32'],
  ['a '.repeat(1000), 'has 2000 characters; expected at most 500'],
  ['x'.repeat(501), 'has 501 characters; expected at most 500'],
])('%j is refused', (query, message) => {
  expect(() => parseSearchQuery(query)).toThrow(new RegExp(`^${message.replace(/[*"]/g, '\\$&')}$`));
});

test('whatever is asked, the engine understands what it is given', () => {
  const connection = new Connection(':memory:');
  migrate(connection, knownMigrations('sqlite'));
  const pieces = [
    '"',
    '*',
    '-',
    '(',
    ')',
    ':',
    '^',
    '+',
    '{',
    '}',
    'NOT',
    'NEAR',
    'é',
    '\0',
    '\ud83d',
    "'",
    'dam',
    ' ',
    '\\',
  ];
  const random = seeded(7);
  const next = (below: number) => Math.floor(random() * below);
  for (let round = 0; round < 2000; round += 1) {
    const query = Array.from({ length: next(12) + 1 }, () => pieces[next(pieces.length)]).join('');
    const match = expressionOrRefusal(`dam ${query}`);
    if (match !== null)
      connection.run('SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH ?', [match]);
  }
  connection.close();
});

function expressionOrRefusal(query: string): string | null {
  try {
    return matchExpression(parseSearchQuery(query));
  } catch (error) {
    expect(error).toHaveProperty('name', 'SearchQueryError');
    return null;
  }
}
