import { expect, test } from 'vitest';
import { stretchesOf } from '../../src/graphql/stretches.ts';

test.each([
  ['DAY', '2024-02-28', '2024-03-01', '2024-02-28 2024-02-29 2024-03-01'],
  ['DAY', '2031-01-01', '2031-01-01', '2031-01-01'],
  ['WEEK', '2031-01-01', '2031-01-14', '2031-01-01/2031-01-05 2031-01-06/2031-01-12 2031-01-13/2031-01-14'],
  ['WEEK', '2031-01-05', '2031-01-06', '2031-01-05 2031-01-06'],
  ['MONTH', '2024-01-31', '2024-03-10', '2024-01-31 2024-02-01/2024-02-29 2024-03-01/2024-03-10'],
  ['MONTH', '2023-12-01', '2024-01-31', '2023-12-01/2023-12-31 2024-01-01/2024-01-31'],
  ['YEAR', '1999-06-01', '2001-01-01', '1999-06-01/1999-12-31 2000-01-01/2000-12-31 2001-01-01'],
  ['YEAR', '0001-01-01', '0002-05-01', '0001-01-01/0001-12-31 0002-01-01/0002-05-01'],
  ['WEEK', '9999-12-30', '9999-12-31', '9999-12-30/9999-12-31'],
  ['MONTH', '9999-11-30', '9999-12-31', '9999-11-30 9999-12-01/9999-12-31'],
] as const)('by %s from %s to %s', (unit, from, until, expected) => {
  const shown = stretchesOf({ from, until }, unit, 20)?.map((stretch) =>
    stretch.from === stretch.until ? stretch.from : `${stretch.from}/${stretch.until}`,
  );
  expect(shown?.join(' ')).toBe(expected);
});

test('too many are none, and as many as allowed are all', () => {
  expect(stretchesOf({ from: '2031-01-01', until: '2031-12-31' }, 'DAY', 365)).toHaveLength(365);
  expect(stretchesOf({ from: '2031-01-01', until: '2032-01-01' }, 'DAY', 365)).toBeNull();
  expect(stretchesOf({ from: '0001-01-01', until: '9999-12-31' }, 'DAY', 366)).toBeNull();
});
