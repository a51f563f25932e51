import { postgresql } from '../../store/dialects/postgresql.ts';
import { type JsonSql, quoted } from '../json-sql.ts';
import { type Fragment, fragment, joined } from '../statement.ts';

/** JSON as text that is put together: PostgreSQL's functions for objects put spaces in, and take longer. */
export const postgresqlJson: JsonSql = {
  dialect: postgresql,
  placeholder: (index) => `$${index + 1}`,
  object: (members) =>
    between(
      '{',
      members.map(([key, value]) => [`${JSON.stringify(key)}:`, value]),
      '}',
    ),
  array: (items) =>
    between(
      '[',
      items.map((item) => ['', item]),
      ']',
    ),
  rows: (row, from) =>
    fragment`(SELECT '['||coalesce(string_agg(coalesce(${row},'null'),','),'')||']' FROM ${from})`,
  literal: (text) => quoted(JSON.stringify(text)),
  value,
  bounded: (column, most, otherwise) =>
    fragment`CASE WHEN octet_length(${column})>${most} THEN ${otherwise} ELSE to_json(${column})::text END`,
  before: (column) => `split_part(${column},':',1)`,
  behind: (column) => `substr(${column},strpos(${column},':')+1)`,
  mostMembers: Number.POSITIVE_INFINITY,
};

/** Values, each behind its label, within brackets. Text beside null would be null. */
function between(open: string, items: readonly (readonly [string, Fragment])[], close: string): Fragment {
  if (items.length === 0) return [quoted(`${open}${close}`)];
  const written = items.map(
    ([label, value], index) =>
      fragment`${quoted(`${index === 0 ? open : ','}${label}`)}||coalesce(${value},'null')||`,
  );
  return fragment`(${joined(written, '')}${quoted(close)})`;
}

function value(given: Fragment, type: string): Fragment {
  if (type === 'Int' || type === 'Boolean') return fragment`(${given})::text`;
  if (type === 'Json') return fragment`to_json((${given})::text)::text`;
  return TEXTS.has(type) ? fragment`to_json(${given})::text` : fragment`'"'||(${given})||'"'`;
}

/** Scalars of Prisma's that are written as texts. What is none of them is an enum, whose values are names: nothing in one needs an escape. */
const TEXTS = new Set(['String', 'Float', 'BigInt', 'DateTime', 'Decimal', 'Bytes']);
