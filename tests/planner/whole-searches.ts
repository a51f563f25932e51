import {
  type ASTNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { FuzzedRequest } from '../campaigns/fuzzed-requests.ts';

const PAGE = ['first', 'after', 'last', 'before'];

/** The searches of a request, each as a query for all that it finds; none where it can't be read. */
export function wholeSearches(request: FuzzedRequest): readonly string[] {
  const operation = operationOf(request);
  if (!operation) return [];
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  );
  return searchesIn(operation.selectionSet).map(({ arguments: all = [] }) => {
    const given = all.filter(({ name }) => !PAGE.includes(name.value));
    const args = given.map((argument) => print(withValues(argument, defaults))).join(', ');
    return `{ search(${args}, first: 100) { totalCount nodes { __typename ... on Node { id } } } }`;
  });
}

function searchesIn({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return searchesIn(selection.selectionSet);
    return selection.kind === Kind.FIELD && selection.name.value === 'search' ? [selection] : [];
  });
}

function operationOf({ path, init }: FuzzedRequest): OperationDefinitionNode | null {
  try {
    const query = init.body
      ? (JSON.parse(String(init.body)) as { query: string }).query
      : new URL(path, 'http://localhost').searchParams.get('query');
    const [operation] = parse(query ?? '').definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation : null;
  } catch {
    return null;
  }
}

/** With the values that variables have if none is given. */
function withValues<Node extends ASTNode>(
  node: Node,
  defaults: ReadonlyMap<string, ValueNode | undefined>,
): Node {
  return visit(node, { Variable: ({ name }) => defaults.get(name.value) ?? { kind: Kind.NULL } });
}
