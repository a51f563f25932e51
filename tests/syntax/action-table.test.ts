import { expect, it } from 'vitest';
import { actionTableFrom, leftGain, rightGain } from '../../src/syntax/action-table.ts';

it('sums what LEFT and RIGHT gain over SHIFT, of either sign', () => {
  const table = actionTableFrom(Int8Array.from([3, 1, -5, 0, 0, 0, 0, 0, 0, 127, -127, 0, 0, 0, 0, 0]));
  expect(table.pairs[table.numbers[1] ?? -1]).toBe(0);
  const pairs = [0, 2, 1, 0].map((row) => table.pairs[table.numbers[row] ?? -1] ?? NaN);
  const sum = pairs.reduce((total, pair) => (total + pair) | 0);
  expect([leftGain(sum), rightGain(sum)]).toEqual([-2 + 127 - 2, -8 - 127 - 8]);
});
