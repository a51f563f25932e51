import { type Sql, sql } from '../dialect.ts';

/** Numbers, both ends inclusive; open where null. */
export interface NumberRange {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** Whether a number lies in a range. */
export function within(column: Sql, range: NumberRange | null | undefined): Sql[] {
  return [
    ...(range?.min == null ? [] : [sql`${column} >= ${finite(range.min)}`]),
    ...(range?.max == null ? [] : [sql`${column} <= ${finite(range.max)}`]),
  ];
}

/** GraphQL reads `1e999` as infinite, which no statement takes for a number. */
function finite(bound: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(bound, Number.MAX_VALUE));
}
