import type { Database } from '../../src/store/database.ts';
import { engine } from '../postgres/engine.ts';

/** Every row of a database as text, in an order of their own: equal dumps are equal databases. */
export async function dump(
  database: Database,
  leftOut: readonly string[] = ['Article.ingestedAt'],
): Promise<Record<string, readonly string[]>> {
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(TABLES);
  const dumped: Record<string, readonly string[]> = { SearchIndex: await searchWords(database) };
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}"`);
    dumped[name] = rows
      .map((row) =>
        JSON.stringify(withoutColumns(name, row, ['SearchEntry.id', 'Arrival.number', ...leftOut])),
      )
      .sort();
  }
  return dumped;
}

/** Every word of the full-text index, and the record and place it stands at; the numbers of entries don't matter. */
export async function searchWords(database: Database): Promise<readonly string[]> {
  if (engine === 'postgresql') return serverWords(database);
  await database.$executeRawUnsafe(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp."SearchWords" USING fts5vocab('main', 'SearchIndex', 'instance')`,
  );
  const rows = await database.$queryRawUnsafe<object[]>(
    `SELECT term, col, "offset", kind, recordId FROM temp."SearchWords" LEFT JOIN "SearchEntry" ON id = doc`,
  );
  return rows
    .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
    .sort();
}

async function serverWords(database: Database): Promise<readonly string[]> {
  const rows = await database.$queryRawUnsafe<object[]>(
    `SELECT "words"::text, "long", "kind", "recordId" FROM "SearchIndex" JOIN "SearchEntry" USING ("id")`,
  );
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** What servers keep for themselves. */
const NOT_OF_THE_GRAPH = "'GraphVersion', 'GraphChange', 'TableCount', 'LastWrite', 'RateBucket'";

const TABLES =
  engine === 'sqlite'
    ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_prisma%' ESCAPE '\\'
       AND name NOT LIKE 'SearchIndex%' AND name NOT LIKE 'sqlite%' AND name NOT IN (${NOT_OF_THE_GRAPH}) ORDER BY name`
    : `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()
       AND tablename NOT IN ('_prisma_migrations', 'SearchIndex', ${NOT_OF_THE_GRAPH}) ORDER BY tablename`;

function withoutColumns(table: string, row: Record<string, unknown>, leftOut: readonly string[]) {
  return Object.entries(row).filter(([column]) => !leftOut.includes(`${table}.${column}`));
}
