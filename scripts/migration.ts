// npm run migration -- NAME: for each engine, writes the SQL from the last migration's schema to the present one into a new
// folder of prisma/ENGINE/migrations, and remembers the present schema beside it for the next time.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, type Engine, migrationsFolder } from '../src/store/migrations.ts';
import { postgresqlSql } from './postgresql-sql.ts';
import { currentSchema, lastSchemaFile } from './prisma-schema.ts';
import { schemaDiff } from './schema-diff.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    'npm run migration -- NAME: the name is lower-case words joined by _, for example add_outlet_country',
  );
  process.exit(2);
}
for (const engine of ENGINES) await writeMigration(engine, name);

async function writeMigration(engine: Engine, name: string): Promise<void> {
  const [schema, last] = [currentSchema(engine), lastSchemaFile(engine)];
  const sql = await schemaDiff(engine, existsSync(last) ? readFileSync(last, 'utf8') : null, schema);
  if (sql === null) {
    console.log(`The schema of ${engine} has not changed since the last migration.`);
    return;
  }
  const folder = join(migrationsFolder(engine), `${nextNumber(engine)}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), engine === 'postgresql' ? postgresqlSql(sql) : sql);
  writeFileSync(last, schema);
  console.log(`Wrote ${folder}/migration.sql`);
}

function nextNumber(engine: Engine): string {
  const folder = migrationsFolder(engine);
  const count = existsSync(folder) ? readdirSync(folder).filter((entry) => /^\d{4}_/.test(entry)).length : 0;
  return String(count + 1).padStart(4, '0');
}
