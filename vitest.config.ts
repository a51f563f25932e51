import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node gives the packages that use graphql its CommonJS build; ours must get the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Those run by `npm run test:postgres`.
    exclude: ['**/node_modules/**', 'tests/postgres/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
