import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
} from 'graphql';

/** What a gateway has to know beside the schema (https://www.apollographql.com/docs/federation/subgraph-spec). */
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
/** Part of GraphQL since its edition of September 2025; composers of before take it from nobody but the schema. */
const ONE_OF = 'directive @oneOf on INPUT_OBJECT';
/** The gateway's own way into a subgraph, which is none of its clients'. */
const MACHINERY = new Set(['_Any', '_Entity', '_Service']);
/** Fields of Query that a gateway can't share out: an id doesn't tell it whose it is. It reaches records by their keys. */
const NOT_SHARED = new Set(['_entities', '_service', 'node', 'nodes']);
/** Types that every server with Relay's connections defines alike. */
const SHAREABLE = new Set(['PageInfo']);

/** The schema as a subgraph's SDL: each entity has its key, `id`. */
export function subgraphSdl(schema: GraphQLSchema, entities: ReadonlySet<string>): string {
  const { definitions } = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  return [
    LINK,
    ONE_OF,
    ...definitions.flatMap((definition) => sharedDefinition(definition, entities)).map(print),
  ].join('\n\n');
}

function sharedDefinition(definition: DefinitionNode, entities: ReadonlySet<string>): DefinitionNode[] {
  const name = 'name' in definition ? (definition.name?.value ?? '') : '';
  if (MACHINERY.has(name)) return [];
  if (definition.kind !== 'ObjectTypeDefinition') return [definition];
  if (name === 'Query') return [{ ...definition, fields: sharedFields(definition) }];
  if (entities.has(name)) return [marked(definition, '@key(fields: "id")')];
  return [SHAREABLE.has(name) ? marked(definition, '@shareable') : definition];
}

function sharedFields({ fields = [] }: ObjectTypeDefinitionNode): readonly FieldDefinitionNode[] {
  return fields.filter((field) => !NOT_SHARED.has(field.name.value));
}

function marked(type: ObjectTypeDefinitionNode, mark: string): ObjectTypeDefinitionNode {
  return { ...type, directives: [...(type.directives ?? []), ...directivesFrom(mark)] };
}

function directivesFrom(mark: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`scalar Marked ${mark}`, { noLocation: true }).definitions;
  return definition?.kind === 'ScalarTypeDefinition' ? (definition.directives ?? []) : [];
}
