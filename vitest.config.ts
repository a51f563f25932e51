import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of functions from text to records: nothing is kept between them, so a worker loads the models once. */
const OF_TEXT = ['tests/{extract,metamorphic,syntax,text}/**/*.test.ts'];

// Named here, since a project adds to a list of what it extends.
const NEVER = ['**/node_modules/**', 'tests/postgres/**'];

export default defineConfig({
  // Node gives the packages that use graphql its CommonJS build; ours must get the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Of two processors Vitest would leave one idle, and the tests wait for child processes often.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'text', include: OF_TEXT, exclude: NEVER, isolate: false } },
      {
        extends: true,
        // tests/postgres are run by `npm run test:postgres`.
        test: { name: 'graph', include: ['tests/**/*.test.ts'], exclude: [...NEVER, ...OF_TEXT] },
      },
    ],
  },
});
