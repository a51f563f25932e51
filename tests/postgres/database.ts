// In place of src/store/database.ts where tests run on PostgreSQL. Written with a dot, the path is that of the original.
import pg from 'pg';
import { type Database, type OpenOptions, openDatabase as open } from '../../src/store/./database.ts';
import { locationOf } from './engine.ts';

export * from '../../src/store/./database.ts';

/** A database of its own for each test that wants one in memory, gone when it is closed; one by its path for others. */
export function openDatabase(location = ':memory:', options?: OpenOptions): Database {
  const address = locationOf(location);
  const database = open(address, options);
  if (location !== ':memory:') return database;
  const disconnect = database.$disconnect.bind(database);
  return Object.assign(database, {
    $disconnect: async () => {
      await disconnect();
      await drop(address);
    },
  });
}

async function drop(address: string): Promise<void> {
  const { pathname } = new URL(address);
  const client = new pg.Client({ connectionString: new URL('/postgres', address).href });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS "${pathname.slice(1)}" WITH (FORCE)`);
  await client.end();
}
