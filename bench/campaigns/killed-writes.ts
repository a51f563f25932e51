import { problemsOfKilledWrites } from '../../tests/campaigns/killed-writes.ts';
import type { Outcome } from '../outcome.ts';

const KILLS = 50;
const SEED = 4;

/** What was acknowledged is there; what was not is there whole, or not at all. */
export async function run(): Promise<Outcome> {
  const broken = await problemsOfKilledWrites(SEED, KILLS);
  const done = `${KILLS} times, a process that ingests, retracts, merges and splits is killed at some point (kill -9)`;
  return { rows: [[done, `${broken.length} databases other than before or after a write`]], broken };
}
