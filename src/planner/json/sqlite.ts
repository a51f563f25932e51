import { sqlite } from '../../store/dialects/sqlite.ts';
import { type JsonSql, quoted } from '../json-sql.ts';
import { type Fragment, fragment, joined } from '../statement.ts';

/** SQLite's own JSON functions, which know JSON from text by themselves. */
export const sqliteJson: JsonSql = {
  dialect: sqlite,
  placeholder: () => '?',
  object: (members) =>
    fragment`json_object(${joined(
      members.map(([key, value]) => fragment`${quoted(key)},${value}`),
      ',',
    )})`,
  array: (items) => fragment`json_array(${joined(items, ',')})`,
  rows: (row, from) => fragment`(SELECT json_group_array(${row}) FROM ${from})`,
  literal: quoted,
  value,
  bounded: (column, most, otherwise) =>
    fragment`CASE WHEN octet_length(${column})>${most} THEN ${otherwise} ELSE ${column} END`,
  before: (column) => `substr(${column},1,instr(${column},':')-1)`,
  behind: (column) => `substr(${column},instr(${column},':')+1)`,
  // A function has 127 arguments at most.
  mostMembers: 63,
};

function value(given: Fragment, type: string): Fragment {
  if (type === 'Boolean') return fragment`json(CASE ${given} WHEN 0 THEN 'false' WHEN 1 THEN 'true' END)`;
  // It prints floats in JSON with 15 digits.
  if (type === 'Float') return fragment`CASE WHEN ${given} IS NOT NULL THEN printf('%!.17g',${given}) END`;
  return given;
}
