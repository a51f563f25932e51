import { serverAudits } from 'graphql-http';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { quietServer } from '../support/ask.ts';

// The specification of GraphQL over HTTP, as the graphql-http package audits it.

const database = openDatabase(':memory:');
// With a rate, of which answers tell what is left.
const { server } = quietServer({ database, rate: { bucket: 100_000, restoreRate: 5_000 } });
afterAll(() => database.$disconnect());

const audits = serverAudits({
  url: 'http://localhost/graphql',
  // The audits are typed for the platform's fetch: what they pass is what the server takes.
  fetchFn: (url: string, init?: RequestInit) => server.fetch(url, init),
});

test('there are 61 audits', () => {
  expect(audits.length).toBe(61);
});

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
