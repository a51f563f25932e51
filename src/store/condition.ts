import { join, type Sql, sql } from './dialect.ts';

/** Conditions that compose: what is said of a record itself, and what is said of it by `and`, `or` and `not`. */
export type Composed<Of> = Of & {
  /** All of these hold too. */
  readonly and?: readonly Composed<Of>[] | null | undefined;
  /** At least one of these holds; of none given, none does. */
  readonly or?: readonly Composed<Of>[] | null | undefined;
  /** This is not known to hold. */
  readonly not?: Composed<Of> | null | undefined;
};

/** All of `of` as SQL; `own` says it for what is no composition, `denied` for what is not to hold. */
export function conditionsOf<Of>(
  of: Composed<Of>,
  own: (of: Of) => readonly Sql[],
  denied: (of: Of) => readonly Sql[] = own,
): Sql[] {
  return [
    ...own(of),
    ...(of.and ?? []).flatMap((part) => conditionsOf(part, own, denied)),
    ...(of.or ? [anyOf(of.or.map((part) => allOf(conditionsOf(part, own, denied))))] : []),
    // What can't be told, since a column is null, does not hold: so its contrary does.
    ...(of.not ? [sql`${allOf(conditionsOf(of.not, denied))} IS NOT TRUE`] : []),
  ];
}

function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`(1 = 1)` : sql`(${join([...conditions], ' AND ')})`;
}

function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 0` : sql`(${join([...conditions], ' OR ')})`;
}
