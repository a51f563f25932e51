import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node gives the packages that use graphql its CommonJS build; ours must get the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // tests/postgres are run by `npm run test:postgres`.
    exclude: ['**/node_modules/**', 'tests/postgres/**'],
    // A worker loads the program and its models once: loading them for each file took as long as the tests.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The tests wait for child processes often, so that two of them leave two processors idle at times.
    maxWorkers: Math.max(3, availableParallelism() - 1),
  },
});
