import { expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { openDatabase } from '../../src/store/database.ts';
import { quietServer } from '../support/ask.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { idsIn, problemsOfAnswer } from './answer-problems.ts';
import { fuzzedRequests } from './fuzzed-requests.ts';

// The same with 100,000 requests is `npm run test:long`; docs/campaigns.md has its summary.
const REQUESTS = 300;

test('requests by the grammar of the schema get an answer or a reason, and nothing goes wrong inside', async () => {
  const database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const { server, masked } = quietServer({ database });
  const known: string[] = [];
  const next = fuzzedRequests(printedSchema(), 1, known);
  let answered = 0;
  for (let index = 0; index < REQUESTS; index++) {
    const { path, init } = next();
    const response = await server.fetch(`http://localhost${path}`, init);
    const body = await response.text();
    expect(problemsOfAnswer(response.status, body), `${path} ${init.body ?? ''}`).toEqual([]);
    expect(masked).toEqual([]);
    if (body.includes('"data":{')) answered++;
    known.push(...idsIn(body));
  }
  // What is refused before it runs tries little.
  expect(answered).toBeGreaterThan(REQUESTS / 4);
  await database.$disconnect();
});
