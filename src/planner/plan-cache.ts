import { type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';
import { decodeGlobalId } from '../graphql/global-id.ts';
import { recall, remember } from './recent.ts';

/** Plans of one document that are kept; one for each type that an id may be of, and some more. */
const PLANS = 16;

/**
 * Plans by their document, operation, and the variables that decide their shape; of a document the least recently used
 * leave, and all of them with it: a parsed document is large, and whoever keeps it (Yoga) minds how much that is.
 */
export interface PlanCache<Plan> {
  readonly get: (key: PlanKey, make: () => Plan) => Plan;
}

export interface PlanKey {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function createPlanCache<Plan>(): PlanCache<Plan> {
  const documents = new WeakMap<DocumentNode, { readonly shape: Shape; readonly plans: Map<string, Plan> }>();
  return {
    get: ({ document, operation, variables }, make) => {
      const known = documents.get(document) ?? { shape: shapeOf(document), plans: new Map() };
      documents.set(document, known);
      const { shape, plans } = known;
      const key = keyOf(shape, operation, variables);
      return recall(plans, key) ?? remember(plans, key, make(), PLANS);
    },
  };
}

/** The variables that decide which fields an answer has: those of directives, and ids whose type is not known before. */
interface Shape {
  readonly conditions: readonly string[];
  readonly ids: readonly string[];
}

function shapeOf(document: DocumentNode): Shape {
  const conditions = new Set<string>();
  const ids = new Set<string>();
  visit(document, {
    Directive: (node) => collect(node, conditions),
    Field: (node) => {
      if (/^nodes?$/.test(node.name.value))
        for (const argument of node.arguments ?? []) collect(argument, ids);
    },
  });
  return { conditions: [...conditions], ids: [...ids] };
}

function collect(node: Parameters<typeof visit>[0], names: Set<string>): void {
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
}

function keyOf(
  { conditions, ids }: Shape,
  { name }: OperationDefinitionNode,
  variables: PlanKey['variables'],
): string {
  if (conditions.length === 0 && ids.length === 0) return name?.value ?? '';
  const types = ids.map((variable) => [variables[variable]].flat().map(typeOfId));
  return JSON.stringify([name?.value, conditions.map((variable) => variables[variable]), types]);
}

function typeOfId(id: unknown): string | null {
  try {
    return decodeGlobalId(String(id)).typename;
  } catch {
    return null;
  }
}
