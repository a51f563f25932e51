import {
  type ASTVisitor,
  type DirectiveNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * Refuses `@skip` and `@include` at the root of a subscription: it has one field, whatever its variables are. (GraphQL,
 * September 2025, 5.2.4.1 "Single Root Field".) Throws before graphql-js looks for that field, which it does by the
 * values of variables: it knows none, and throws where it needs one.
 */
export function subscriptionRootRule(context: ValidationContext): ASTVisitor {
  return {
    Document({ definitions }) {
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== SUBSCRIPTION) continue;
        for (const { directives = [] } of rootSelections(definition.selectionSet, context)) {
          const leavingOut = directives.find(({ name }) => LEAVING_OUT.includes(name.value));
          if (leavingOut) throw refused(leavingOut);
        }
      }
    },
  };
}

const SUBSCRIPTION = OperationTypeNode.SUBSCRIPTION;
const LEAVING_OUT = ['skip', 'include'];

function refused(node: DirectiveNode): GraphQLError {
  const message = `A subscription has one field, which nothing may leave out; remove \`@${node.name.value}\`.`;
  const http = { status: 400, spec: true };
  return new GraphQLError(message, { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http } });
}

/** What stands at the root, fragments opened, each once. */
function* rootSelections(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  opened = new Set<string>(),
): Generator<SelectionNode> {
  for (const selection of selections) {
    yield selection;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* rootSelections(selection.selectionSet, context, opened);
    if (selection.kind !== Kind.FRAGMENT_SPREAD || opened.has(selection.name.value)) continue;
    opened.add(selection.name.value);
    const fragment = context.getFragment(selection.name.value);
    if (fragment) yield* rootSelections(fragment.selectionSet, context, opened);
  }
}
