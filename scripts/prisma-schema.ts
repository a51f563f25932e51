import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.ts';
import { migrationsFolder } from '../src/store/migrations.ts';

/** The schema that the last migration led to; the next one starts from it. */
export const lastSchemaFile: string = join(migrationsFolder, 'last-schema.txt');

/** The schema as it is now, its files as one text. */
export function currentSchema(): string {
  const folder = join(packageRoot, 'prisma', 'sqlite');
  return ['base.prisma', 'models.prisma'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
