import { type GraphQLObjectType, getNamedType, isAbstractType } from 'graphql';
import type { Draft, Selected } from './draft.ts';
import { quoted } from './json-sql.ts';
import { recordOfSql } from './rows.ts';
import { type Fragment, fragment } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** A record of one of the types that a field may show: `key` is SQL for its type, as `called`, a colon and its id. */
export function mixedSql(
  draft: Draft,
  selected: Selected,
  key: string,
  called: (type: string) => string,
  finish: (type: GraphQLObjectType, record: Fragment) => Fragment,
  isSought = false,
): Fragment {
  const type = getNamedType(selected.field.type);
  if (!isAbstractType(type)) throw new Unplannable(`${type.name} is one type`);
  const { json, operation } = draft;
  const cases = operation.schema.getPossibleTypes(type).flatMap((member) => {
    const record = recordOfSql(draft, member, selected, [json.behind(key)], isSought);
    return fragment` WHEN ${quoted(called(member.name))} THEN ${finish(member, record)}`;
  });
  return fragment`CASE ${json.before(key)}${cases} END`;
}
