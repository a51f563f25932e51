import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../graphql/fragments.ts';
import type { ObjectCost } from './cost.ts';
import type { Draft } from './draft.ts';
import type { JsonSql } from './json-sql.ts';
import type { Mark } from './marks.ts';
import { objectSql, selectedBy } from './objects.ts';
import { createPlanReads, type PlanReads } from './reads.ts';
import { rootSql } from './roots.ts';
import type { Binding, Slot } from './slot.ts';
import { compacted, type Fragment, fragment, type Statement } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** How an operation is answered by one statement. */
export interface Plan {
  /** The statement, but for what arguments say. */
  readonly statement: Fragment;
  readonly slots: readonly Slot[];
  readonly marks: readonly Mark[];
  readonly objects: readonly ObjectCost[];
  readonly reads: PlanReads;
  /** What objects cost, by the values of all variables. */
  readonly costs: Map<string, readonly number[]>;
  /** The statement that was made last, and of what. */
  last: { readonly binding: Binding; readonly statement: Statement } | null;
  /** Whether its statement has failed. */
  isBroken: boolean;
}

export interface PlanRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The plan of a query, whose answers tell what they hang on where `isKept` and that is not everything; throws `Unplannable` where it asks for what no statement brings. */
export function planOf(request: PlanRequest, json: JsonSql, isKept: boolean): Plan {
  const marked = planWith(request, json, createPlanReads(isKept));
  return isKept && marked.reads.isWhole ? planWith(request, json, createPlanReads(false)) : marked;
}

function planWith(
  { schema, document, operation, variables }: PlanRequest,
  json: JsonSql,
  reads: PlanReads,
): Plan {
  const type = schema.getQueryType();
  if (!type || operation.operation !== 'query') throw new Unplannable('only queries are planned');
  const draft: Draft = {
    operation: { schema, fragments: fragmentsOf(document), variables },
    json,
    slots: [],
    marks: [],
    objects: [],
    reads,
  };
  const { selectionSet } = operation;
  const selected = selectedBy(draft, type, [selectionSet], [{ selections: selectionSet, type }], null);
  const answer = objectSql(draft, type, selected, (field) => rootSql(draft, field));
  const { slots, marks, objects } = draft;
  return {
    statement: compacted(fragment`SELECT ${answer}`),
    slots,
    marks,
    objects,
    reads,
    costs: new Map(),
    last: null,
    isBroken: false,
  };
}
