import { expect, test } from 'vitest';
import { schemaChanges } from '../../scripts/schema-changes.ts';

const BEFORE = `
  type Query { quote(id: ID!): Quote  quotes(kind: Kind): [Quote!]! }
  type Quote { text: String! said: String }
  enum Kind { DIRECT INDIRECT }
`;

test.each([
  ['a field is removed', 'said: String', '', 'Quote.said was removed.'],
  [
    'what was never null may be',
    'text: String!',
    'text: String',
    'Quote.text changed type from String! to String.',
  ],
  ['a value of an enum is removed', 'DIRECT INDIRECT', 'DIRECT', 'INDIRECT was removed from enum type Kind.'],
  [
    'an argument must be given',
    'quotes(kind: Kind)',
    'quotes(kind: Kind!)',
    'Query.quotes arg kind has changed type from Kind to Kind!.',
  ],
])('%s: a breaking change, unless it is announced', (_what, from, to, sentence) => {
  const after = BEFORE.replace(from, to);
  expect(schemaChanges(BEFORE, after, '')).toMatchObject({ unannounced: [sentence], announced: [] });
  expect(schemaChanges(BEFORE, after, `- ${sentence} Ask for it elsewhere.`)).toMatchObject({
    unannounced: [],
    announced: [sentence],
  });
});

test.each([
  ['a new field', 'said: String', 'said: String saidOn: String', []],
  ['a mark of deprecation', 'said: String', 'said: String @deprecated(reason: "Ask for `saidOn`.")', []],
  ['a new value of an enum', 'DIRECT', 'DIRECT MIXED', ['MIXED was added to enum type Kind.']],
])('%s breaks nothing', (_what, from, to, dangerous) => {
  expect(schemaChanges(BEFORE, BEFORE.replace(from, to), '')).toEqual({
    unannounced: [],
    announced: [],
    dangerous,
  });
});
