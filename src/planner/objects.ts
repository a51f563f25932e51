import {
  type FieldNode,
  type GraphQLObjectType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Counted, objectCost } from './cost.ts';
import type { Draft, Selected } from './draft.ts';
import { CLOSING_KEY, countedKey, openingKey } from './marks.ts';
import { fieldsOf, selectionsOf } from './selection.ts';
import type { Fragment } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** An object's fields by their keys, in the order of the answer; null for `__typename`. */
export interface SelectedObject {
  /** By which it is counted. */
  readonly index: number;
  /** Whether it is there as often as the object that it is in, and counted with it. */
  readonly isCounted: boolean;
  readonly members: readonly (readonly [string, Selected | null])[];
}

/** What is selected of an object below a field. */
export function selectedObject(draft: Draft, type: GraphQLObjectType, selected: Selected): SelectedObject {
  const { field, nodes, counted, owner } = selected;
  const isSure = isNonNullType(field.type) && isObjectType(field.type.ofType);
  return selectedBy(draft, type, selectionsOf(nodes), counted, isSure ? owner : null);
}

/** What is selected of an object by some selections; `owner` is what it is counted with, if anything. */
export function selectedBy(
  draft: Draft,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  counted: readonly Counted[],
  owner: number | null,
): SelectedObject {
  const fields = fieldsOf(draft.operation, type, selections);
  const cost = objectCost(draft.operation, counted, fields);
  const index = owner ?? draft.objects.push({ ...cost, fields: [] }) - 1;
  draft.objects[index]?.fields.push(...cost.fields);
  const members = [...fields].map(
    ([key, nodes]) => [key, selectedField(type, nodes, cost.below.get(key) ?? [], index)] as const,
  );
  return { index, isCounted: owner !== null, members };
}

/** The value of a field: JSON, or an object that is there as often as the one it is in, by its members. */
export type Value = Fragment | InlineObject;

/**
 * An object that is written among the members of the one it is in, between marks: so statements nest less deeply than
 * answers, for which parsers of SQL have bounds.
 */
export class InlineObject {
  readonly members: readonly Member[];

  constructor(members: readonly Member[]) {
    this.members = members;
  }
}

/** What an object has under a key. */
export type Member = readonly [key: string, value: Fragment];

/** A selected object as JSON; `write` writes each of its fields, `marks` what stands behind them. */
export function objectSql(
  draft: Draft,
  type: GraphQLObjectType,
  selected: SelectedObject,
  write: (selected: Selected) => Value,
  marks: () => readonly Member[] = () => [],
): Fragment {
  const written = membersOf(draft, type, selected, write);
  const members = [...written, ...marks()];
  if (members.length > draft.json.mostMembers)
    throw new Unplannable(`${members.length} fields of ${type.name}`);
  return draft.json.object(members);
}

/** The same, within the object that it is in where it is there as often. */
export function objectValue(
  draft: Draft,
  type: GraphQLObjectType,
  selected: SelectedObject,
  write: (selected: Selected) => Value,
): Value {
  return selected.isCounted && selected.members.length > 0
    ? new InlineObject(membersOf(draft, type, selected, write))
    : objectSql(draft, type, selected, write);
}

/** A value as JSON of its own. */
export function alone({ json }: Draft, value: Value): Fragment {
  return value instanceof InlineObject ? json.object(value.members) : value;
}

function membersOf(
  { json }: Draft,
  { name }: GraphQLObjectType,
  { index, isCounted, members }: SelectedObject,
  write: (selected: Selected) => Value,
): readonly Member[] {
  return members.flatMap(([key, selected], place) => {
    const marked = place === 0 && !isCounted ? countedKey(index, key) : key;
    const value = selected ? write(selected) : [json.literal(name)];
    return value instanceof InlineObject ? opened(json, marked, value) : [[marked, value] as const];
  });
}

function opened(json: Draft['json'], key: string, { members }: InlineObject): readonly Member[] {
  const [first, ...others] = members;
  if (!first) throw new Error('an object without members is not written inline');
  return [[openingKey(key, first[0]), first[1]], ...others, [CLOSING_KEY, json.value(['0'], 'Int')]];
}

function selectedField(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  counted: readonly Counted[],
  owner: number,
): Selected | null {
  const [node, ...others] = nodes;
  if (!node || node.name.value === '__typename') return null;
  const field = type.getFields()[node.name.value];
  if (!field) throw new Unplannable(`${type.name} has no field ${node.name.value} of its own`);
  return { field, nodes: [node, ...others], counted, owner };
}
