import { atMost, eachRow, raw, type Sql, sql } from '../dialect.ts';
import { HEAD_WEIGHT, type LetteredText, RANK_UNIT, type SearchEngine, UNRANKED } from './engine.ts';
import type { EnteredWords } from './search-entries.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { searchable } from './search-words.ts';

/** All that is known of SQLite's full-text engine. */
export const fts5: SearchEngine = { ranked, unranked, counted, wordsFrom, mayContain, enterWords };

/** All words of the index in their order, for each connection. */
export const WORDS = `CREATE VIRTUAL TABLE temp."SearchWords" USING fts5vocab('main', 'SearchIndex', 'instance')`;

const BODY_WEIGHT = 1;

/** So many hits are ranked, if there are no more: a rank takes twenty times as long as finding what has it, and looks at all first. */
export const MOST_RANKED = 10_000;

/** Of more than that, so many that were entered last stand first, and of these such as have the words in their heads. */
export const FIRST_OF_MANY = 2_000;

/** Nothing matches it, so that nothing is looked at. */
const NO_WORDS = '""';

const RANK = sql`CAST(round(bm25("SearchIndex", ${HEAD_WEIGHT}, ${BODY_WEIGHT}) * ${-RANK_UNIT}) AS INTEGER)`;

/** By BM25, if there are not too many; else by when they were entered, the last first. */
function ranked(query: SearchQuery): Sql {
  // What is ranked has the beginning as it was asked for: its words would be ranked one by one.
  const [all, heads] = [matchExpression(query), matchExpression(query, inHead, oneOfItsWords)];
  const ifMany = (many: string, few: string) =>
    sql`(SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ${many} ELSE ${few} END)`;
  const headed = sql`SELECT "rowid" ${matching(ifMany(heads, NO_WORDS))} AND "rowid" >= (SELECT min("id") FROM "recent")`;
  return sql`WITH ${recent(query)} SELECT "rowid" AS "id", ${RANK} AS "rank" ${matching(ifMany(NO_WORDS, all))}
    UNION ALL SELECT "id", "id" - CASE WHEN "id" IN (${headed}) THEN ${raw(String(UNRANKED / 2))} ELSE ${raw(String(UNRANKED))} END
      FROM "recent"`;
}

/**
 * The table "recent" of those that were entered last, if there are many: to count so far takes less than to keep what is
 * counted, but of a beginning of words the engine puts together all that it finds each time that it is asked.
 */
function recent(query: SearchQuery): Sql {
  const areMany = (rows: Sql) => sql`EXISTS (SELECT 1 ${rows} LIMIT 1 OFFSET ${raw(String(MOST_RANKED))})`;
  const latest = (condition: Sql, most: number) =>
    sql`SELECT "rowid" AS "id" ${found(query)} ${condition} ORDER BY "rowid" DESC ${atMost(most)}`;
  if (!query.wanted.some(({ isPrefix, endings }) => isPrefix && !endings))
    return sql`"recent" AS MATERIALIZED (${latest(sql`AND ${areMany(found(query))}`, FIRST_OF_MANY)})`;
  return sql`"hit" AS MATERIALIZED (${latest(sql``, MOST_RANKED + 1)}),
    "recent" AS MATERIALIZED (SELECT "id" FROM "hit" WHERE ${areMany(sql`FROM "hit"`)} ${atMost(FIRST_OF_MANY)})`;
}

/** Behind those that stand first, if there are many: then these are not ranked. */
function unranked(query: SearchQuery): Sql {
  return sql`SELECT "rowid" AS "id", ${unrankedPlace(sql`"rowid"`)} AS "rank" ${found(query)}
    AND "rowid" < (SELECT min("id") FROM "gathered" AS "ranked" WHERE "rank" < 0)`;
}

function unrankedPlace(id: Sql): Sql {
  return sql`${id} - ${raw(String(UNRANKED))}`;
}

function counted(query: SearchQuery): Sql {
  return sql`(SELECT 1 ${found(query)}) AS "hit"`;
}

function found(query: SearchQuery): Sql {
  return matching(sql`${matchExpression(query, oneOfItsWords)}`);
}

function matching(expression: Sql): Sql {
  return sql`FROM "SearchIndex" WHERE "SearchIndex" MATCH ${expression}`;
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

/** One after the other: to pass a word's entries by is what takes time. */
function wordsFrom(beginning: Sql, most: number): Sql {
  const next = (from: Sql) =>
    sql`(SELECT "term" FROM temp."SearchWords" WHERE "term" >= ${from} AND "term" < ${beginning} || char(1114111) LIMIT 1)`;
  return sql`(WITH RECURSIVE "word" ("word") AS (SELECT ${next(beginning)} UNION ALL
      SELECT ${next(sql`"word" || char(1)`)} FROM "word" WHERE "word" IS NOT NULL ${atMost(most + 1)})
    SELECT json_group_array("word") || '' FROM "word" WHERE "word" IS NOT NULL)`;
}

/** A term in FTS5's language, as one phrase or more of which each will do. */
type Written = (term: SearchTerm) => readonly string[];

/** The query in FTS5's language; every term stands in quotation marks and is letters and digits alone. */
export function matchExpression(
  query: SearchQuery,
  wanted: Written = asItIs,
  unwanted: Written = wanted,
): string {
  const all = query.wanted.map((term) => eitherOf(wanted(term))).join(' AND ');
  if (query.unwanted.length === 0) return all;
  return `(${all}) NOT (${query.unwanted.flatMap(unwanted).join(' OR ')})`;
}

function eitherOf(phrases: readonly string[]): string {
  return phrases.length === 1 ? phrases.join('') : `(${phrases.join(' OR ')})`;
}

function asItIs({ words, isPrefix }: SearchTerm): readonly string[] {
  return [`${quoted(words)}${isPrefix ? ' *' : ''}`];
}

/** Of a beginning the engine would put together all that it finds before it gives the first; of words it gives one by one. */
export function oneOfItsWords(term: SearchTerm): readonly string[] {
  return term.endings?.map((word) => quoted([...term.words.slice(0, -1), word])) ?? asItIs(term);
}

function inHead(term: SearchTerm): readonly string[] {
  return oneOfItsWords(term).map((phrase) => `head : ${phrase}`);
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

/** Without half characters, of which a database of UTF-8 has none, and null characters, at which it stops. */
function plain(text: string): string {
  return Buffer.from(searchable(text)).toString().replaceAll('\0', ' ');
}
