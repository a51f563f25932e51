import { problemsOfKilledWorkers } from '../../tests/campaigns/killed-workers.ts';
import type { Outcome } from '../outcome.ts';

const CROWD = { seed: 6, articles: 300, workers: 4, kills: 20 };

/** On a PostgreSQL of its own, of the packages that `npm run test:postgres` installs. */
export async function run(): Promise<Outcome> {
  const { articles, workers, kills } = CROWD;
  const broken = await problemsOfKilledWorkers(CROWD);
  const done = `${articles} articles read by ${workers} workers of one queue, ${kills} of them killed meanwhile (kill -9) and others started`;
  return {
    rows: [[done, `${broken.length} differences from the graph of one process that was left alone`]],
    broken,
  };
}
