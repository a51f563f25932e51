import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';

/** Files that one makes and none writes. */
const MADE = new Set(['node_modules', 'dist', 'generated', '.git', 'data', 'coverage']);

/** Every written file below a folder of the repository, as paths from its top with `/`, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(packageRoot, folder), { withFileTypes: true })
    .filter((entry) => !MADE.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}
