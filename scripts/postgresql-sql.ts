/**
 * The SQL that Prisma's engine writes for PostgreSQL, changed so that every answer and order is SQLite's: text is compared
 * byte by byte whatever the database's collation, and a closed set is a domain of text, since an enum would sort by the
 * place of its values. Prisma's client casts to the type by its name, which fits the domain.
 */
export function postgresqlSql(generated: string): string {
  const sql = generated
    .replace(
      /CREATE TYPE "(\w+)" AS ENUM \(([^)]*)\);/g,
      'CREATE DOMAIN "$1" AS TEXT COLLATE "C" CHECK (VALUE IN ($2));',
    )
    .replace(/^-- CreateEnum$/gm, '-- CreateDomain')
    .replace(/^(\s+"\w+" TEXT|(?:ALTER TABLE .* )?ADD COLUMN\s+"\w+" TEXT)\b/gm, '$1 COLLATE "C"')
    .replace(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n+/, '');
  const enums = sql.match(/^.*\bTYPE "\w+".*$/m);
  if (enums) throw new Error(`write by hand, as a change of the domain's CHECK: ${enums[0]}`);
  return sql;
}
