import { idsIn, problemsOfAnswer } from '../tests/campaigns/answer-problems.ts';
import { fuzzedRequests } from '../tests/campaigns/fuzzed-requests.ts';
import { storeSmallArchive } from '../tests/support/small-archive.ts';
import { kept } from './kept-memory.ts';

/** What came of requests by the grammar of the schema. */
export interface Fuzzed {
  readonly problems: readonly string[];
  /** Requests whose answer has data. */
  readonly answered: number;
  /** How much larger the heap is at the end than it was once all caches were full; 0.05 is 5 %. */
  readonly growth: number;
}

/** Ids and cursors that requests are made with. */
const KNOWN = 2_000;

/**
 * After so many requests everything is full that is kept on purpose, up to a bound: 1,024 documents that Yoga has parsed
 * and 1,024 that it could not (8 % of the requests are spoiled), Prisma's 1,000 plans, 300 prepared statements.
 */
export const CACHES_FULL = 16_000;

/** Sends so many requests to the compiled server over a small archive, one after the other; the seed says which. */
export async function fuzz(requests: number, seed: number): Promise<Fuzzed> {
  const { createServer, openDatabase } = await compiled<typeof import('../src/index.ts')>('index');
  const { printedSchema } =
    await compiled<typeof import('../src/graphql/printed-schema.ts')>('graphql/printed-schema');
  const database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const problems: string[] = [];
  const server = createServer({ database, logError: (error) => problems.push(`masked: ${error}`) });
  const known: string[] = [];
  const next = fuzzedRequests(printedSchema(), seed, known);
  let [answered, early] = [0, 0];
  for (let index = 1; index <= requests; index++) {
    const { path, init } = next();
    const response = await server.fetch(`http://localhost${path}`, init);
    const body = await response.text();
    for (const problem of problemsOfAnswer(response.status, body))
      problems.push(`${problem} to ${init.body ?? path}`);
    if (body.includes('"data":{')) answered++;
    if (known.length < KNOWN) known.push(...idsIn(body));
    if (index === CACHES_FULL) early = kept();
  }
  const growth = kept() / early - 1;
  await database.$disconnect();
  return { problems, answered, growth };
}

/** A module of the compiled program. */
async function compiled<Module>(name: string): Promise<Module> {
  // The compiled file has the type of the one it was compiled from.
  return (await import(new URL(`../dist/${name}.js`, import.meta.url).href)) as Module;
}
