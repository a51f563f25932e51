import {
  buildSchema,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
} from 'graphql';
import { type Dice, dice } from './dice.ts';
import { valueWriter } from './fuzzed-values.ts';
import type { KnownIds } from './known-ids.ts';

export interface FuzzedRequest {
  readonly path: string;
  readonly init: RequestInit;
}

/** Secrets to ask with: of a token that allows everything, and of one that allows to read alone. */
export interface Tokens {
  readonly all: string;
  readonly read: string;
}

/**
 * Requests by the grammar of a schema, each another one: operations with arguments, variables, aliases, fragments and
 * directives, mostly valid; some with values that nobody expects, some with their text or JSON spoiled, writes mostly
 * with a token that allows them. The next one may ask with the ids and cursors of `known`.
 */
export function fuzzedRequests(
  sdl: string,
  seed: number,
  { known, tokens, kinds = KINDS }: FuzzingOptions,
): () => FuzzedRequest {
  const schema = buildSchema(sdl);
  const die = dice(seed);
  return () => {
    const kind = die.pick(kinds);
    return requestFor(kind, spoiled(operation(schema, kind, die, known), die, 0.08), die, tokens);
  };
}

interface FuzzingOptions {
  readonly known: KnownIds;
  readonly tokens: Tokens;
  /** Of which kind operations are, each as likely; mostly queries if not said. */
  readonly kinds?: readonly Kind[];
}

type Kind = 'query' | 'mutation' | 'subscription';

const KINDS: readonly Kind[] = [
  ...Array<Kind>(16).fill('query'),
  ...Array<Kind>(3).fill('mutation'),
  'subscription',
];

function operation(schema: GraphQLSchema, kind: Kind, die: Dice, known: KnownIds): string {
  // That enum's values are these words.
  const root = schema.getRootType(kind as OperationTypeNode);
  if (!root) throw new Error(`the schema has no ${kind}`);
  const variables: string[] = [];
  const body = selections(
    { schema, die, variables, write: valueWriter(die, known) },
    root,
    die.pick([1, 2, 3, 4, 6, 9]),
  );
  return `${kind} ${die.pick(['', 'A', '__b'])}${variables.length ? `(${variables.join(', ')})` : ''} ${body}`;
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
  const chosen = Array.from({ length: die.pick([1, 1, 2, 3]) }, () => die.pick(usable));
  // The same field twice, with other arguments, is refused.
  const asked = die.chance(0.05) ? chosen : [...new Set(chosen)];
  return asked.map((one) => field(writing, one, depth));
}

/** Cursors are of one list, and pages counted from one end: an operation that has many of them asks for nothing. */
const RARE: Readonly<Record<string, number>> = { after: 0.05, before: 0.05, last: 0.1 };

function field(writing: Writing, chosen: GraphQLField<unknown, unknown>, depth: number): string {
  const { die } = writing;
  const given = chosen.args.filter((one) => isNonNullType(one.type) || die.chance(RARE[one.name] ?? 0.25));
  const args = given.map((one) => {
    const name = one.name === 'id' ? getNamedType(chosen.type).name : one.name;
    return `${one.name}: ${argument(writing, one.type, name)}`;
  });
  const alias = die.chance(0.1) ? `${die.pick(['a', 'b', '__proto__', 'constructor'])}: ` : '';
  const directive = die.chance(0.05) ? ` @${die.pick(['include', 'skip'])}(if: ${die.chance(0.5)})` : '';
  const call = `${alias}${chosen.name}${args.length ? `(${args.join(', ')})` : ''}${directive}`;
  const type: GraphQLOutputType = getNamedType(chosen.type);
  return isCompositeType(type) ? `${call} ${selections(writing, type, depth - 1)}` : call;
}

/** A value, or a variable that has it by default. */
function argument({ die, variables, write }: Writing, type: GraphQLInputType, field: string): string {
  if (!die.chance(0.15)) return write(type, field);
  const name = `$v${variables.length}`;
  variables.push(`${name}: ${type} = ${write(type, field)}`);
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
  'text/event-stream',
];

function requestFor(kind: Kind, query: string, die: Dice, tokens: Tokens): FuzzedRequest {
  const usual = kind === 'subscription' ? 'text/event-stream' : 'application/graphql-response+json';
  const headers = {
    accept: die.chance(0.05) ? die.pick(ACCEPTED) : usual,
    ...authorization(kind, die, tokens),
  };
  if (die.chance(kind === 'mutation' ? 0.02 : 0.1))
    return { path: `/graphql?query=${encodeURIComponent(query)}`, init: { headers } };
  const body = spoiled(JSON.stringify({ query, ...(die.chance(0.05) && EXTRAS(die)) }), die, 0.03);
  const type = die.chance(0.01) ? 'text/plain' : 'application/json';
  return { path: '/graphql', init: { method: 'POST', headers: { ...headers, 'content-type': type }, body } };
}

/** Who writes mostly may; others mostly are nobody. */
function authorization(kind: Kind, die: Dice, { all, read }: Tokens): Record<string, string> {
  if (die.chance(kind === 'mutation' ? 0.8 : 0.05)) return { authorization: `Bearer ${all}` };
  if (kind !== 'mutation' && die.chance(0.95)) return {};
  const sent = die.pick([
    null,
    `Bearer ${read}`,
    `bearer  ${read}`,
    `Bearer ${all}x`,
    'Bearer',
    'Basic eDp5',
    'x',
  ]);
  return sent === null ? {} : { authorization: sent };
}

const EXTRAS = ({ pick }: Dice): object => ({
  variables: pick<unknown>([{}, null, [], { v0: 1 }, { v0: 'x', v1: [] }, { __proto__: null }, 'x']),
  operationName: pick<unknown>([null, 'A', 'B', '__proto__', 5]),
  extensions: pick<unknown>([null, {}, { persistedQuery: { version: 1, sha256Hash: 'x' } }]),
});
