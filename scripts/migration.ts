// npm run migration -- NAME: writes the SQL from the last migration's schema to the present one into a new folder of
// prisma/sqlite/migrations, and remembers the present schema beside it for the next time.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from '../src/store/migrations.ts';
import { currentSchema, lastSchemaFile } from './prisma-schema.ts';
import { schemaDiff } from './schema-diff.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    'npm run migration -- NAME: the name is lower-case words joined by _, for example add_outlet_country',
  );
  process.exit(2);
}

const schema = currentSchema();
const sql = await schemaDiff(
  existsSync(lastSchemaFile) ? readFileSync(lastSchemaFile, 'utf8') : null,
  schema,
);
if (sql === null) {
  console.log('The schema has not changed since the last migration.');
} else {
  const folder = join(migrationsFolder, `${nextNumber()}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  writeFileSync(lastSchemaFile, schema);
  console.log(`Wrote ${folder}/migration.sql`);
}

function nextNumber(): string {
  const count = existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder).filter((entry) => /^\d{4}_/.test(entry)).length
    : 0;
  return String(count + 1).padStart(4, '0');
}
