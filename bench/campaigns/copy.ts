import { copyArchive } from '../../tests/campaigns/copied-archive.ts';
import { count, type Outcome } from '../outcome.ts';

const ARTICLES = 100_000;

/** From SQLite to a PostgreSQL of its own, of the packages that `npm run test:postgres` installs. */
export async function run(): Promise<Outcome> {
  const { told, interruptions, queries, problems } = await copyArchive(ARTICLES);
  const broken = [
    ...problems,
    ...(interruptions === 2 ? [] : [`interrupted ${interruptions} times, not twice`]),
  ];
  return {
    rows: [
      [
        `${count(ARTICLES)} articles copied from SQLite to PostgreSQL, interrupted ${interruptions} times: ${told}`,
        `${problems.length} of ${queries} queries answered otherwise`,
      ],
    ],
    broken,
  };
}
