import pg from 'pg';
import { migrateServer } from '../../src/store/postgresql/migrate-server.ts';
import { EMPTY_DATABASE, TEST_DATABASE } from './engine.ts';
import { openGate } from './gate.ts';
import { startPostgres } from './server.ts';

const TEMPLATE = 'template_dateline';

/** Before the tests: a server, and a gate that makes each database that a test names as a copy of an empty one. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const address = (database: string, port = server.port) =>
    `postgres://postgres@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({ connectionString: address('postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${TEMPLATE}"`);
  const template = new pg.Pool({ connectionString: address(TEMPLATE) });
  await migrateServer(template);
  await template.end();
  const made = new Map<string, Promise<unknown>>();
  const gate = await openGate(server.port, async (database) => {
    if (!database.startsWith(TEST_DATABASE)) return;
    const template = database.startsWith(EMPTY_DATABASE) ? 'template1' : TEMPLATE;
    const known = made.get(database) ?? admin.query(`CREATE DATABASE "${database}" TEMPLATE "${template}"`);
    made.set(database, known);
    await known;
  });
  process.env.TEST_POSTGRESQL = address('', gate.port);
  return async () => {
    gate.close();
    await admin.end();
    await server.stop();
  };
}
