import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.ts';
import { type Engine, migrationsFolder } from '../src/store/migrations.ts';

/** The schema that an engine's last migration led to; the next one starts from it. */
export function lastSchemaFile(engine: Engine): string {
  return join(migrationsFolder(engine), 'last-schema.txt');
}

/** The schema as it is now, its files as one text: what is the engine's own, and the models that all have. */
export function currentSchema(engine: Engine): string {
  return [`${engine}/base.prisma`, 'sqlite/models.prisma']
    .map((file) => readFileSync(join(packageRoot, 'prisma', file), 'utf8'))
    .join('\n');
}
