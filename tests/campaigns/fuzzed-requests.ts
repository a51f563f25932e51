import {
  buildSchema,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Dice, dice } from './dice.ts';
import { valueWriter } from './fuzzed-values.ts';

export interface FuzzedRequest {
  readonly path: string;
  readonly init: RequestInit;
}

/**
 * Requests by the grammar of a schema, each another one: operations with arguments, variables, aliases, fragments and
 * directives, mostly valid; some with values that nobody expects, some with their text or JSON spoiled. The next one
 * may ask with the ids and cursors of `known`, which whoever sends them adds to.
 */
export function fuzzedRequests(sdl: string, seed: number, known: readonly string[]): () => FuzzedRequest {
  const schema = buildSchema(sdl);
  const die = dice(seed);
  return () => requestFor(spoiled(operation(schema, die, known), die, 0.08), die);
}

function operation(schema: GraphQLSchema, die: Dice, known: readonly string[]): string {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const root = mutation && die.chance(0.05) ? mutation : query;
  if (!root) throw new Error('the schema has no query');
  const variables: string[] = [];
  const body = selections(
    { schema, die, variables, write: valueWriter(die, known) },
    root,
    die.pick([1, 2, 3, 4, 6, 9]),
  );
  const heading = root === mutation ? 'mutation' : 'query';
  return `${heading} ${die.pick(['', 'A', '__b'])}${variables.length ? `(${variables.join(', ')})` : ''} ${body}`;
}

/** What the writing of one operation shares. */
interface Writing {
  readonly schema: GraphQLSchema;
  readonly die: Dice;
  readonly variables: string[];
  readonly write: ReturnType<typeof valueWriter>;
}

function selections(writing: Writing, type: GraphQLCompositeType, depth: number): string {
  const { schema, die } = writing;
  const parts = isObjectType(type) || 'getFields' in type ? fields(writing, type, depth) : [];
  if (isAbstractType(type) || die.chance(0.05)) {
    const into = isAbstractType(type) ? die.pick(schema.getPossibleTypes(type)) : type;
    parts.push(`... on ${into.name} ${selections(writing, into, depth - 1)}`);
  }
  if (parts.length === 0 || die.chance(0.1)) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}

function fields(
  writing: Writing,
  type: Extract<GraphQLCompositeType, { getFields: unknown }>,
  depth: number,
): string[] {
  const { die } = writing;
  const all = Object.values(type.getFields());
  const usable = all.filter((one) => depth > 0 || !isCompositeType(getNamedType(one.type)));
  if (usable.length === 0) return [];
  return Array.from({ length: die.pick([1, 1, 2, 3]) }, () => field(writing, die.pick(usable), depth));
}

function field(writing: Writing, chosen: GraphQLField<unknown, unknown>, depth: number): string {
  const { die } = writing;
  const given = chosen.args.filter((one) => isNonNullType(one.type) || die.chance(0.25));
  const args = given.map((one) => `${one.name}: ${argument(writing, one)}`);
  const alias = die.chance(0.1) ? `${die.pick(['a', 'b', '__proto__', 'constructor'])}: ` : '';
  const directive = die.chance(0.05) ? ` @${die.pick(['include', 'skip'])}(if: ${die.chance(0.5)})` : '';
  const call = `${alias}${chosen.name}${args.length ? `(${args.join(', ')})` : ''}${directive}`;
  const type: GraphQLOutputType = getNamedType(chosen.type);
  return isCompositeType(type) ? `${call} ${selections(writing, type, depth - 1)}` : call;
}

/** A value, or a variable that has it by default. */
function argument(
  { die, variables, write }: Writing,
  { type }: GraphQLField<unknown, unknown>['args'][number],
): string {
  if (!die.chance(0.15)) return write(type);
  const name = `$v${variables.length}`;
  variables.push(`${name}: ${type} = ${write(type)}`);
  return name;
}

const DEBRIS = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '...',
  '@',
  '$',
  ':',
  '\u0000',
  '\ufeff',
  '#',
  '"""',
  'fragment x on Query {',
  '9'.repeat(400),
];

/** Text with pieces cut out, doubled or put in. */
function spoiled(text: string, die: Dice, share: number): string {
  if (!die.chance(share)) return text;
  const places = Array.from({ length: text.length }, (_, index) => index);
  const at = die.pick(places);
  const until = Math.min(text.length, at + die.pick([0, 1, 5, 50]));
  return text.slice(0, at) + die.pick([...DEBRIS, text.slice(at, until).repeat(2)]) + text.slice(until);
}

const ACCEPTED = [
  'application/json',
  'application/graphql-response+json',
  '*/*',
  'text/html;q=0',
  'image/png',
];

function requestFor(query: string, die: Dice): FuzzedRequest {
  const headers = { accept: die.chance(0.05) ? die.pick(ACCEPTED) : 'application/graphql-response+json' };
  if (die.chance(0.1)) return { path: `/graphql?query=${encodeURIComponent(query)}`, init: { headers } };
  const body = spoiled(JSON.stringify({ query, ...(die.chance(0.1) && EXTRAS(die)) }), die, 0.03);
  const type = die.chance(0.01) ? 'text/plain' : 'application/json';
  return { path: '/graphql', init: { method: 'POST', headers: { ...headers, 'content-type': type }, body } };
}

const EXTRAS = ({ pick }: Dice): object => ({
  variables: pick<unknown>([{}, null, [], { v0: 1 }, { v0: 'x', v1: [] }, { __proto__: null }, 'x']),
  operationName: pick<unknown>([null, 'A', 'B', '__proto__', 5]),
  extensions: pick<unknown>([null, {}, { persistedQuery: { version: 1, sha256Hash: 'x' } }]),
});
