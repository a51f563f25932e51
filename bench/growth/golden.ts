import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface GoldenQuery {
  readonly name: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, '../../tests/golden/queries');

/** The queries of tests/golden, whose names and words an archive of the benchmark has. */
export const GOLDEN: readonly GoldenQuery[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: basename(file, '.graphql'), text: readFileSync(join(folder, file), 'utf8') }));
