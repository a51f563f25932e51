import { type Sql, sql } from '../dialect.ts';

/** Numbers, both ends inclusive; open where null. */
export interface NumberRange {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** Whether a number lies in a range. */
export function within(column: Sql, range: NumberRange | null | undefined): Sql[] {
  return [
    ...(range?.min == null ? [] : [sql`${column} >= ${range.min}`]),
    ...(range?.max == null ? [] : [sql`${column} <= ${range.max}`]),
  ];
}
