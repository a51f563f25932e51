import type { ClientBase, Pool } from 'pg';
import { DatabaseError } from '../database-error.ts';
import { knownMigrations, type Migration, pendingAfter } from '../migrations.ts';

/** Prisma's own record of what was applied, column for column, so that its tools read our databases. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Processes that start at once migrate one after the other. */
const MIGRATION_LOCK = 5_143_720;

/** Brings a server's database to the last of `migrations`; refuses one that a newer program has written. */
export async function migrateServer(
  pool: Pool,
  migrations: readonly Migration[] = knownMigrations('postgresql'),
): Promise<void> {
  const client = await pool.connect();
  try {
    // Mostly there is nothing to do, and nobody need write.
    if ((await pending(client, migrations)).length > 0) await applyAll(client, migrations);
  } finally {
    client.release();
  }
}

async function applyAll(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  // An index over a large table takes as long as it takes.
  await client.query('BEGIN; SET LOCAL statement_timeout = 0');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await refuseForeign(client);
    await client.query(RECORD);
    // Asked again under the lock: another process may have been faster.
    for (const migration of await pending(client, migrations)) await apply(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function pending(client: ClientBase, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const record = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "there"`);
  if (!record.rows[0]?.there) return migrations;
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations" ORDER BY migration_name',
  );
  return pendingAfter(new Map(rows.map(({ name, checksum }) => [name, checksum])), migrations);
}

/** Tables of another program stay as they are. */
async function refuseForeign(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  );
  if (rows.length === 0 || rows.some(({ name }) => name === '_prisma_migrations')) return;
  throw new DatabaseError('is the database of another program; name another database');
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (error) {
    if (!/extension/.test(String(error))) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `lacks the extension pg_trgm, and it can't be added (${reason}); let an administrator of the server run CREATE EXTENSION pg_trgm in it`,
      { cause: error },
    );
  }
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [crypto.randomUUID(), migration.checksum, migration.name],
  );
}
