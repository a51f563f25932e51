import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { ActorNode } from './actor.ts';
import { AppearanceNode } from './appearance.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { userError } from './errors.ts';
import { EventNode } from './event.ts';
import { EventMentionNode } from './event-mention.ts';
import { decodeGlobalId, idOf, type NodeType } from './global-id.ts';
import { MentionNode } from './mention.ts';
import { ifMerged, isMerged } from './merged-id.ts';
import { OutletNode } from './outlet.ts';
import { ParticipantNode } from './participant.ts';
import { PlaceNode } from './place.ts';
import { QuoteNode } from './quote.ts';
import { reading } from './reading.ts';
import { loadRecordIfThere, type RecordRef } from './records.ts';
import { RoleNode } from './role.ts';
import { SentenceNode } from './sentence.ts';
import { shortened } from './shortened.ts';
import { subgraphSdl } from './subgraph-sdl.ts';
import { TimeExpressionNode } from './time-expression.ts';

// Dateline as a subgraph of a federated graph, by https://www.apollographql.com/docs/federation/subgraph-spec: a gateway
// reads the schema from `_service` and asks for records that other subgraphs refer to, many at once, in `_entities`.

const ENTITIES = {
  Actor: ActorNode,
  Appearance: AppearanceNode,
  Article: ArticleNode,
  Event: EventNode,
  EventMention: EventMentionNode,
  Mention: MentionNode,
  Outlet: OutletNode,
  Participant: ParticipantNode,
  Place: PlaceNode,
  Quote: QuoteNode,
  Role: RoleNode,
  Sentence: SentenceNode,
  TimeExpression: TimeExpressionNode,
} as const satisfies Readonly<Record<NodeType, RecordRef>>;

/** References in one request: a gateway asks for all of a page, and of the pages below it, at once. */
const REFERENCES = 1_000;

/** What stands for a record in another subgraph's answer. */
interface Reference {
  readonly typename: NodeType;
  readonly id: string;
}

const AnyType = builder.scalarType('_Any', {
  description: 'A record as another subgraph refers to it: `__typename` and `id`.',
  serialize: (value) => value,
  parseValue: referenceFrom,
});

const Entity = builder.unionType('_Entity', {
  description: 'A record that other subgraphs may refer to by its id.',
  types: Object.values(ENTITIES),
});

/** Written once for a schema: it takes a quarter of a second. */
function knownSdl(schema: GraphQLSchema): string {
  const sdl = sdls.get(schema) ?? subgraphSdl(schema, new Set(Object.keys(ENTITIES)));
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
      'For gateways: the records that other subgraphs refer to, in the order asked for; null where one is gone.',
    args: {
      representations: t.arg({
        type: [AnyType],
        required: true,
        description: `Such references; at most ${REFERENCES}.`,
      }),
    },
    complexity: ({ representations }) => ({ field: 1, multiplier: representations.length }),
    resolve: (_root, args, context, info) =>
      boundedReferences(args).map((reference) => entityOf(reference, context, info)),
    // The arguments of the field alone.
    ...reading({
      kind: 'references',
      ids: (args) => boundedReferences(args as References),
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

async function entityOf({ typename, id }: Reference, context: Context, info: GraphQLResolveInfo) {
  const ref = ENTITIES[typename];
  const find = (one: string) => loadRecordIfThere(ref, one, context, info);
  const record = (await find(id)) ?? (isMerged(typename) ? await ifMerged(context.database, id, find) : null);
  return record && ref.addBrand(record as never);
}

function referenceFrom(value: unknown): Reference {
  const { __typename, id }: { __typename?: unknown; id?: unknown } = Object(value);
  if (typeof __typename !== 'string' || !Object.hasOwn(ENTITIES, __typename) || typeof id !== 'string') {
    throw userError(
      `${shortened(JSON.stringify(value))} is no reference; expected the \`__typename\` and \`id\` of a record.`,
    );
  }
  // Checked above: one of the entities' names.
  const typename = __typename as NodeType;
  return { typename, id: idOf(typename, decodeGlobalId(id)) };
}
