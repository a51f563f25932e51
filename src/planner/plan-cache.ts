import { type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';
import { recall, remember } from './recent.ts';

/** Plans of one document that are kept. */
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

interface Known<Plan> {
  readonly conditions: readonly string[];
  readonly plans: Map<string, Plan>;
}

export function createPlanCache<Plan>(): PlanCache<Plan> {
  const documents = new WeakMap<DocumentNode, Known<Plan>>();
  return {
    get: ({ document, operation, variables }, make) => {
      const known = documents.get(document) ?? { conditions: conditionsOf(document), plans: new Map() };
      documents.set(document, known);
      const { conditions, plans } = known;
      const key = keyOf(conditions, operation, variables);
      return recall(plans, key) ?? remember(plans, key, make(), PLANS);
    },
  };
}

/** The variables of directives: they decide which fields an answer has. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, { Directive: (node) => collect(node, names) });
  return [...names];
}

function collect(node: Parameters<typeof visit>[0], names: Set<string>): void {
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
}

function keyOf(
  conditions: readonly string[],
  { name }: OperationDefinitionNode,
  variables: PlanKey['variables'],
): string {
  if (conditions.length === 0) return name?.value ?? '';
  return JSON.stringify([name?.value, conditions.map((variable) => variables[variable])]);
}
