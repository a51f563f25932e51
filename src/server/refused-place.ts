import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  GraphQLError,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ownCosts } from '../graphql/own-cost.ts';

/**
 * An error of an operation that is refused whole, with the place of the field whose arguments it is about, and its path in
 * the answer, where the field is one of the operation's own.
 */
export function withPlace(error: GraphQLError, document: DocumentNode, args: ExecutionArgs): GraphQLError {
  if (error.nodes) return error;
  const { message, extensions } = error;
  const types = new TypeInfo(args.schema);
  const cost = ownCosts(args);
  let found: GraphQLError | null = null;
  const enter = (node: FieldNode, above: readonly unknown[]): void => {
    const field = types.getFieldDef();
    if (found || !field || !fails(() => cost(node, field), message)) return;
    const path = isOperations(above) ? [node.alias?.value ?? node.name.value] : null;
    found = new GraphQLError(message, { nodes: node, path, extensions });
  };
  const Field = (node: FieldNode, ...[, , , ancestors]: Ancestry) => enter(node, ancestors);
  visit(document, visitWithTypeInfo(types, { Field }));
  return found ?? error;
}

/** What a visitor is told of a node besides it; the last are all that it stands in. */
type Ancestry = readonly [key: unknown, parent: unknown, path: unknown, ancestors: readonly unknown[]];

/** Whether what stands in so many is an operation's own: above it are the document, its definitions, one of these and its selection. */
function isOperations(above: readonly unknown[]): boolean {
  const definition = above[2] as { readonly kind?: string } | undefined;
  return above.length === 4 && definition?.kind === Kind.OPERATION_DEFINITION;
}

function fails(work: () => unknown, message: string): boolean {
  try {
    work();
    return false;
  } catch (error) {
    return error instanceof GraphQLError && error.message === message;
  }
}
