import { expect, test } from 'vitest';
import { problemsOfServers } from '../campaigns/stateless-servers.ts';

test('no server tells less than was acknowledged before, with kept answers and a late replica', async () => {
  const { broken, writes, reads } = await problemsOfServers({ seed: 6, steps: 160, delay: '1s' });
  expect(broken).toEqual([]);
  expect([writes > 20, reads > 80]).toEqual([true, true]);
});
