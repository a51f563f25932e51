import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { fieldOf, type ownCosts } from '../graphql/own-cost.ts';

/** What counts of a selection: as `actualCost` reads an answer, also what another type's fragment asks for under a key that is there. */
export interface Counted {
  readonly selections: SelectionSetNode;
  readonly type: GraphQLNamedType;
}

/** What one object of an answer costs by its own fields, and what counts of those below it. */
export interface ObjectCost {
  readonly fields: (readonly [FieldNode, GraphQLField<unknown, unknown> | undefined])[];
  readonly below: ReadonlyMap<string, readonly Counted[]>;
}

interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The cost of an object that has the keys `keys`. */
export function objectCost(
  { schema, fragments }: Document,
  counted: readonly Counted[],
  keys: ReadonlyMap<string, unknown>,
): ObjectCost {
  const fields: [FieldNode, GraphQLField<unknown, unknown> | undefined][] = [];
  const below = new Map<string, Counted[]>();
  const addField = (node: FieldNode, type: GraphQLNamedType) => {
    const key = node.alias?.value ?? node.name.value;
    if (!keys.has(key)) return;
    const field = fieldOf(type, node.name.value);
    fields.push([node, field]);
    if (!field || !node.selectionSet) return;
    const inner = { selections: node.selectionSet, type: getNamedType(field.type) };
    below.set(key, [...(below.get(key) ?? []), inner]);
  };
  const add = ({ selections, type }: Counted) => {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(selection, type);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const into = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      add({ selections: fragment.selectionSet, type: into ?? type });
    }
  };
  counted.forEach(add);
  return { fields, below };
}

/** What each object of a sort costs by its own fields. */
export function costsOf(objects: readonly ObjectCost[], own: ReturnType<typeof ownCosts>): readonly number[] {
  return objects.map(({ fields }) =>
    fields.reduce((cost, [node, field]) => cost + (field ? own(node, field) : 1), 0),
  );
}

/** What an answer costs that has so many objects of each sort. */
export function totalCost(costs: readonly number[], counts: readonly number[]): number {
  return costs.reduce((sum, cost, index) => sum + cost * (counts[index] ?? 0), 0);
}
