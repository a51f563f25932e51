import { createHash } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { type Sql, sql } from '../store/dialect.ts';
import { sqlite } from '../store/dialects/sqlite.ts';
import { dialectOf, rowsOf, run } from '../store/statement.ts';
import { type Buckets, type Rate, shown } from './token-bucket.ts';

const TIDY_MILLISECONDS = 60_000;

/**
 * Buckets that all servers of one PostgreSQL share. Each wish is one statement, and the time is the database's: two servers
 * that are asked at once take from what is there one after the other.
 */
export function createSharedBuckets(rate: Rate, database: Database): Buckets {
  if (dialectOf(database) === sqlite) throw new Error('buckets are shared in PostgreSQL alone');
  const { bucket, restoreRate } = rate;
  let tidied = performance.now();

  const tidy = (): void => {
    if (performance.now() - tidied < TIDY_MILLISECONDS) return;
    tidied = performance.now();
    // Another time, if not now.
    run(database, sql`DELETE FROM "RateBucket" AS "bucket" WHERE ${filled(rate)} >= ${bucket}`).catch(
      () => undefined,
    );
  };
  const take = async (client: string, points: number, otherwise: number): Promise<Row> => {
    tidy();
    const [row] = await rowsOf<Row>(database, taken(nameOf(client), points, otherwise, rate));
    if (!row) throw new Error('an upsert that gave no row');
    return row;
  };
  return {
    rate,
    charge: async (client, points) => shown((await take(client, points, points)).available),
    spend: async (client, points, refusal = 0) => {
      const { available, allowed } = await take(client, points, refusal);
      const wait = allowed ? 0 : (points - available) / restoreRate;
      return { isAllowed: allowed, available: shown(available), wait };
    },
  };
}

interface Row {
  readonly available: number;
  readonly allowed: boolean;
}

/** Takes points where they are there, `otherwise` so many; a client that is not known has a full bucket. */
function taken(client: string, points: number, otherwise: number, rate: Rate): Sql {
  const left = (available: Sql) =>
    sql`LEAST(${rate.bucket}::float8, ${available} -
      CASE WHEN ${points}::float8 <= ${available} THEN ${points}::float8 ELSE ${otherwise}::float8 END)`;
  const full = sql`${rate.bucket}::float8`;
  return sql`INSERT INTO "RateBucket" AS "bucket" ("client", "available", "at", "allowed")
    VALUES (${client}, ${left(full)}, statement_timestamp(), ${points}::float8 <= ${full})
    ON CONFLICT ("client") DO UPDATE SET
      "available" = ${left(filled(rate))},
      "at" = GREATEST("bucket"."at", statement_timestamp()),
      "allowed" = ${points}::float8 <= ${filled(rate)}
    RETURNING "available", "allowed"`;
}

/** What is in a bucket by now. One that waited for another statement may have been asked before that one's time. */
function filled({ bucket, restoreRate }: Rate): Sql {
  return sql`LEAST(${bucket}::float8, "bucket"."available" +
    GREATEST(0, extract(epoch FROM statement_timestamp() - "bucket"."at")) * ${restoreRate}::float8)`;
}

/** Whose bucket it is: nothing that tells an address to whoever reads the table. */
function nameOf(client: string): string {
  return createHash('sha256').update(client).digest('base64url').slice(0, 22);
}
