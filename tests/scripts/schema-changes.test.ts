import { expect, test } from 'vitest';
import { schemaChanges } from '../../scripts/schema-changes.ts';

const BEFORE = `
  interface Node { id: ID! }
  type Query { quote(id: ID!): Quote  quotes(kind: Kind, first: Int = 10): [Quote!]!  search: Found }
  type Quote implements Node { id: ID!  text: String!  said: String }
  type Outlet { name: String! }
  type Place { name: String! }
  union Found = Quote | Outlet
  enum Kind { DIRECT INDIRECT }
  input QuoteFilter { kind: Kind  text: String }
  type Mutation { mark(filter: QuoteFilter): Quote }
  directive @shown(to: String) on FIELD
`;

// Every kind of change that breaks a client, by what it does to the schema above.
test.each([
  ['a type is removed', 'type Place { name: String! }', '', ['Place was removed.']],
  [
    'a type becomes one of another kind',
    'type Place {',
    'interface Place {',
    ['Place changed from an Object type to an Interface type.'],
  ],
  ['a field is removed', 'said: String', '', ['Quote.said was removed.']],
  [
    'what was never null may be',
    'text: String!  said',
    'text: String  said',
    ['Quote.text changed type from String! to String.'],
  ],
  [
    'a field becomes a list',
    'said: String',
    'said: [String]',
    ['Quote.said changed type from String to [String].'],
  ],
  ['an argument is removed', 'quotes(kind: Kind, ', 'quotes(', ['Query.quotes arg kind was removed.']],
  [
    'an argument must be given',
    'quotes(kind: Kind',
    'quotes(kind: Kind!',
    ['Query.quotes arg kind has changed type from Kind to Kind!.'],
  ],
  [
    'a new argument must be given',
    'quotes(kind: Kind',
    'quotes(by: ID!, kind: Kind',
    ['A required arg by on Query.quotes was added.'],
  ],
  [
    'a value of an enum is removed',
    'DIRECT INDIRECT',
    'DIRECT',
    ['INDIRECT was removed from enum type Kind.'],
  ],
  [
    'a type is no longer of an interface',
    'Quote implements Node',
    'Quote',
    ['Quote no longer implements interface Node.'],
  ],
  [
    'a member of a union is removed',
    '= Quote | Outlet',
    '= Quote',
    ['Outlet was removed from union type Found.'],
  ],
  [
    'a field of an input is removed',
    'kind: Kind  text: String',
    'kind: Kind',
    ['QuoteFilter.text was removed.'],
  ],
  [
    'a field of an input must be given',
    'kind: Kind  text: String',
    'kind: Kind!  text: String',
    ['QuoteFilter.kind changed type from Kind to Kind!.'],
  ],
  [
    'a new field of an input must be given',
    'kind: Kind  text',
    'kind: Kind  by: ID!  text',
    ['A required field by on input type QuoteFilter was added.'],
  ],
  ['a directive is removed', 'directive @shown(to: String) on FIELD', '', ['shown was removed.']],
])('%s: a breaking change, unless it is announced', (_what, from, to, sentences) => {
  const after = BEFORE.replace(from, to);
  expect(after).not.toBe(BEFORE);
  const found = schemaChanges(BEFORE, after, '');
  expect(found.unannounced.toSorted()).toEqual(sentences.toSorted());
  expect(found.announced).toEqual([]);
  const changeLog = sentences.map((sentence) => `- ${sentence} Ask for it elsewhere.`).join('\n');
  expect(schemaChanges(BEFORE, after, changeLog)).toMatchObject({
    unannounced: [],
    announced: found.unannounced,
  });
});

test.each([
  ['a new field', 'said: String', 'said: String  saidOn: String', []],
  [
    'a new argument that may be left out',
    'quote(id: ID!)',
    'quote(id: ID!, in: String)',
    ['An optional arg in on Query.quote was added.'],
  ],
  ['what may be null never is', 'said: String', 'said: String!', []],
  ['a mark of deprecation', 'said: String', 'said: String @deprecated(reason: "Ask for `saidOn`.")', []],
  ['a new value of an enum', 'DIRECT', 'DIRECT MIXED', ['MIXED was added to enum type Kind.']],
  [
    'a new member of a union',
    '= Quote | Outlet',
    '= Quote | Outlet | Query',
    ['Query was added to union type Found.'],
  ],
  [
    'another default',
    'first: Int = 10',
    'first: Int = 20',
    ['Query.quotes arg first has changed defaultValue from 10 to 20.'],
  ],
])('%s breaks nothing', (_what, from, to, dangerous) => {
  const after = BEFORE.replace(from, to);
  expect(after).not.toBe(BEFORE);
  expect(schemaChanges(BEFORE, after, '')).toEqual({ unannounced: [], announced: [], dangerous });
});
