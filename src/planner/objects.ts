import {
  type FieldNode,
  type GraphQLObjectType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Counted, objectCost } from './cost.ts';
import type { Draft, Selected } from './draft.ts';
import { countedKey } from './marks.ts';
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

/** A selected object as JSON; `fieldSql` writes each of its fields. */
export function objectSql(
  draft: Draft,
  type: GraphQLObjectType,
  { index, isCounted, members }: SelectedObject,
  fieldSql: (selected: Selected) => Fragment,
): Fragment {
  const { json } = draft;
  if (members.length > json.mostMembers) throw new Unplannable(`${members.length} fields of ${type.name}`);
  return json.object(
    members.map(([key, selected], place) => [
      place === 0 && !isCounted ? countedKey(index, key) : key,
      selected ? fieldSql(selected) : json.text(type.name),
    ]),
  );
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
