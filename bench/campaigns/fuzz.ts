import { idsIn, problemsOfAnswer } from '../../tests/campaigns/answer-problems.ts';
import { fuzzedRequests } from '../../tests/campaigns/fuzzed-requests.ts';
import { storeSmallArchive } from '../../tests/support/small-archive.ts';
import { kept } from '../kept-memory.ts';
import { compiled, count, type Outcome, percent } from '../outcome.ts';

const REQUESTS = 100_000;
const SEED = 4;
const MOST_GROWTH = 0.05;

/** Ids and cursors that requests are made with. */
const KNOWN = 2_000;

/**
 * After so many requests everything is full that is kept on purpose, up to a bound: 1,024 documents that Yoga has parsed
 * and 1,024 that it could not (8 % of the requests are spoiled), Prisma's 1,000 plans, 300 prepared statements.
 */
const CACHES_FULL = 16_000;

/** Whatever is asked by the grammar of the schema, of a small archive, is answered, or refused with a reason. */
export async function run(): Promise<Outcome> {
  const { createServer, openDatabase } = await compiled<typeof import('../../src/index.ts')>('index');
  const { printedSchema } =
    await compiled<typeof import('../../src/graphql/printed-schema.ts')>('graphql/printed-schema');
  const database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const broken: string[] = [];
  const server = createServer({ database, logError: (error) => broken.push(`masked: ${error}`) });
  const known: string[] = [];
  const next = fuzzedRequests(printedSchema(), SEED, known);
  let [answered, full] = [0, 0];
  for (let index = 1; index <= REQUESTS; index++) {
    const { path, init } = next();
    const response = await server.fetch(`http://localhost${path}`, init);
    const body = await response.text();
    for (const problem of problemsOfAnswer(response.status, body))
      broken.push(`${problem} to ${init.body ?? path}`);
    if (body.includes('"data":{')) answered++;
    if (known.length < KNOWN) known.push(...idsIn(body));
    if (index === CACHES_FULL) full = kept();
  }
  const growth = kept() / full - 1;
  await database.$disconnect();
  const problems = broken.length;
  if (growth > MOST_GROWTH) broken.push(`memory grew by ${percent(growth)} over the requests`);
  return {
    rows: [
      [
        `${count(REQUESTS)} requests by the grammar of the schema, some of them spoiled`,
        `${count(problems)} with a problem, ${count(answered)} with data, heap grown by ${percent(growth)} since the ${count(CACHES_FULL)}th, when all caches were full`,
      ],
    ],
    broken,
  };
}
