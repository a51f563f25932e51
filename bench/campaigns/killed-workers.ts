import { problemsOfKilledWorkers } from '../../tests/campaigns/killed-workers.ts';
import { count, type Outcome } from '../outcome.ts';

const CROWD = { seed: 6, articles: 20_000, words: 60, workers: 4, servers: 2, kills: 20 };

/**
 * On a PostgreSQL of its own, of the packages that `npm run test:postgres` installs. `ARTICLES=1000` reads fewer than the
 * 20,000 that are to hold.
 */
export async function run(): Promise<Outcome> {
  const articles = Number(process.env.ARTICLES ?? CROWD.articles);
  const { workers, words, servers, kills } = CROWD;
  const { differences, heard } = await problemsOfKilledWorkers({ ...CROWD, articles });
  const { answered, cut, followers, problems } = heard;
  const told = articles === CROWD.articles ? '' : ` (in place of ${count(CROWD.articles)})`;
  const done = `${count(articles)} articles${told} of ${words} words read by ${workers} workers of one queue, ${kills} of them killed meanwhile (kill -9) and others started, beside ${servers} servers that are killed too`;
  const asked = `${count(answered)} requests answered and ${followers} followers of all articles meanwhile`;
  return {
    rows: [
      [done, `${differences.length} differences from the graph of one process that was left alone`],
      [
        asked,
        `${problems.length} failed, missing or told twice; ${cut} in flight at a server when it was killed`,
      ],
    ],
    broken: [...differences, ...problems],
  };
}
