import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import type { Dice } from '../campaigns/dice.ts';
import { globalId } from './ask.ts';

const DEEPEST = 5;
/** What hangs on all that is written is not to be in nearly every page. */
const SELDOM = ['facets', 'coActors', 'retellings', 'related', 'merges', 'jsonLd', 'ninjs'];

/** A query for one record and what hangs on it, by whatever fields the schema has. */
export function randomPage(type: string, id: string, die: Dice): string {
  const of = schema.getType(type);
  if (!isObjectType(of)) throw new Error(`${type} is no object`);
  return `{ node(id: "${globalId(type, id)}") { ... on ${type} ${selection(of, die, 0)} } }`;
}

function selection(type: GraphQLObjectType, die: Dice, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => !args.some(isRequiredArgument) && (!SELDOM.includes(name) || die.chance(0.1)),
  );
  const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const below = fields.filter(({ type: of }) => !isLeafType(getNamedType(of)));
  const count = depth === 0 ? 2 : 1;
  const picked = Array.from({ length: count }, () =>
    depth < DEEPEST && below.length > 0 ? die.pick(below) : null,
  );
  // What has only other objects below is gone through to the end.
  const further = leaves.length > 0 ? [die.pick(leaves), die.pick(leaves)] : [die.pick(fields)];
  const chosen = [...further, ...picked.filter((field) => field !== null)];
  return `{ ${chosen.map((field, index) => `f${index}: ${fieldText(field, die, depth + 1)}`).join(' ')} }`;
}

function fieldText({ name, args, type }: GraphQLField<unknown, unknown>, die: Dice, depth: number): string {
  const isList = args.some((arg) => arg.name === 'first');
  const asked = isList
    ? `(${die.pick(['first', 'first', 'last'].filter((way) => args.some((arg) => arg.name === way)))}: ${die.pick([1, 2, 3])})`
    : '';
  const of = getNamedType(type);
  if (isObjectType(of)) return `${name}${asked} ${selection(of, die, depth)}`;
  return `${name}${asked}${isAbstractType(of) ? ' { __typename }' : ''}`;
}
