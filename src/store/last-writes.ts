import type { Database } from './database.ts';
import { sql } from './dialect.ts';
import { rowsOf, run } from './statement.ts';

// On servers of PostgreSQL alone: a file has no replicas.

/** Notes that a token has just written: its holder is to see the graph as it is now, or later. */
export async function noteWrite(database: Database, tokenId: string): Promise<void> {
  await run(
    database,
    sql`INSERT INTO "LastWrite" AS "last" ("tokenId", "version") SELECT ${tokenId}, "number" FROM "GraphVersion"
      ON CONFLICT ("tokenId") DO UPDATE SET "version" = GREATEST("last"."version", excluded."version")`,
  );
}

/** The number of the version that a token's last write has left; 0 where it never wrote. */
export async function lastWrite(database: Database, tokenId: string): Promise<number> {
  const rows = await rowsOf<Numbered>(
    database,
    sql`SELECT "version" AS "number" FROM "LastWrite" WHERE "tokenId" = ${tokenId}`,
  );
  return Number(rows[0]?.number ?? 0);
}

/** The number of the version that a replica has come to. */
export async function replayedVersion(replica: Database): Promise<number> {
  const rows = await rowsOf<Numbered>(replica, sql`SELECT "number" FROM "GraphVersion"`);
  return Number(rows[0]?.number ?? 0);
}

interface Numbered {
  readonly number: bigint | number;
}
