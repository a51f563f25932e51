import { GraphQLError, type GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { userError } from './errors.ts';
import { decodeGlobalId, idOf, NODE_TYPES, type NodeId } from './global-id.ts';
import { isMerged } from './merged-id.ts';
import { RECORDS, recordOf } from './nodes.ts';
import { reading } from './reading.ts';
import { shortened } from './shortened.ts';
import { subgraphSdl } from './subgraph-sdl.ts';

// Dateline as a subgraph of a federated graph, by https://www.apollographql.com/docs/federation/subgraph-spec: a gateway
// reads the schema from `_service` and asks for records that other subgraphs refer to, many at once, in `_entities`.

/** References in one request: a gateway asks for all of a page, and of the pages below it, at once. */
const REFERENCES = 1_000;

/** What stands for a record in another subgraph's answer, or what is wrong with it: others are answered beside it. */
export type Reference = NodeId | GraphQLError;

const AnyType = builder.scalarType('_Any', {
  description: 'A record as another subgraph refers to it: `__typename` and `id`.',
  serialize: (value) => value,
  parseValue: referenceFrom,
});

const Entity = builder.unionType('_Entity', {
  description: 'A record that other subgraphs may refer to by its id.',
  types: Object.values(RECORDS),
});

/** Written once for a schema: it takes a quarter of a second. */
function knownSdl(schema: GraphQLSchema): string {
  const sdl = sdls.get(schema) ?? subgraphSdl(schema, new Set<string>(NODE_TYPES));
  sdls.set(schema, sdl);
  return sdl;
}

const sdls = new WeakMap<GraphQLSchema, string>();

const Service = builder.objectRef<object>('_Service').implement({
  description: 'What a gateway reads to compose this graph with others.',
  fields: (t) => ({
    sdl: t.string({
      description: 'The schema, in the schema definition language, with the keys of its records.',
      resolve: (_service, _args, _context, { schema }) => knownSdl(schema),
      ...reading({ kind: 'told', value: knownSdl }),
    }),
  }),
});

builder.queryFields((t) => ({
  _service: t.field({
    type: Service,
    description: 'For gateways: the schema as a subgraph of a federated graph.',
    resolve: () => ({}),
    ...reading({ kind: 'part', columns: {} }),
  }),
  _entities: t.field({
    type: [Entity],
    nullable: { list: false, items: true },
    description:
      'For gateways: the records that other subgraphs refer to, in the order asked for; null where one is gone or a reference is none.',
    args: {
      representations: t.arg({
        type: [AnyType],
        required: true,
        description: `Such references; at most ${REFERENCES}.`,
      }),
    },
    complexity: ({ representations }) => ({ field: 1, multiplier: representations.length }),
    resolve: (_root, args, context, info) =>
      boundedReferences(args).map(async (reference) => recordOf(sound(reference), context, info)),
    // The arguments of the field alone.
    ...reading({
      kind: 'references',
      ids: (args) => boundedReferences(args as References).map(sound),
      otherwise: isMerged,
    }),
  }),
}));

interface References {
  readonly representations: readonly Reference[];
}

function boundedReferences({ representations }: References): readonly Reference[] {
  if (representations.length <= REFERENCES) return representations;
  throw userError(
    `\`representations\` has ${representations.length} entries; expected at most ${REFERENCES}.`,
  );
}

function sound(reference: Reference): NodeId {
  if (reference instanceof GraphQLError) throw reference;
  return reference;
}

function referenceFrom(value: unknown): Reference {
  try {
    return soundReference(value);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function soundReference(value: unknown): NodeId {
  const { __typename: type, id }: { __typename?: unknown; id?: unknown } = Object(value);
  const typename = NODE_TYPES.find((name) => name === type);
  if (!typename || typeof id !== 'string') {
    throw userError(
      `${shortened(JSON.stringify(value))} is no reference; expected the \`__typename\` and \`id\` of a record.`,
    );
  }
  return { typename, id: idOf(typename, decodeGlobalId(id)) };
}
