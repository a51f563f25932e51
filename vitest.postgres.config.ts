import { defineConfig, mergeConfig } from 'vitest/config';
import sqlite from './vitest.config.ts';

const NO_DATABASE = [
  'tests/{evaluate,extract,hygiene,metamorphic,scripts,syntax,text}/**',
  // What the network does to a server.
  'tests/server/hostile.test.ts',
];

/** Tests of what only SQLite has: its files, its connection, its plans. */
const OF_SQLITE = [
  'tests/campaigns/**',
  'tests/cli/**',
  'tests/docs/**',
  'tests/export/{changed-meanwhile,plans}.test.ts',
  'tests/graphql/{bounded-reads,many-hits,*-plans}.test.ts',
  'tests/ingest/interrupted.test.ts',
  'tests/store/{database,graph-changes,migrations}.test.ts',
  'tests/store/search/{endings,fill,search-query}.test.ts',
  'tests/write/writer.test.ts',
];

const shared = mergeConfig(
  sqlite,
  defineConfig({
    resolve: {
      alias: [
        {
          find: /^(?:\.\.\/)+src\/store\/database\.ts$/,
          replacement: `${import.meta.dirname}/tests/postgres/database.ts`,
        },
      ],
    },
    // The server has its own processes.
    test: { globalSetup: 'tests/postgres/setup.ts', testTimeout: 180_000, maxWorkers: 2 },
  }),
);

/** `npm run test:postgres`: the suite on a real PostgreSQL, where a test that opens a file gets a database of its own. */
export default {
  ...shared,
  test: {
    ...shared.test,
    exclude: ['**/node_modules/**', ...NO_DATABASE, ...OF_SQLITE],
  },
};
