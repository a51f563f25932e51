import type { Database, OpenOptions } from '../store/database.ts';
import { isServer } from '../store/postgresql/server-location.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Opens the replicas that DATABASE_READ_URLS names, with commas between them; the caller closes them. */
export async function openReplicas(
  { env }: Terminal,
  primary: string,
  options: OpenOptions,
): Promise<readonly Database[]> {
  const addresses = (env.DATABASE_READ_URLS ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const wrong = addresses.findIndex((one) => !isServer(one) || !URL.canParse(one));
  if (wrong !== -1) {
    throw new UsageError(
      `serve: DATABASE_READ_URLS: expected postgres://USER:PASSWORD@HOST/DATABASE and a comma before each further one, found something else as number ${wrong + 1}`,
    );
  }
  if (addresses.length > 0 && !isServer(primary)) {
    throw new UsageError(
      'serve: DATABASE_READ_URLS: a database file has no replicas; set DATABASE_URL to their primary, or leave it out',
    );
  }
  const { openDatabase } = await import('../store/database.ts');
  return addresses.map((one) => openDatabase(one, { ...options, isReplica: true }));
}
