import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { type Answer, globalId } from './ask.ts';
import { crowded } from './crowded-graph.ts';

/** A field of the schema that is a list. */
export interface Listing {
  readonly type: string;
  readonly field: string;
  readonly args: readonly string[];
  /** The type of its filter, if it has one. */
  readonly filter: string | undefined;
}

/** Every connection of the schema, whoever adds one. */
export const listings: readonly Listing[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(isConnection)
      .map((field) => ({
        type: type.name,
        field: field.name,
        args: field.args.map((arg) => arg.name),
        filter: field.args.find((arg) => arg.name === 'filter')?.type.toString(),
      })),
  );

/** What a list must be given beside its page. */
export const GIVEN: Readonly<Record<string, string>> = {
  'Query.search': 'query: "voss"',
  'Query.relation': `a: { id: "${globalId('Actor', 'hub')}" }, b: { id: "${globalId('Actor', 'actor-00001')}" }`,
};

/** What stands on the crowded timeline, in one stretch. */
const YEAR = '{ from: "2029-01-01", until: "2029-12-31" }';

/** A selection of the crowded graph's record of a type. */
export function queryOf(type: string, selection: string): string {
  if (type === 'Query') return `{ ${selection} }`;
  if (type === 'TimelineBucket')
    return `{ timeline(by: YEAR, filter: { during: ${YEAR} }) { ${selection} } }`;
  if (type === 'CoActorEdge') return queryOf('Actor', `coActors(first: 1) { edges { ${selection} } }`);
  const id = crowded[type];
  if (!id) throw new Error(`the crowded graph has no ${type}`);
  return `{ node(id: "${globalId(type, id)}") { ... on ${type} { ${selection} } } }`;
}

/** The list in the answer to such a query. */
export function listIn({ data }: Answer, field: string) {
  const owner = data.node ?? data.timeline?.[0] ?? data;
  return owner[field] ?? owner.coActors?.edges[0]?.[field];
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}
