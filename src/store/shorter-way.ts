import type { Database } from './database.ts';
import { atMost, jsonText, raw, type Sql, sql } from './dialect.ts';
import { type List, type Walk, whereAll } from './list.ts';
import { bounds, ordering, type Window } from './page.ts';
import { textOf } from './text-reader.ts';

// What contains a word is found by an index of letters, then sorted: of a word that stands in much of a large archive
// that is far more than what a page shows. A walk in the list's order ends when the page is full, or where the days end that
// were asked for; but for a rare word it goes through everything. Which is less is seen by walking a little.

/** So many records are looked at to tell. */
export const MOST_WALKED = 2_000;

/** The same list, by a walk where its page is full after a few records, or where there are no more; else by letters. */
export async function byShorterWay(database: Database, list: List, window: Window): Promise<List> {
  const { walk } = list;
  if (!walk) return list;
  const told = await textOf(database, trial(list, walk, window));
  if (told === null) return list;
  // As `trial` writes them.
  const [goesOn, fitting] = JSON.parse(told) as [number, number];
  const isWhole = goesOn === 0;
  if (isWhole && !window.after && !window.before) return { ...list, where: walk.where };
  return isWhole || fitting > window.size ? { ...list, paged: walk.where } : list;
}

/**
 * Whether there are more than a few records (1, else 0); and if so, how many of the first stand in the list, as far as a page
 * needs them. Where there are no more they are walked anyway: entries of an index tell that, and none need be looked at.
 */
function trial(list: List, walk: Walk, window: Window): Sql {
  const records = sql`FROM ${list.from} ${whereAll([...walk.range, ...bounds(list.order, window)])}
    ORDER BY ${ordering(list.order, window)}`;
  const goesOn = sql`EXISTS (SELECT 1 ${records} ${atMost(1)} OFFSET ${raw(String(MOST_WALKED - 1))})`;
  const fitting = sql`(SELECT 1 FROM (SELECT * ${records} ${atMost(MOST_WALKED)}) AS ${walk.as}
    ${whereAll(walk.where)} ${atMost(window.size + 1)}) AS "fitting"`;
  const fits = sql`CASE WHEN "trial"."goesOn" = 0 THEN 0 ELSE (SELECT count(*) FROM ${fitting}) END`;
  // Else PostgreSQL would walk for each time that it is named.
  return sql`WITH "trial" AS MATERIALIZED (SELECT CASE WHEN ${goesOn} THEN 1 ELSE 0 END AS "goesOn")
    SELECT ${jsonText([sql`"trial"."goesOn"`, fits])} AS "text" FROM "trial"`;
}
