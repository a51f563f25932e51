import type { Database, DatabaseSession } from './database.ts';
import { jsonRows, raw, type Sql, sql } from './dialect.ts';
import { sqlite } from './dialects/sqlite.ts';
import { dialectOf, rowsOf, run } from './statement.ts';
import { textOf } from './text-reader.ts';

// What a transaction has touched is noted beside the version of the graph that it leaves, for those who have kept what they
// read before. A record is touched where its own columns change, or it comes or goes; it is touched around where rows
// change that refer to it, or what is counted of them. Records that belong to one article, as a quote does, are touched
// with it. A transaction that notes nothing, be it no program's of ours, may have touched anything.

/** Ids of what was touched. */
export interface Touched {
  readonly records: Iterable<string>;
  readonly around: Iterable<string>;
}

/** What one version of the graph has that the one before it had not. */
export interface GraphChange extends Touched {
  readonly number: number;
  /** Tells it from another version of this number, as `GraphVersion` has it. */
  readonly stamp: string;
}

interface Noted {
  readonly records: Set<string>;
  readonly around: Set<string>;
  /** What has come in: nobody has kept anything of it. */
  readonly inserted: Set<string>;
  isAll: boolean;
}

/** Versions that are kept: whoever has looked at none of them for so long keeps nothing. */
const VERSIONS = 64;
/** Ids of one transaction; more than that may as well be everything. */
const MOST_IDS = 20_000;

const notes = new WeakMap<DatabaseSession, Noted>();

/** Does the work of a transaction, and notes at its end what it has touched, as `touch` is told meanwhile. */
export async function noting<Result>(
  session: DatabaseSession,
  work: (session: DatabaseSession) => Promise<Result>,
): Promise<Result> {
  const noted: Noted = { records: new Set(), around: new Set(), inserted: new Set(), isAll: false };
  notes.set(session, noted);
  const isFollowing = await followsUnnoted(session);
  const result = await work(session);
  if (!noted.isAll) await write(session, noted, isFollowing);
  return result;
}

export function touch(session: DatabaseSession, { records = [], around = [] }: Partial<Touched>): void {
  const noted = notes.get(session);
  if (!noted) return;
  for (const id of records) noted.records.add(id);
  for (const id of around) noted.around.add(id);
  if (noted.records.size + noted.around.size > MOST_IDS) noted.isAll = true;
}

/** Says that the transaction may have touched anything. */
export function touchAll(session: DatabaseSession): void {
  const noted = notes.get(session);
  if (noted) noted.isAll = true;
}

/** Says that records have come in, which were not there before, or were touched when they went. */
export function touchNew(session: DatabaseSession, ids: Iterable<string>): void {
  const noted = notes.get(session);
  for (const id of noted ? ids : []) noted?.inserted.add(id);
}

/** The versions from `number` on, of which notes are there, in their order; null where that can't be told now. */
export async function changesFrom(
  database: Database,
  number: number,
): Promise<readonly GraphChange[] | null> {
  const columns = ['number', 'stamp', 'records', 'around'].map((name) => raw(`"change"."${name}"`));
  const text = await textOf(
    database,
    sql`SELECT ${jsonRows(columns)} || '' FROM (SELECT * FROM "GraphChange"
      WHERE "number" >= ${raw(String(number))} ORDER BY "number") AS "change"`,
  );
  // Written by `jsonRows` from these columns, which `write` has filled.
  const rows = text === null ? null : (JSON.parse(text) as [number, string, string, string][]);
  return (
    rows?.map(([at, stamp, records, around]) => ({
      number: Number(at),
      stamp,
      records: JSON.parse(records) as string[],
      around: JSON.parse(around) as string[],
    })) ?? null
  );
}

/** Whether the last to write has noted nothing. A server gives each transaction a number, so that it is missed there. */
async function followsUnnoted(session: DatabaseSession): Promise<boolean> {
  if (dialectOf(session) !== sqlite) return false;
  const [row] = await rowsOf<{ unnoted: number | bigint }>(
    session,
    sql`SELECT "unnoted" FROM "GraphVersion"`,
  );
  return Number(row?.unnoted) !== 0;
}

async function write(session: DatabaseSession, noted: Noted, isFollowing: boolean): Promise<void> {
  const records = JSON.stringify([...noted.records]);
  const around = JSON.stringify([...noted.around].filter((id) => !isKnown(noted, id)));
  const statements =
    dialectOf(session) === sqlite ? inFile(records, around, isFollowing) : onServer(records, around);
  for (const statement of statements) await run(session, statement);
}

function isKnown({ records, inserted }: Noted, id: string): boolean {
  return records.has(id) || inserted.has(id);
}

/** A number that nobody has noted anything of is left between this version and one that was not noted. */
function inFile(records: string, around: string, isFollowing: boolean): readonly Sql[] {
  return [
    ...(isFollowing ? [sql`UPDATE "GraphVersion" SET "number" = "number" + 2`] : []),
    sql`INSERT INTO "GraphChange" ("number", "stamp", "records", "around")
      SELECT "number", '', ${records}, ${around} FROM "GraphVersion" WHERE "unnoted" = 1`,
    sql`UPDATE "GraphVersion" SET "unnoted" = 0 WHERE "unnoted" = 1`,
    tooOld(),
  ];
}

/** Nothing where the transaction has written nothing, so that its version is another's. */
function onServer(records: string, around: string): readonly Sql[] {
  return [
    sql`INSERT INTO "GraphChange" ("number", "stamp", "records", "around")
      SELECT "number", "stamp", ${records}, ${around} FROM "GraphVersion"
      WHERE current_setting('dateline.counted', true) = pg_current_xact_id()::text`,
    tooOld(),
  ];
}

function tooOld(): Sql {
  return sql`DELETE FROM "GraphChange" WHERE "number" <= (SELECT "number" FROM "GraphVersion") - ${raw(String(VERSIONS))}`;
}
