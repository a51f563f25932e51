import type { Database } from '../../src/store/database.ts';
import { fillSkewedArchive } from '../../tests/support/skewed-archive.ts';

/** An archive whose articles have six quotes each and report three events. */
export async function fillReadsArchive(database: Database, articles: number): Promise<void> {
  await fillSkewedArchive(database, articles);
  for (const part of [1, 2]) {
    await copyRows(database, 'Quote', {
      id: `"id" || '-${part}'`,
      start: `"start" + ${part * 40}`,
      end: `"end" + ${part * 40}`,
    });
    // What another article reports is reported here too.
    await copyRows(database, 'EventMention', {
      id: `"id" || '-${part}'`,
      eventId: `printf('event-%07d', (CAST(substr("eventId", 7) AS INTEGER) + ${part}) % ${articles})`,
      triggerStart: `"triggerStart" + ${part * 40}`,
      triggerEnd: `"triggerEnd" + ${part * 40}`,
      main: 'false',
    });
  }
  await database.$executeRawUnsafe('ANALYZE');
}

/** Writes the first rows of a table once more, with other values in some columns. */
async function copyRows(
  database: Database,
  table: string,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const columns = await database.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM pragma_table_info('${table}')`,
  );
  const names = columns.map(({ name }) => `"${name}"`);
  const values = columns.map(({ name }) => changed[name] ?? `"${name}"`);
  await database.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names}) SELECT ${values} FROM "${table}" WHERE length("id") < 16`,
  );
}
