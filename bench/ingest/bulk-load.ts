import type { Database } from '../../src/store/database.ts';
import { compiled } from '../outcome.ts';

const { Connection } = await compiled<typeof import('../../src/store/connection.ts')>('store/connection');

/** Tables that are filled by triggers or by what follows them, or are no part of the graph. */
const TABLES = `SELECT name FROM "from".sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'
  AND name NOT IN ('GraphVersion', 'GraphChange', 'TableCount') AND name NOT LIKE 'SearchIndex%' AND name NOT LIKE '\\_prisma%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`;

/** What a full-text index has of an entry's words. */
const WORDS = `INSERT INTO main."SearchIndex" ("rowid", "head", "body") SELECT "id",
  CASE "kind" WHEN 'ARTICLE' THEN (SELECT "title" FROM "Article" WHERE "id" = "recordId")
    WHEN 'ACTOR' THEN (SELECT "name" FROM "Actor" WHERE "id" = "recordId")
    WHEN 'EVENT' THEN (SELECT "title" FROM "Event" WHERE "id" = "recordId") ELSE '' END,
  CASE "kind" WHEN 'ARTICLE' THEN (SELECT "text" FROM "Article" WHERE "id" = "recordId")
    WHEN 'QUOTE' THEN (SELECT "text" FROM "Quote" WHERE "id" = "recordId")
    WHEN 'EVENT' THEN (SELECT "title" FROM "Event" WHERE "id" = "recordId") ELSE "names" END
  FROM main."SearchEntry"`;

/** Copies every table of a database into an empty one as fast as SQLite does: one statement each, in one transaction. */
export async function bulkLoad(database: Database, file: string): Promise<void> {
  await database.$executeRawUnsafe(`ATTACH '${file}' AS "from"`);
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(TABLES);
  await database.$transaction(
    async (session) => {
      await session.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
      const last = ({ name }: { name: string }) => Number(name === 'SearchEntry');
      for (const { name } of tables.sort((a, b) => last(a) - last(b))) {
        await session.$executeRawUnsafe(`INSERT INTO main."${name}" SELECT * FROM "from"."${name}"`);
      }
      await session.$executeRawUnsafe(WORDS);
    },
    { timeout: 600_000 },
  );
}

/** How many rows all tables of a graph have. */
export function rowsIn(file: string): number {
  const connection = new Connection(':memory:');
  connection.run(`ATTACH '${file}' AS "from"`);
  const tables = connection.run(TABLES).rows.map(({ 0: name }) => name);
  const rows = tables.map((name) => connection.run(`SELECT count(*) FROM "from"."${name}"`).rows[0]?.[0]);
  connection.close();
  return rows.reduce<number>((sum, number) => sum + Number(number), 0);
}
