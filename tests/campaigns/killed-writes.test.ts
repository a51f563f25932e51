import { expect, test } from 'vitest';
import { problemsOfKilledWrites } from './killed-writes.ts';

test('a process that is killed while it writes leaves what it acknowledged, and nothing in part', async () => {
  expect(await problemsOfKilledWrites(1789, 3)).toEqual([]);
}, 120_000);
