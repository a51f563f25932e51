import { atMost, eachRow, raw, type Sql, sql } from '../dialect.ts';
import { HEAD_WEIGHT, type LetteredText, RANK_UNIT, type SearchEngine, UNRANKED } from './engine.ts';
import type { EnteredWords } from './search-entries.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { searchable } from './search-words.ts';

/** All that is known of SQLite's full-text engine. */
export const fts5: SearchEngine = { ranked, unranked, counted, mayContain, enterWords };

const BODY_WEIGHT = 1;

/** So many of the hits that were entered last are ranked: a rank takes thirty times as long as finding what has it. */
export const MOST_RANKED = 10_000;

/** By BM25. */
function ranked(query: SearchQuery): Sql {
  const rank = sql`bm25("SearchIndex", ${HEAD_WEIGHT}, ${BODY_WEIGHT})`;
  return sql`SELECT "rowid" AS "id", CAST(round(${rank} * ${-RANK_UNIT}) AS INTEGER) AS "rank"
    ${found(query)} ORDER BY "rowid" DESC ${atMost(MOST_RANKED)}`;
}

/** What was entered last is first. */
function unranked(query: SearchQuery): Sql {
  const next = sql`SELECT "rowid" ${found(query)} ORDER BY "rowid" DESC LIMIT 1 OFFSET ${MOST_RANKED}`;
  return sql`SELECT "rowid" AS "id", "rowid" - ${raw(String(UNRANKED))} AS "rank" ${found(query)} AND "rowid" <= (${next})`;
}

function counted(query: SearchQuery): Sql {
  return sql`(SELECT 1 ${found(query)}) AS "hit"`;
}

function found(query: SearchQuery): Sql {
  return sql`FROM "SearchIndex" WHERE "SearchIndex" MATCH ${matchExpression(query)}`;
}

/** Letters in a row that the index of trigrams knows, and so many of a text that tell it from others. */
const TRIGRAM = 3;
const MOST_TRIGRAMS = 40;

/** By an index beside the words', in which each text begins with a letter of its kind. */
function mayContain(text: LetteredText, id: Sql, part: string): Sql {
  const { letter, kind = text, entry = sql`"rowid"` } = LETTERED[text];
  return sql`${id} IN (SELECT "lettered"."recordId" FROM (
        SELECT ${entry} AS "id" FROM "SearchIndexTrigrams" WHERE "SearchIndexTrigrams" MATCH ${trigrams(letter, [...part])}
      ) AS "may" CROSS JOIN "SearchEntry" AS "lettered"
      WHERE "lettered"."id" = "may"."id" AND "lettered"."kind" = ${kind})`;
}

/**
 * What each kind's texts begin with, three times: letters for private use, which have no meaning in any text. What a quote's
 * speaker is called stands under the number of the quote's entry below zero.
 */
const LETTERED: Readonly<Record<LetteredText, Lettered>> = {
  ARTICLE: { letter: '\ue000' },
  ACTOR: { letter: '\ue001' },
  QUOTE: { letter: '\ue002' },
  EVENT: { letter: '\ue003' },
  SPEAKER: { letter: '\ue004', kind: 'QUOTE', entry: sql`-"rowid"` },
};

interface Lettered {
  readonly letter: string;
  /** The kind of the entries that have the text, and their number, where these are not its own. */
  readonly kind?: LetteredText;
  readonly entry?: Sql;
}

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
