import { eachRow, join, raw, type Sql, sql } from '../dialect.ts';
import { HEAD_WEIGHT, RANK_UNIT, type SearchEngine } from './engine.ts';
import type { EnteredWords } from './search-entries.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { formOf, wordsIn } from './search-words.ts';

/**
 * All that is known of PostgreSQL's full-text engine. Words are folded here and given to it as they are, since its own
 * parsers and dictionaries know of other words than FTS5: so both find the same.
 */
export const tsvector: SearchEngine = {
  ranked,
  // It reads the rows of all that match in any case, and a rank takes little beside that.
  unranked: () => null,
  counted,
  wordsFrom: null,
  mayContain,
  enterWords,
};

/** Weights of the classes D, C, B and A: a head's words are of A, a body's of D. */
const WEIGHTS = raw(`'{${1 / HEAD_WEIGHT}, ${1 / HEAD_WEIGHT}, ${1 / HEAD_WEIGHT}, 1}'`);
/** Divides a rank by the logarithm of the text's length. */
const BY_LENGTH = raw('1');

/** By `ts_rank`. */
function ranked(query: SearchQuery): Sql {
  const wanted = tsquery({ wanted: query.wanted, unwanted: [] }, together);
  const rank = sql`ts_rank(${WEIGHTS}, "words", ${wanted}, ${BY_LENGTH})`;
  return sql`SELECT "id", round(${rank} * ${raw(String(RANK_UNIT))})::bigint AS "rank" ${found(query)}`;
}

function counted(query: SearchQuery): Sql {
  return sql`(SELECT 1 ${found(query)}) AS "hit"`;
}

function found(query: SearchQuery): Sql {
  const hasPhrases = [...query.wanted, ...query.unwanted].some(isPhrase);
  return sql`FROM "SearchIndex" WHERE "words" @@ ${hasPhrases ? broad(query) : tsquery(query, inOrder)}
    ${hasPhrases ? sql`AND ${holdsPhrases(query)}` : sql``}`;
}

/** Its indexes of trigrams stand on the texts themselves. */
function mayContain(): Sql {
  return sql`1 = 1`;
}

function isPhrase({ words }: SearchTerm): boolean {
  return words.length > 1;
}

/** What the index tells: all words of the phrases that are wanted, be they in order or not. */
function broad({ wanted, unwanted }: SearchQuery): Sql {
  return tsquery({ wanted, unwanted: unwanted.filter((term) => !isPhrase(term)) }, together);
}

/** Of a long text the engine does not know all places of a word, but its words are there in order. */
function holdsPhrases(query: SearchQuery): Sql {
  const holds = (term: SearchTerm) =>
    sql`"long" LIKE ${`% ${term.words.map(formOf).join(' ')}${term.isPrefix ? '' : ' '}%`}`;
  const conditions = [...query.wanted.map(holds), ...query.unwanted.map((term) => sql`NOT ${holds(term)}`)];
  return sql`CASE WHEN "long" IS NULL THEN "words" @@ ${tsquery(query, inOrder)} ELSE ${join(conditions, ' AND ')} END`;
}

/** The query in the engine's language; every word stands in quotation marks and is letters and digits alone. */
function tsquery({ wanted, unwanted }: SearchQuery, written: (term: SearchTerm) => string): Sql {
  const all = wanted.map(written).join(' & ');
  const text = unwanted.length === 0 ? all : `${all} & !(${unwanted.map(written).join(' | ')})`;
  return sql`${text}::tsquery`;
}

function inOrder(term: SearchTerm): string {
  return `(${quoted(term).join(' <-> ')})`;
}

function together(term: SearchTerm): string {
  return `(${quoted(term).join(' & ')})`;
}

function quoted({ words, isPrefix }: SearchTerm): readonly string[] {
  return words.map(
    (word, index) => `'${lexeme(formOf(word))}'${isPrefix && index === words.length - 1 ? ':*' : ''}`,
  );
}

/** It takes no word of more than 2,046 bytes, and nobody looks for one of more than 500 letters. */
function lexeme(form: string): string {
  return form.slice(0, 600).replaceAll("'", "''");
}

function enterWords(entries: readonly EnteredWords[]): Sql {
  const rows = entries.map(({ kind, recordId, head, body }) => {
    const [heads, bodies] = [formsIn(head), formsIn(body)];
    const { vector, isWhole } = vectorOf(heads, bodies);
    return [kind, recordId, vector, isWhole ? null : ` ${heads.join(' ')} | ${bodies.join(' ')} `];
  });
  return sql`INSERT INTO "SearchIndex" ("id", "words", "long")
    SELECT "entry"."id", ("row"."value"->>2)::tsvector, "row"."value"->>3 FROM ${eachRow(rows)}
    CROSS JOIN "SearchEntry" AS "entry"
    WHERE "entry"."kind" = "row"."value"->>0 AND "entry"."recordId" = "row"."value"->>1`;
}

function formsIn(text: string): readonly string[] {
  return Array.from(wordsIn(text), ({ form }) => form).filter((form) => form !== '');
}

/** Of a word it knows so many places, and places up to this one; a vector has a mebibyte in all. */
const MOST_PLACES = 255;
const LAST_PLACE = 16_383;
const MOST_CHARACTERS = 250_000;

/** Words with their places, as the engine reads them; not whole where it would not know each of them. */
function vectorOf(
  heads: readonly string[],
  bodies: readonly string[],
): { readonly vector: string; readonly isWhole: boolean } {
  const places = new Map<string, string[]>();
  const enter = (form: string, place: string) => {
    const known = places.get(form);
    if (known) known.push(place);
    else places.set(form, [place]);
  };
  for (const [index, form] of heads.entries()) enter(form, `${index + 1}A`);
  // One place is left free, so that no phrase goes from the head into the body.
  for (const [index, form] of bodies.entries()) enter(form, `${heads.length + index + 2}`);
  const isHuge = [...places.keys()].reduce((sum, form) => sum + form.length, 0) > MOST_CHARACTERS;
  const isWhole =
    heads.length + bodies.length < LAST_PLACE &&
    [...places.values()].every((each) => each.length <= MOST_PLACES);
  const vector = [...places]
    .map(([form, each]) => `'${lexeme(form)}'${isHuge ? '' : `:${each.slice(0, MOST_PLACES).join(',')}`}`)
    .join(' ');
  return { vector, isWhole: isWhole && !isHuge };
}
