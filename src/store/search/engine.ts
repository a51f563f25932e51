import type { SearchKind } from '../../generated/prisma/enums.ts';
import { open, type Sql, sql } from '../dialect.ts';
import type { EnteredWords } from './search-entries.ts';
import type { SearchQuery } from './search-query.ts';

// What full-text search asks of an engine; src/store/search/fts5.ts and tsvector.ts answer, each for one.

/** A rank is a whole number, which no way through JSON changes: so many make 1. */
export const RANK_UNIT = 1_000_000_000;

/** What is found but not ranked has a number that is less by this than what orders it: below zero, where no rank is. */
export const UNRANKED = 2 ** 52;

/** Words of a head count so much more than those of a body. */
export const HEAD_WEIGHT = 4;

/** What an index of letters tells apart: the texts of each kind, and what articles call who says a quote. */
export type LetteredText = SearchKind | 'SPEAKER';

export interface SearchEngine {
  /** The rows of the entries that match and are ranked. */
  readonly ranked: (query: SearchQuery) => Sql;
  /** The rows of those that match besides; null where each is ranked. */
  readonly unranked: (query: SearchQuery) => Sql | null;
  /** A table with as many rows as match. */
  readonly counted: (query: SearchQuery) => Sql;
  /** The words that begin so, one more than `most` where there are more, as a JSON array; null where nothing is gained by them. */
  readonly wordsFrom: ((beginning: Sql, most: number) => Sql) | null;
  readonly mayContain: (text: LetteredText, id: Sql, part: string) => Sql;
  readonly enterWords: (entries: readonly EnteredWords[]) => Sql;
}

/** What is made of the rows of those that match and are not ranked; `ranked`, where each is. */
export function withUnranked(query: SearchQuery, ranked: Sql, made: (rest: Sql) => Sql): Sql {
  return open(({ search }) => {
    const rest = search.unranked(query);
    return rest ? made(rest) : ranked;
  });
}

/** The table "hit" of the entries that match: "id", and as "rank" how well they do (higher is better). */
export function hits(query: SearchQuery): Sql {
  const ranked = rankedHits(query);
  const all = withUnranked(
    query,
    ranked,
    (rest) =>
      sql`WITH "gathered" AS MATERIALIZED (${ranked}) SELECT * FROM "gathered" AS "ranked" UNION ALL ${rest}`,
  );
  return sql`(${all}) AS "hit"`;
}

/** The same, where "gathered" has the first of them. */
export function gatheredHits(query: SearchQuery): Sql {
  return withUnranked(
    query,
    sql`"gathered" AS "hit"`,
    (rest) => sql`(SELECT * FROM "gathered" AS "ranked" UNION ALL ${rest}) AS "hit"`,
  );
}

/** The rows of those that match and are ranked. */
export function rankedHits(query: SearchQuery): Sql {
  return open(({ search }) => search.ranked(query));
}

/** A table with as many rows as entries match. */
export function countedHits(query: SearchQuery): Sql {
  return open(({ search }) => search.counted(query));
}

/** The same, where "gathered" has those that are ranked. */
export function countedBesideGathered(query: SearchQuery): Sql {
  return open(({ search }) => (search.unranked(query) ? search.counted(query) : sql`"gathered"`));
}

/** Letters in a row that an index of trigrams knows. */
const TRIGRAM = 3;

/**
 * What narrows records to those whose text may contain each of `parts`, by an index; which of them do is for
 * `containsText` to say. Nothing for parts of less than three letters, which no index tells.
 */
export function mayContain(
  text: LetteredText,
  id: Sql,
  parts: readonly (string | null | undefined)[],
): Sql[] {
  return parts.flatMap((part) =>
    part == null || [...part].length < TRIGRAM || part.includes('\0')
      ? []
      : [open(({ search }) => search.mayContain(text, id, part))],
  );
}

/** Enters words for entries that are there. */
export function enterWords(entries: readonly EnteredWords[]): Sql {
  return open(({ search }) => search.enterWords(entries));
}
