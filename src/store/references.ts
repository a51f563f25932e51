import { getDatamodel } from '../generated/pothos-types.ts';
import type { DatabaseSession } from './database.ts';
import { join, raw, type Sql, sql } from './dialect.ts';
import { touch, touchNew } from './graph-changes.ts';
import { rowsOf } from './statement.ts';

/** A column that has the id of a record that several articles may share: an actor, an event, an outlet, a place. */
interface Reference {
  readonly table: string;
  readonly column: string;
}

interface Model {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly isRequired: boolean;
    readonly relationFromFields?: readonly string[];
  }[];
}

// Pothos declares as much of it as it reads itself.
const MODELS = Object.entries(getDatamodel().datamodel.models as unknown as Record<string, Model>);

/** Whether each record of a table belongs to one article, with which it comes and goes. */
export function isOwned(table: string): boolean {
  return OWNED.has(table);
}

const OWNED: ReadonlySet<string> = new Set(
  MODELS.filter(([, { fields }]) =>
    fields.some(({ name, isRequired }) => name === 'articleId' && isRequired),
  ).map(([name]) => name),
);

const REFERENCES: readonly Reference[] = MODELS.flatMap(([table, { fields }]) =>
  fields.flatMap(({ type, relationFromFields = [] }) =>
    OWNED.has(type) ? [] : relationFromFields.map((column) => ({ table, column })),
  ),
);

/** Notes what rows refer to that are inserted. Where some may be there already, they may be no new ones. */
export function touchReferences(
  session: DatabaseSession,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  areNew: boolean,
): void {
  const columns = REFERENCES.filter((reference) => reference.table === table).map(({ column }) => column);
  const ids = (column: string) => rows.map((row) => row[column]).filter((id) => typeof id === 'string');
  for (const column of columns) touch(session, { around: ids(column) });
  if (areNew && !OWNED.has(table)) touchNew(session, ids('id'));
}

/** What the rows of an article refer to, and those of events that it reports. */
export async function referencesOfArticle(
  session: DatabaseSession,
  articleId: string,
): Promise<readonly string[]> {
  const found = REFERENCES.flatMap((reference) => {
    const from = rowsOfArticle(reference.table, articleId);
    const column = raw(`"row"."${reference.column}"`);
    return from ? [sql`SELECT ${column} AS "id" FROM ${from} AND ${column} IS NOT NULL`] : [];
  });
  const rows = await rowsOf<{ id: string }>(session, join(found, ' UNION '));
  return rows.map(({ id }) => id);
}

/** FROM and WHERE of an article's rows; null of a table that has none. */
function rowsOfArticle(table: string, articleId: string): Sql | null {
  const rows = sql`${raw(`"${table}"`)} AS "row"`;
  if (table === 'Article') return sql`${rows} WHERE "row"."id" = ${articleId}`;
  if (OWNED.has(table)) return sql`${rows} WHERE "row"."articleId" = ${articleId}`;
  const [owner] = ownersOf(table);
  if (owner) {
    const { column, type } = owner;
    return sql`${raw(`"${type}" AS "owner" CROSS JOIN`)} ${rows}
      WHERE "owner"."articleId" = ${articleId} AND ${raw(`"row"."${column}"`)} = "owner"."id"`;
  }
  if (table !== 'Event') return null;
  return sql`"EventMention" AS "report" CROSS JOIN ${rows}
    WHERE "report"."articleId" = ${articleId} AND "row"."id" = "report"."eventId"`;
}

/** The columns of a table by which its rows are tied to records that belong to an article. */
function ownersOf(table: string): readonly { readonly column: string; readonly type: string }[] {
  const fields = MODELS.find(([name]) => name === table)?.[1].fields ?? [];
  return fields.flatMap(({ type, relationFromFields = [] }) =>
    OWNED.has(type) ? relationFromFields.map((column) => ({ column, type })) : [],
  );
}
