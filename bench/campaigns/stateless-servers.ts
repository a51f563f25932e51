import { problemsOfServers } from '../../tests/campaigns/stateless-servers.ts';
import { count, type Outcome } from '../outcome.ts';

const TRAFFIC = { seed: 6, steps: 1_000, delay: '2s' };

/** On a PostgreSQL of its own with a replica, of the packages that `npm run test:postgres` installs. */
export async function run(): Promise<Outcome> {
  const { writes, reads, behind, broken } = await problemsOfServers(TRAFFIC);
  const done = `${count(writes)} writes and ${count(reads)} reads by four clients at once through four servers that keep answers, two of them before a replica that is 2 s late`;
  const result = `${broken.length} answers without what was acknowledged before; ${count(behind)} of the replica that nobody was promised more of`;
  return { rows: [[done, result]], broken };
}
