import type { Database } from '../../src/store/database.ts';

/** Every row of a database as text, in an order of their own: equal dumps are equal databases. */
export async function dump(
  database: Database,
  leftOut: readonly string[] = ['Article.ingestedAt'],
): Promise<Record<string, readonly string[]>> {
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_prisma%' ESCAPE '\\' ORDER BY name`,
  );
  const dumped: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}"`);
    dumped[name] = rows.map((row) => JSON.stringify(withoutColumns(name, row, leftOut))).sort();
  }
  return dumped;
}

function withoutColumns(table: string, row: Record<string, unknown>, leftOut: readonly string[]) {
  return Object.entries(row).filter(([column]) => !leftOut.includes(`${table}.${column}`));
}
