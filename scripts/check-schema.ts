import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from '../src/graphql/printed-schema.ts';
import { schemaChanges } from './schema-changes.ts';

// Compares the schema with that of the last commit, or of the one before where nothing has changed since. Exits 1 where
// a change would break a client and docs/schema-changes.md doesn't say so.
const ROOT = join(import.meta.dirname, '..');
const CHANGE_LOG = 'docs/schema-changes.md';

const after = printedSchema();
const before = ['HEAD', 'HEAD^'].map(committedSchema).find((schema) => schema !== null && schema !== after);
if (before == null) console.log('The schema is that of the last commits.');
else report(schemaChanges(before, after, readFileSync(join(ROOT, CHANGE_LOG), 'utf8')));

function committedSchema(commit: string): string | null {
  try {
    return execFileSync('git', ['show', `${commit}:schema.graphql`], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // No repository, or a clone that begins here: there is nothing to compare with.
    return null;
  }
}

function report({ unannounced, announced, dangerous }: ReturnType<typeof schemaChanges>): void {
  for (const sentence of dangerous) console.log(`dangerous: ${sentence}`);
  for (const sentence of announced) console.log(`breaking, announced: ${sentence}`);
  for (const sentence of unannounced) console.error(`breaking: ${sentence}`);
  if (unannounced.length === 0) return;
  console.error(`Keep what clients use and mark it @deprecated, or put these sentences into ${CHANGE_LOG}.`);
  process.exitCode = 1;
}
