import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import type { Connection } from './connection.ts';
import { DatabaseError } from './database-error.ts';
import { fillSearch } from './search/fill.ts';

/** One step of a schema's history, as `npm run migration` wrote it. */
export interface Migration {
  /** The name of its folder, `0001_first`. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** What it does beside, where SQL is not enough; on SQLite, whose databases are older. */
  readonly fill?: (connection: Connection) => void;
}

const FILLS: Readonly<Record<string, (connection: Connection) => void>> = { '0002_search': fillSearch };

/** Prisma's own record of what was applied, column for column, so that its tools read our databases. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The databases that Dateline keeps its graph in. */
export const ENGINES = ['sqlite', 'postgresql'] as const;
export type Engine = (typeof ENGINES)[number];

export function migrationsFolder(engine: Engine): string {
  return join(packageRoot, 'prisma', engine, 'migrations');
}

/** The migrations of an engine that this version of the program knows, in order. */
export function knownMigrations(engine: Engine): readonly Migration[] {
  const folder = migrationsFolder(engine);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => migrationFromFile(engine, name, join(folder, name, 'migration.sql')));
}

/** Brings a database to the last of `migrations`; refuses one that a newer program has written. */
export function migrate(
  connection: Connection,
  migrations: readonly Migration[] = knownMigrations('sqlite'),
): void {
  refuseForeign(connection);
  connection.run(RECORD);
  if (pending(connection, migrations).length === 0) return;
  // A changed table is copied, dropped and renamed. With foreign keys on, the drop would delete its children, and
  // the pragma does nothing inside a transaction: so it is off from before BEGIN, and the keys are checked after.
  connection.run('PRAGMA foreign_keys = OFF');
  try {
    inTransaction(connection, () => {
      // Asked again under the lock: another process may have been faster.
      const some = pending(connection, migrations);
      for (const migration of some) apply(connection, migration);
      if (!some.every(isBesideRows)) checkForeignKeys(connection);
    });
  } finally {
    connection.run('PRAGMA foreign_keys = ON');
  }
}

/** Tables of another program stay as they are. */
function refuseForeign(connection: Connection): void {
  const { rows } = connection.run("SELECT name FROM sqlite_master WHERE type = 'table'");
  if (rows.length === 0 || rows.some((row) => row[0] === '_prisma_migrations')) return;
  throw new DatabaseError('is the database of another program; name another file');
}

function migrationFromFile(engine: Engine, name: string, path: string): Migration {
  const sql = readFileSync(path, 'utf8');
  const fill = engine === 'sqlite' ? FILLS[name] : undefined;
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex'), ...(fill && { fill }) };
}

function pending(connection: Connection, migrations: readonly Migration[]): readonly Migration[] {
  return pendingAfter(appliedMigrations(connection), migrations);
}

/** Those that are still to be applied, where these are by name and checksum; refuses what this version does not know. */
export function pendingAfter(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, checksum] of applied) checkKnown(name, checksum, known.get(name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

function appliedMigrations(connection: Connection): ReadonlyMap<string, string> {
  const { rows } = connection.run(
    'SELECT migration_name, checksum FROM _prisma_migrations ORDER BY migration_name',
  );
  return new Map(rows.map((row) => [String(row[0]), String(row[1])]));
}

function checkKnown(name: string, checksum: string, known: Migration | undefined): void {
  if (!known) {
    throw new DatabaseError(
      `was written by a newer version of Dateline (it has migration ${name}); update Dateline or use another database`,
    );
  }
  if (known.checksum !== checksum) {
    throw new DatabaseError(
      `had migration ${name} with other content applied; restore that file, or ingest into a new database`,
    );
  }
}

function apply(connection: Connection, migration: Migration): void {
  connection.script(withoutForeignKeyPragmas(migration.sql));
  migration.fill?.(connection);
  connection.run(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES (?, ?, ?, current_timestamp, 1)`,
    [crypto.randomUUID(), migration.checksum, migration.name],
  );
}

/** The generated SQL turns foreign keys on again at its end, which belongs after the commit. */
function withoutForeignKeyPragmas(sql: string): string {
  return sql.replace(/^PRAGMA (?:defer_)?foreign_keys\s*=\s*\w+;?$/gim, '');
}

/**
 * Whether a migration leaves the rows that were there, so that none can have lost what it refers to: minutes are saved, which
 * the check takes of a million articles.
 */
function isBesideRows({ sql, fill }: Migration): boolean {
  const made = new Set(Array.from(sql.matchAll(/^CREATE TABLE "(\w+)"/gm), ([, table]) => table));
  const statements = sql
    .replace(/^--.*$/gm, '')
    .replace(/^CREATE TRIGGER[^;]*\bBEGIN\b[\s\S]*?\bEND;/gm, '')
    .split(';')
    .map((statement) => statement.trim());
  const added = new Set(statements.map(addedColumn));
  const isHarmless = (statement: string) => {
    if (/^INSERT INTO/.test(statement)) return made.has(/^INSERT INTO "(\w+)"/.exec(statement)?.[1]);
    if (/^UPDATE/.test(statement)) return added.has(filledColumn(statement) ?? '');
    if (/^ALTER TABLE/.test(statement)) return addedColumn(statement) !== null;
    return statement === '' || /^CREATE (?:UNIQUE )?INDEX|^DROP INDEX/.test(statement) || isTable(statement);
  };
  return fill === undefined && statements.every(isHarmless);
}

/** A new table that refers to no other. */
function isTable(statement: string): boolean {
  return /^CREATE TABLE/.test(statement) && !/\bREFERENCES\b/.test(statement);
}

/** The new column, with its table, that a statement adds to one, and that refers to no other. */
function addedColumn(statement: string): string | null {
  const [, table, column] = /^ALTER TABLE "(\w+)" ADD COLUMN "(\w+)"/.exec(statement) ?? [];
  return table === undefined || /\bREFERENCES\b/.test(statement) ? null : `${table}.${column}`;
}

/** The only column, with its table, that a statement writes to. */
function filledColumn(statement: string): string | null {
  const [, table, column] = /^UPDATE "(\w+)" SET "(\w+)" = \([^()]*\)$/.exec(statement) ?? [];
  return table === undefined ? null : `${table}.${column}`;
}

function checkForeignKeys(connection: Connection): void {
  const { rows } = connection.run('PRAGMA foreign_key_check');
  const [first] = rows;
  if (first)
    throw new Error(`migration leaves rows of ${String(first[0])} without their ${String(first[2])}`);
}

function inTransaction(connection: Connection, work: () => void): void {
  connection.run('BEGIN IMMEDIATE');
  try {
    work();
    connection.run('COMMIT');
  } catch (error) {
    connection.run('ROLLBACK');
    throw error;
  }
}
