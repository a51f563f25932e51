import type { SearchKind } from '../../generated/prisma/enums.ts';
import { type Sql, sql } from '../dialect.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { searchable } from './search-words.ts';

/** All that is known of SQLite's full-text engine; another engine takes the place of this file. */

const HEAD_WEIGHT = 4;
const BODY_WEIGHT = 1;

/** A rank is a whole number, which no way through JSON changes: so many make 1. */
export const RANK_UNIT = 1_000_000_000;

/** The table "hit" of the entries that match: "id", and as "rank" how well they do (BM25; higher is better). */
export function hits(query: SearchQuery): Sql {
  const rank = sql`bm25("SearchIndex", ${HEAD_WEIGHT}, ${BODY_WEIGHT})`;
  return sql`(SELECT "rowid" AS "id", CAST(round(${rank} * ${-RANK_UNIT}) AS INTEGER) AS "rank"
    FROM "SearchIndex" WHERE "SearchIndex" MATCH ${matchExpression(query)}) AS "hit"`;
}

/** Letters in a row that the index of trigrams knows, and so many of a text that tell it from others. */
const TRIGRAM = 3;
const MOST_TRIGRAMS = 40;

/**
 * What narrows the records of a kind to those whose text may contain each of `parts`, by an index; which of them do is
 * for `containsText` to say. Nothing for parts of less than three letters, which no index tells.
 */
export function mayContain(kind: SearchKind, id: Sql, parts: readonly (string | null | undefined)[]): Sql[] {
  return parts.flatMap((part) => {
    const letters = [...(part ?? '')];
    if (letters.length < TRIGRAM || part?.includes('\0')) return [];
    return [
      sql`${id} IN (SELECT "lettered"."recordId" FROM (
        SELECT "rowid" AS "id" FROM "SearchIndexTrigrams" WHERE "SearchIndexTrigrams" MATCH ${trigrams(KIND_LETTERS[kind], letters)}
      ) AS "may" CROSS JOIN "SearchEntry" AS "lettered"
      WHERE "lettered"."id" = "may"."id" AND "lettered"."kind" = ${kind})`,
    ];
  });
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

/** Enters words for entries that are there: kind, record, head and body of each, as JSON. */
export const ENTER_WORDS = `INSERT INTO "SearchIndex" ("rowid", "head", "body")
  SELECT "entry"."id", "row"."value"->>2, "row"."value"->>3 FROM json_each(?) AS "row" CROSS JOIN "SearchEntry" AS "entry"
  WHERE "entry"."kind" = "row"."value"->>0 AND "entry"."recordId" = "row"."value"->>1`;

/** What the engine is given of an entry's words. */
export function enteredWords(head: string, body: string): readonly [string, string] {
  return [plain(head), plain(body)];
}

/** The query in FTS5's language; every term stands in quotation marks and is letters and digits alone. */
export function matchExpression({ wanted, unwanted }: SearchQuery): string {
  const all = wanted.map(phrase).join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(phrase).join(' OR ')})`;
}

function phrase({ words, isPrefix }: SearchTerm): string {
  return `"${words.join(' ').replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`;
}

/** Without half characters, of which a database of UTF-8 has none, and null characters, at which it stops. */
function plain(text: string): string {
  return Buffer.from(searchable(text)).toString().replaceAll('\0', ' ');
}
