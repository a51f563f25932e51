import { expect, it } from 'vitest';
import { actionTableFrom, leftGain, rightGain, sumOfGains } from '../../src/syntax/action-table.ts';

it('sums what LEFT and RIGHT gain over SHIFT, of either sign', () => {
  const table = actionTableFrom(Int8Array.from([3, 1, -5, 0, 0, 0, 0, 0, 0, 127, -127, 0, 0, 0, 0, 0]));
  expect(table.pairs[table.numbers[1] ?? -1]).toBe(0);
  const sum = sumOfGains(table, Int32Array.from([0, 2, 1, 0, 3]), 4);
  expect([leftGain(sum), rightGain(sum)]).toEqual([-2 + 127 - 2, -8 - 127 - 8]);
});
