import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/**
 * The variables of an operation whose texts have no say in what it costs: any text is one of their type, and no field whose
 * cost is worked out from its arguments is given them. Ids are mostly such.
 */
export function silentVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlySet<string> {
  const found = known.get(operation) ?? silentIn(schema, document, operation);
  known.set(operation, found);
  return found;
}

function silentIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): ReadonlySet<string> {
  const texts = variableDefinitions.filter(isText).map(({ variable }) => variable.name.value);
  const deciding = decidingIn(schema, document);
  return new Set(texts.filter((name) => !deciding.has(name)));
}

function isText({ type }: VariableDefinitionNode): boolean {
  const given = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return given.kind === Kind.NAMED_TYPE && ['ID', 'String'].includes(given.name.value);
}

/** Those that stand in arguments by which a field's cost is worked out. */
function decidingIn(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const note = { Variable: ({ name }: { name: { value: string } }) => void found.add(name.value) };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ arguments: given = [] }) {
        if (typeof types.getFieldDef()?.extensions.complexity !== 'function') return;
        for (const argument of given) visit(argument, note);
      },
    }),
  );
  return found;
}
