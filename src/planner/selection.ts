import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is read of an operation while it is planned. */
export interface Operation {
  readonly schema: ExecutionArgs['schema'];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As the executor coerces them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields of an object by their keys in the answer, in its order: CollectFields of the specification. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

export function fieldsOf(
  operation: Operation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Fields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) if (isIncluded(operation, selection)) add(selection);
  };
  const add = (selection: SelectionNode) => {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      fields.set(key, [...(fields.get(key) ?? []), selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(operation, selection.typeCondition, type)) collect(selection.selectionSet);
    } else {
      const { value } = selection.name;
      const fragment = operation.fragments.get(value);
      if (visited.has(value) || !fragment) return;
      visited.add(value);
      if (applies(operation, fragment.typeCondition, type)) collect(fragment.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

/** The selections below the nodes of one field. */
export function selectionsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}

function isIncluded({ variables }: Operation, selection: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
  );
}

function applies(
  { schema }: Operation,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  const named = condition && schema.getType(condition.name.value);
  if (!named) return condition === undefined;
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}
