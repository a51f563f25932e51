import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { GOLDEN, requestsOf } from '../../bench/growth/golden.ts';
import { takenTable } from '../../bench/growth/table.ts';
import { schema } from '../../src/graphql/schema.ts';

test.each(GOLDEN.map((query) => [query.name, query] as const))(
  '%s is asked as the schema has it',
  (_, query) => {
    for (const request of requestsOf(query, 1000)) {
      const { query: text } = JSON.parse(request);
      expect(validate(schema, parse(text))).toEqual([]);
    }
  },
);

test('where one article is asked for, many are, from the first days of an archive to the last', () => {
  const lengths = GOLDEN.map((query) => [query.name, new Set(requestsOf(query, 1000)).size] as const);
  expect(lengths.filter(([, length]) => length > 1)).toEqual([['whole-article', 100]]);
  const [query] = GOLDEN.filter(({ name }) => name === 'whole-article');
  const addresses = (articles: number) =>
    query ? requestsOf(query, articles).map((request) => JSON.parse(request).variables.url) : [];
  expect(addresses(1000)[0]).toBe('https://archive.example/5');
  expect(addresses(1000).at(-1)).toBe('https://archive.example/995');
  expect(addresses(3)).toEqual([0, 1, 2].map((number) => `https://archive.example/${number}`));
});

test('growth is told round by round, by the median and how far rounds differ', () => {
  const taken = { query: 'quotes', p50: 2, p99: 5, engine: [1, 1, 2], ranking: [] };
  const [, , line] = takenTable([
    { ...taken, articles: 10, rounds: [1, 2, 2] },
    { ...taken, articles: 1000, rounds: [2, 3, 2] },
  ]);
  expect(line).toBe(
    '| quotes | 2.00 / 5.00 | 2.00 / 5.00 | 1.50, 1.00 to 2.00 | 1.00 | 1.00 (2.00, 1.00 to 3.00) |  |',
  );
});
