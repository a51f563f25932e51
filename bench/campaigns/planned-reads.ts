import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { copyDatabase } from '../../src/store/copy/copy-database.ts';
import { openDatabase } from '../../src/store/database.ts';
import { fuzzingTokens } from '../../tests/campaigns/fuzzing.ts';
import { type Compared, compareWays } from '../../tests/planner/differential.ts';
import { startPostgres } from '../../tests/postgres/server.ts';
import { storeSmallArchive } from '../../tests/support/small-archive.ts';
import { count, type Outcome, percent } from '../outcome.ts';

const REQUESTS = 20_000;
const SEED = 11;

/**
 * Queries by the grammar of the schema, each asked of a server that plans and of one that does not, over SQLite and over a
 * PostgreSQL of its own, of the packages that `npm run test:postgres` installs.
 */
export async function run(): Promise<Outcome> {
  const server = await startPostgres();
  const [sqlite, postgresql] = [
    openDatabase(':memory:'),
    openDatabase(`postgres://postgres@127.0.0.1:${server.port}/postgres`),
  ];
  await storeSmallArchive(sqlite);
  const tokens = await fuzzingTokens(sqlite);
  await copyDatabase(sqlite, postgresql);
  const databases = [sqlite, postgresql] as const;
  const compared = await compareWays({
    databases,
    tokens,
    sdl: printedSchema(),
    seed: SEED,
    requests: REQUESTS,
  });
  for (const database of databases) await database.$disconnect();
  await server.stop();
  const { differences, engines } = compared;
  const shares = engines.map((engine, index) => shareOf(['SQLite', 'PostgreSQL'][index] ?? '', engine));
  return {
    rows: [
      [
        `${count(REQUESTS)} queries by the grammar of the schema, planned and executed field by field, on SQLite and on PostgreSQL`,
        `${count(differences.length)} differ; planned of those with data: ${shares.join(', ')}`,
      ],
    ],
    broken: [
      ...differences.map(({ asked, answers }) => `other answers to ${asked}:\n    ${answers.join('\n    ')}`),
      ...engines.flatMap(({ failed }) => failed.map(String)),
    ],
  };
}

function shareOf(name: string, { answered, planned, reasons }: Compared): string {
  for (const [reason, times] of [...reasons].sort(([, a], [, b]) => b - a).slice(0, 12)) {
    console.log(`  ${name}, ${count(times)} times not planned: ${reason}`);
  }
  return `${percent(planned / answered)} on ${name} (${count(answered)})`;
}
