import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleQueries } from '../../src/server/graphiql.ts';
import { engine } from '../postgres/engine.ts';
import { ask, quietServer } from '../support/ask.ts';
import { type DatabaseCall, recordCalls } from '../support/database-calls.ts';
import { smallGraph } from '../support/small-graph.ts';

// Each query of the folder, its answer, and every call to the database that it made: the last shows a query per row.
// Updated by `npm run golden` only; read the diff as you would code.

const folder = join(import.meta.dirname, '..', 'golden', 'queries');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => basename(file, '.graphql'));

const { database } = smallGraph();
// Field by field: what one statement reads is tests/planner's matter.
const { server } = quietServer({ database, planned: false });

test.each(names)('%s', async (name) => {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const { value, calls } = await recordCalls(() => ask(server, query));
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(join(folder, answerOf(name)));
  // The statements are shown as SQLite gets them.
  if (engine === 'sqlite')
    await expect(calls.map(shown).join('\n')).toMatchFileSnapshot(join(folder, `${name}.sql`));
});

test.each(exampleQueries().map((query) => [query.match(/query (\w+)/)?.[1] ?? '', query] as const))(
  'the example %s finds something and is within the limits',
  async (_name, query) => {
    const { data, errors, extensions } = await ask(server, query);
    expect(errors).toBeUndefined();
    expect(Object.values(data).some((list) => JSON.stringify(list).includes('"name":"'))).toBe(true);
    expect(extensions?.cost?.requested).toBeLessThan((extensions?.cost?.limit ?? 0) / 2);
  },
);

/** The answers of both engines are the same, byte by byte; but how well something was found each tells in its own way. */
function answerOf(name: string): string {
  return engine === 'postgresql' && name === 'search' ? 'search.postgresql.json' : `${name}.json`;
}

function shown({ sql, rows }: DatabaseCall): string {
  return `-- ${rows} ${rows === 1 ? 'row' : 'rows'}\n${sql.replaceAll('`main`.', '').replace(/\s+/g, ' ').trim()};\n`;
}
