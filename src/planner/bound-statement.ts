import { isAnyMerged } from '../store/merges/merge-groups.ts';
import type { WireText } from '../store/utf8-text.ts';
import type { JsonSql } from './json-sql.ts';
import type { Plan } from './plan.ts';
import type { PlannedDatabase } from './planner.ts';
import type { Binding, Bound } from './slot.ts';
import { type Fragment, type Piece, type Statement, statementFrom } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** What its statement gives; one that has failed would fail again, and is not tried again. */
export async function textOf(
  plan: Plan,
  { sql, values }: Statement,
  { readText, isTooDeep, isPassing }: PlannedDatabase,
): Promise<WireText | null> {
  if (plan.isBroken) throw new Unplannable('a statement that failed before');
  try {
    return await readText(sql, values);
  } catch (error) {
    if (isPassing(error)) throw new Unplannable('the database can not answer now');
    plan.isBroken = true;
    throw isTooDeep(error) ? new Unplannable('a statement that nests too deeply') : error;
  }
}

/** The same text for the same arguments, which a driver knows sooner. */
export function statementOf(plan: Plan, binding: Binding, json: JsonSql): Statement {
  const { last } = plan;
  const isSame = (one: Bound, other: Bound) =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  if (last && isSame(last.binding.values, binding.values) && isSame(last.binding.unmerged, binding.unmerged))
    return last.statement;
  const statement = statementFrom(unlessMerged(plan.statement, binding.unmerged), binding.values, json);
  plan.last = { binding, statement };
  return statement;
}

/** What reads nothing where one of these actors was merged into another: who that is has to be looked up first. */
function unlessMerged(statement: Fragment, actors: readonly string[]): Fragment {
  if (actors.length === 0) return statement;
  const isMerged: Piece = () => isAnyMerged([...new Set(actors)]);
  return ['SELECT CASE WHEN ', isMerged, ' THEN NULL ELSE (', ...statement, ') END'];
}
