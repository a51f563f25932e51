import { type DocumentNode, visit } from 'graphql';

/** What the fields that tell the schema cost with all below them; their answers are as long whatever is in the database. */
const COSTS: Readonly<Record<string, number>> = { __schema: 1_000, __type: 100 };

/** What a field costs that no type declares. */
export function undeclaredCost(name: string): number {
  return COSTS[name] ?? 1;
}

/** What of a document asks for the schema, beyond the 1 that each of its fields costs anyway. */
export function introspectionCost(document: DocumentNode): number {
  let cost = 0;
  visit(document, {
    Field({ name }) {
      cost += undeclaredCost(name.value) - 1;
    },
  });
  return cost;
}
