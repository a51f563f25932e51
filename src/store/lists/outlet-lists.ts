import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, sql } from '../dialect.ts';
import { type Direction, type List, orderBy } from '../list.ts';

/** Which outlets a list holds. */
export interface OutletConditions {
  /** Part of the name, folded. */
  readonly nameContains?: string | null | undefined;
}

/** Every outlet. */
export function allOutlets(of: Composed<OutletConditions>, direction: Direction): List {
  const id = sql`"outlet"."id"`;
  return {
    name: 'Query.outlets',
    from: sql`"Outlet" AS "outlet"`,
    node: id,
    where: conditionsOf(of, ({ nameContains }) =>
      nameContains ? [containsText(sql`"outlet"."folded"`, nameContains)] : [],
    ),
    order: orderBy('NAME', sql`"outlet"."name"`, id, direction),
  };
}
