import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';

describe('text is compared byte by byte, in a database of English order', () => {
  const database = openDatabase(':memory:');
  afterAll(() => database.$disconnect());

  test('in every column', async () => {
    const columns = await database.$queryRaw<{ name: string; collation: string }[]>`
      SELECT "class"."relname" || '.' || "attname" AS "name", "collname" AS "collation" FROM pg_attribute
      JOIN pg_class AS "class" ON "class"."oid" = "attrelid" JOIN pg_collation ON pg_collation."oid" = "attcollation"
      WHERE "relkind" = 'r' AND "relnamespace" = current_schema()::regnamespace AND "relname" <> '_prisma_migrations'`;
    expect(columns.length).toBeGreaterThan(100);
    expect(columns.filter(({ collation }) => collation !== 'C')).toEqual([]);
  });

  test('so names stand in the order of SQLite', async () => {
    const names = ['b', 'B', 'a', 'É', 'e', 'Z', '~', '_', '1', '日本'];
    await database.outlet.createMany({ data: names.map((name) => ({ id: name, name, folded: name })) });
    const rows = await database.outlet.findMany({ orderBy: { name: 'asc' } });
    expect(rows.map(({ name }) => name)).toEqual(['1', 'B', 'Z', '_', 'a', 'b', 'e', '~', 'É', '日本']);
  });
});
