import type { SearchKind } from '../../generated/prisma/enums.ts';
import { atMost, eachRow, join, raw, type Sql, sql } from '../dialect.ts';
import { HEAD_WEIGHT, RANK_UNIT, type SearchEngine, UNRANKED } from './engine.ts';
import type { EnteredWords } from './search-entries.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { searchable } from './search-words.ts';

/** All that is known of SQLite's full-text engine. */
export const fts5: SearchEngine = { first, rest, counted, mayContain, enterWords };

const BODY_WEIGHT = 1;

/** So many hits are all ranked: a rank takes twenty times as long as finding what has it, and first looks at all that there are. */
export const MOST_RANKED = 10_000;

/** Of more than that, so many whose heads have the words stand first, and so many of the others behind them. */
export const FIRST_OF_MANY = 1_000;

const RANK = sql`CAST(round(bm25("SearchIndex", ${HEAD_WEIGHT}, ${BODY_WEIGHT}) * ${-RANK_UNIT}) AS INTEGER)`;
const BY_ENTRY = sql`"rowid" - ${raw(String(UNRANKED))}`;
/** Before those. */
const HEADS_BY_ENTRY = sql`"id" - ${raw(String(UNRANKED / 2))}`;

/**
 * By BM25, if they are not too many: all, or those whose heads have the words, before the others. What is not ranked stands in
 * the order in which it was entered, the last first.
 */
function first(query: SearchQuery): Sql {
  const [all, inHeads] = [matchExpression(query), matchExpression(query, 'head : ')];
  const heads = sql`SELECT "id" FROM "heads" ORDER BY "id" DESC ${atMost(FIRST_OF_MANY)}`;
  const parts = [
    latest(RANK, matchingIf(sql`NOT ${ARE_MANY}`, all), MOST_RANKED),
    latest(RANK, matchingIf(sql`${HEADS} BETWEEN 1 AND ${FIRST_OF_MANY}`, inHeads), FIRST_OF_MANY),
    sql`SELECT "id", ${HEADS_BY_ENTRY} FROM (${heads}) WHERE ${HEADS} > ${FIRST_OF_MANY}`,
    latest(BY_ENTRY, sql`${matchingIf(ARE_MANY, all)} AND "rowid" NOT IN (${heads})`, FIRST_OF_MANY),
  ];
  return sql`WITH "size" AS MATERIALIZED (SELECT EXISTS (SELECT 1 ${matching(all)} LIMIT 1 OFFSET ${MOST_RANKED}) AS "areMany"),
    "heads" AS MATERIALIZED (
      SELECT "rowid" AS "id" ${matchingIf(ARE_MANY, inHeads)} ORDER BY "rowid" DESC ${atMost(FIRST_OF_MANY + 1)})
    ${join(parts, ' UNION ALL ')}`;
}

const ARE_MANY = sql`(SELECT "areMany" FROM "size")`;
const HEADS = sql`(SELECT count(*) FROM "heads")`;

function latest(rank: Sql, from: Sql, most: number): Sql {
  return sql`SELECT * FROM (SELECT "rowid" AS "id", ${rank} AS "rank" ${from} ORDER BY "rowid" DESC ${atMost(most)})`;
}

/** Nothing matches a phrase of no words: so of what is not the case nothing is looked at. */
function matchingIf(condition: Sql, expression: string): Sql {
  return matching(sql`(SELECT CASE WHEN ${condition} THEN ${expression} ELSE '""' END)`);
}

function rest(query: SearchQuery, before: Sql): Sql {
  return sql`SELECT "rowid" AS "id", ${BY_ENTRY} AS "rank" ${found(query)} AND "rowid" NOT IN (SELECT "id" FROM ${before})`;
}

function counted(query: SearchQuery): Sql {
  return sql`(SELECT 1 ${found(query)}) AS "hit"`;
}

function found(query: SearchQuery): Sql {
  return matching(matchExpression(query));
}

function matching(expression: Sql | string): Sql {
  return sql`FROM "SearchIndex" WHERE "SearchIndex" MATCH ${expression}`;
}

/** Letters in a row that the index of trigrams knows, and so many of a text that tell it from others. */
const TRIGRAM = 3;
const MOST_TRIGRAMS = 40;

/** By an index beside the words', in which each text begins with a letter of its kind. */
function mayContain(kind: SearchKind, id: Sql, part: string): Sql {
  return sql`${id} IN (SELECT "lettered"."recordId" FROM (
        SELECT "rowid" AS "id" FROM "SearchIndexTrigrams" WHERE "SearchIndexTrigrams" MATCH ${trigrams(KIND_LETTERS[kind], [...part])}
      ) AS "may" CROSS JOIN "SearchEntry" AS "lettered"
      WHERE "lettered"."id" = "may"."id" AND "lettered"."kind" = ${kind})`;
}

/** What each kind's texts begin with, three times: letters for private use, which have no meaning in any text. */
const KIND_LETTERS: Readonly<Record<SearchKind, string>> = {
  ARTICLE: '\ue000',
  ACTOR: '\ue001',
  QUOTE: '\ue002',
  EVENT: '\ue003',
};

function trigrams(kind: string, letters: readonly string[]): string {
  const found = letters.slice(TRIGRAM - 1).map(
    (_, at) =>
      `"${letters
        .slice(at, at + TRIGRAM)
        .join('')
        .replaceAll('"', '""')}"`,
  );
  return [`"${kind.repeat(TRIGRAM)}"`, ...new Set(found)].slice(0, MOST_TRIGRAMS).join(' AND ');
}

function enterWords(entries: readonly EnteredWords[]): Sql {
  const rows = entries.map(({ kind, recordId, head, body }) => [kind, recordId, plain(head), plain(body)]);
  return sql`INSERT INTO "SearchIndex" ("rowid", "head", "body")
    SELECT "entry"."id", "row"."value"->>2, "row"."value"->>3 FROM ${eachRow(rows)} CROSS JOIN "SearchEntry" AS "entry"
    WHERE "entry"."kind" = "row"."value"->>0 AND "entry"."recordId" = "row"."value"->>1`;
}

/** The query in FTS5's language; every term stands in quotation marks and is letters and digits alone. */
export function matchExpression({ wanted, unwanted }: SearchQuery, where = ''): string {
  const all = wanted.map((term) => `${where}${phrase(term)}`).join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(phrase).join(' OR ')})`;
}

function phrase({ words, isPrefix }: SearchTerm): string {
  return `"${words.join(' ').replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`;
}

/** Without half characters, of which a database of UTF-8 has none, and null characters, at which it stops. */
function plain(text: string): string {
  return Buffer.from(searchable(text)).toString().replaceAll('\0', ' ');
}
