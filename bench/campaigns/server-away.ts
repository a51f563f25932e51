import { problemsOfOutage } from '../../tests/campaigns/server-away.ts';
import { count, type Outcome } from '../outcome.ts';

const OUTAGE = { seed: 8, queued: 60, sent: 20, readers: 4, workers: 2, seconds: 20 };

/** On a PostgreSQL of its own, of the packages that `npm run test:postgres` installs. */
export async function run(): Promise<Outcome> {
  const { queued, sent, readers, workers, seconds } = OUTAGE;
  const { answered, toldToComeAgain, problems } = await problemsOfOutage(OUTAGE);
  const done = `PostgreSQL stopped for ${seconds} s while ${workers} workers read ${queued} articles, a program sends ${sent}, ${readers} clients ask and one follows`;
  const result = `${problems.length} articles lost or told twice, and answers other than data (${count(answered)}) or a word to come again (${count(toldToComeAgain)})`;
  return { rows: [[done, result]], broken: problems };
}
