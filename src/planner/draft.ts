import type { GraphQLField } from 'graphql';
import type { Counted, ObjectCost } from './cost.ts';
import type { JsonSql } from './json-sql.ts';
import { type Mark, signOf } from './marks.ts';
import type { PlanReads } from './reads.ts';
import type { Operation } from './selection.ts';
import { type Call, createSlot, type Slot } from './slot.ts';
import type { Fragment } from './statement.ts';

/** A plan while it is made. */
export interface Draft {
  readonly operation: Operation;
  readonly json: JsonSql;
  readonly slots: Slot[];
  readonly marks: Mark[];
  readonly objects: ObjectCost[];
  readonly reads: PlanReads;
}

/** One field of an answer: where it stands in the document, and what counts for the cost below it. */
export interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [Call['node'], ...Call['node'][]];
  /** The object that it is a field of, by its index. */
  readonly owner: number;
  readonly counted: readonly Counted[];
}

/** What fields can be read from: the columns of the row at hand, by the names that its object has for them. */
export interface Scope {
  readonly column: (name: string) => ColumnSql;
  /** Says that more is read of the record that the row is than its own columns. */
  readonly around?: () => void;
  /** The page of a list that the row is in, where it is an entry of it. */
  readonly page?: Slot;
  /** The field whose rows these are, for lists that depend on its arguments. */
  readonly above?: Call;
}

export interface ColumnSql {
  readonly sql: string;
  /** As Prisma's schema calls it. */
  readonly type: string;
  readonly isRequired: boolean;
  /** Whether it may hold as much as a whole article. */
  readonly isLong?: boolean;
}

export function addSlot({ slots }: Draft, call: Call | null, read: Slot['read']): Slot {
  const slot = createSlot(slots.length, call, read);
  slots.push(slot);
  return slot;
}

/** The slot of a list that hangs on the row at hand. */
export function addListSlot(draft: Draft, { around }: Scope, call: Call | null, read: Slot['read']): Slot {
  if (around) around();
  else draft.reads.isWhole = true;
  const slot = addSlot(draft, call, read);
  draft.reads.lists.push(slot);
  return slot;
}

/** The call of a field, with that of the field above on which it depends. */
export function callOf({ above }: Pick<Scope, 'above'>, { field, nodes }: Selected): Call {
  return { field, node: nodes[0], ...(above && { above }) };
}

/** A value that a mark makes from columns. */
export function addMark({ marks, json }: Draft, mark: Mark, payload: readonly Fragment[]): Fragment {
  const sign = json.literal(signOf(marks.length));
  marks.push(mark);
  return json.array([[sign], ...payload]);
}
