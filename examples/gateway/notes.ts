import { createServer, type Server } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

/** A newsroom's own notes on quotes: a second subgraph, which refers to Dateline's records by their ids alone. */
export const notesSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    notes: [Note!]!
  }

  type Note {
    text: String!
    quote: Quote!
  }

  type Quote @key(fields: "id") {
    id: ID!
    notes: [Note!]!
  }
`;

/** The server of the notes, not yet listening; `notes` are by the id of the quote that they are on. */
export function createNotesServer(notes: ReadonlyMap<string, string>): Server {
  const all = [...notes].map(([id, text]) => ({ text, quote: { __typename: 'Quote', id } }));
  const schema = createSchema({
    typeDefs: `
      scalar _Any
      union _Entity = Quote
      type _Service { sdl: String! }
      extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
      ${notesSdl.replace(/extend schema.*|@key\(.*?\)/g, '')}
    `,
    resolvers: {
      Query: {
        notes: () => all,
        _service: () => ({ sdl: notesSdl }),
        _entities: (_root: unknown, { representations }: { representations: readonly unknown[] }) =>
          representations,
      },
      Quote: { notes: ({ id }: { id: string }) => all.filter((note) => note.quote.id === id) },
    },
  });
  const yoga = createYoga({ schema, graphqlEndpoint: '/graphql', logging: false });
  return createServer((request, response) => void yoga(request, response));
}
