import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { post, quietServer } from '../support/ask.ts';

const database = openDatabase(':memory:');

// The executor would lose the value and run with the default of the argument, which costs more than what was counted.
test.each([
  ['query ($__proto__: Int) { articles(first: $__proto__) { nodes { title } } }'],
  ['query ($__proto__: ID!) { node(id: $__proto__) { id } }'],
  ['query ($__proto__: Boolean!) { corpus { articleCount @include(if: $__proto__) } }'],
])('%s is refused', async (query) => {
  for (const planned of [true, false]) {
    const { server } = quietServer({ database, planned });
    const body = `{"query":${JSON.stringify(query)},"variables":{"__proto__":0}}`;
    const { errors } = (await (await post(server, body)).json()) as {
      errors?: { message: string; extensions: { code: string } }[];
    };
    expect(errors?.map(({ message }) => message)).toContain(
      'A variable can not be called "$__proto__"; give it another name.',
    );
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
