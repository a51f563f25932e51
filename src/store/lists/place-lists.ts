import { containsText, sql } from '../dialect.ts';
import { type Direction, isOneOf, type List, orderBy } from '../list.ts';

/** Which places a list holds. */
export interface PlaceConditions {
  /** Part of the name, folded. */
  readonly nameContains?: string | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
}

/** Every place. */
export function allPlaces(of: PlaceConditions, direction: Direction): List {
  const id = sql`"place"."id"`;
  return {
    name: 'Query.places',
    from: sql`"Place" AS "place"`,
    node: id,
    where: [
      ...(of.nameContains ? [containsText(sql`"place"."folded"`, of.nameContains)] : []),
      ...(of.countries ? [isOneOf(sql`"place"."country"`, of.countries)] : []),
    ],
    order: orderBy('NAME', sql`"place"."name"`, id, direction),
  };
}
