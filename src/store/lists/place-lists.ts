import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql } from '../dialect.ts';
import { type Direction, isOneOf, type List, orderBy } from '../list.ts';
import { type NumberRange, within } from './number-range.ts';

/** Which places a list holds. */
export interface PlaceConditions {
  /** Part of the name, folded. */
  readonly nameContains?: string | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  /** In degrees. */
  readonly latitude?: NumberRange | null | undefined;
  readonly longitude?: NumberRange | null | undefined;
}

/** Every place. */
export function allPlaces(of: Composed<PlaceConditions>, direction: Direction): List {
  const id = sql`"place"."id"`;
  return {
    name: 'Query.places',
    from: sql`"Place" AS "place"`,
    node: id,
    where: conditionsOf(of, ownConditions),
    order: orderBy('NAME', sql`"place"."name"`, id, direction),
  };
}

function ownConditions(of: PlaceConditions): Sql[] {
  return [
    ...(of.nameContains ? [containsText(sql`"place"."folded"`, of.nameContains)] : []),
    ...(of.countries ? [isOneOf(sql`"place"."country"`, of.countries)] : []),
    ...within(sql`"place"."latitude"`, of.latitude),
    ...within(sql`"place"."longitude"`, of.longitude),
  ];
}
