import { expect, test } from 'vitest';
import { createBuckets } from '../../src/server/token-bucket.ts';

function clocked(bucket: number, restoreRate: number) {
  let seconds = 0;
  const buckets = createBuckets({ bucket, restoreRate }, () => seconds);
  return { ...buckets, pass: (more: number) => (seconds += more) };
}

test('a bucket empties by what is spent, and fills steadily up to its brim', () => {
  const { spend, pass } = clocked(100, 10);
  expect(spend('a', 60)).toEqual({ isAllowed: true, available: 40, wait: 0 });
  expect(spend('a', 60)).toEqual({ isAllowed: false, available: 40, wait: 2 });
  pass(1);
  expect(spend('a', 60)).toEqual({ isAllowed: false, available: 50, wait: 1 });
  pass(1);
  expect(spend('a', 60)).toEqual({ isAllowed: true, available: 0, wait: 0 });
  pass(1_000);
  expect(spend('a', 1)).toEqual({ isAllowed: true, available: 99, wait: 0 });
});

test('what is charged may be more than there is: the rest is owed, and nothing is spent before it has come back', () => {
  const { charge, spend, pass } = clocked(100, 10);
  expect(charge('a', 130)).toBe(0);
  expect(spend('a', 0)).toEqual({ isAllowed: false, available: 0, wait: 3 });
  pass(4);
  expect(spend('a', 0)).toEqual({ isAllowed: true, available: 10, wait: 0 });
  expect(charge('a', -5)).toBe(15);
  expect(charge('a', -1_000)).toBe(100);
});

test('a wish that is refused may cost something too', () => {
  const { spend } = clocked(100, 10);
  expect(spend('a', 120, 10)).toEqual({ isAllowed: false, available: 90, wait: 3 });
});

test('each client has its own', () => {
  const { spend } = clocked(100, 10);
  spend('a', 100);
  expect(spend('b', 100).isAllowed).toBe(true);
});

test('of ten thousand clients the one that has not asked for longest is forgotten', () => {
  const { spend } = clocked(100, 10);
  for (const client of ['a', 'b']) spend(client, 100);
  for (let index = 0; index < 9_999; index += 1) {
    spend(`other ${index}`, 1);
    if (index === 5_000) spend('b', 1);
  }
  expect(spend('b', 100).isAllowed).toBe(false);
  expect(spend('a', 100).isAllowed).toBe(true);
});
