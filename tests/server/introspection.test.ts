import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionOptions,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';

// The introspection queries of the usual tools pass the limits, and tell the whole schema.

const database = openDatabase(':memory:');
const { server } = quietServer({ database });
afterAll(() => database.$disconnect());

test.each<readonly [string, IntrospectionOptions]>([
  ['Apollo, Relay, codegen by default', {}],
  ['GraphiQL', { schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true }],
  [
    'GraphiQL with everything',
    {
      schemaDescription: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    },
  ],
  [
    'gql.tada',
    {
      descriptions: true,
      schemaDescription: false,
      inputValueDeprecation: true,
      directiveIsRepeatable: false,
      oneOf: true,
    },
  ],
  [
    'graphql-codegen',
    {
      descriptions: true,
      schemaDescription: false,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    },
  ],
])('%s', async (_name, options) => {
  const { data, errors } = await ask(server, getIntrospectionQuery(options));
  expect(errors).toBeUndefined();
  const schema = lexicographicSortSchema(buildClientSchema(data as IntrospectionQuery));
  if (options.specifiedByUrl && options.oneOf) expect(`${printSchema(schema)}\n`).toBe(printedSchema());
});
