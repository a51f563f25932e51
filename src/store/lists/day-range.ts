import { type Sql, sql } from '../dialect.ts';

/** Days, ISO `YYYY-MM-DD`, both inclusive; open where null. */
export interface DayRange {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** Whether an order key (`DAY/INSTANT`, or "" where the day is not known) lies in a range of days. */
export function publishedWithin(column: Sql, range: DayRange | null | undefined): Sql[] {
  return [
    ...(range?.from ? [sql`${column} >= ${range.from}`] : []),
    // The key of the last day sorts after the day itself; "~" sorts after every instant.
    ...(range?.until ? [sql`${column} <= ${`${range.until}~`}`, sql`${column} > ''`] : []),
  ];
}

/** Whether two ranges of days share one; a record without a date is in none. */
export function daysOverlap(from: Sql, until: Sql, range: DayRange | null | undefined): Sql[] {
  return [
    ...(range?.from ? [sql`${until} >= ${range.from}`] : []),
    ...(range?.until ? [sql`${from} <= ${range.until}`] : []),
  ];
}
