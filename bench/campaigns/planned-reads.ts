import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { openDatabase } from '../../src/store/database.ts';
import { compareWays } from '../../tests/planner/differential.ts';
import { storeSmallArchive } from '../../tests/support/small-archive.ts';
import { count, type Outcome, percent } from '../outcome.ts';

const REQUESTS = 20_000;
const SEED = 11;

/** Queries by the grammar of the schema, each asked of a server that plans and of one that does not. */
export async function run(): Promise<Outcome> {
  const database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const compared = await compareWays({ database, sdl: printedSchema(), seed: SEED, requests: REQUESTS });
  await database.$disconnect();
  const { differences, failed, answered, planned, reasons } = compared;
  for (const [reason, times] of [...reasons].sort(([, a], [, b]) => b - a).slice(0, 12)) {
    console.log(`  ${count(times)} times not planned: ${reason}`);
  }
  return {
    rows: [
      [
        `${count(REQUESTS)} queries by the grammar of the schema, planned and executed field by field`,
        `${count(differences.length)} differ, ${percent(planned / answered)} of the ${count(answered)} with data were planned`,
      ],
    ],
    broken: [...differences.map(({ asked }) => `another answer to ${asked}`), ...failed.map(String)],
  };
}
