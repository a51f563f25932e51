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

export interface SearchEngine {
  /** The rows of the entries that match and stand first: enough for a page near the beginning, and all that are ranked. */
  readonly first: (query: SearchQuery) => Sql;
  /** The rows of those that match besides, given the table of the others; null where there are none. */
  readonly rest: ((query: SearchQuery, first: Sql) => Sql) | null;
  /** A table with as many rows as match. */
  readonly counted: (query: SearchQuery) => Sql;
  readonly mayContain: (kind: SearchKind, id: Sql, part: string) => Sql;
  readonly enterWords: (entries: readonly EnteredWords[]) => Sql;
}

/** The table "hit" of the entries that match: "id", and as "rank" how well they do (higher is better). */
export function hits(query: SearchQuery): Sql {
  return open(({ search }) => withRest(search, query, sql`(${search.first(query)})`));
}

/** The same, where "gathered" has those that stand first. */
export function gatheredHits(query: SearchQuery): Sql {
  return open(({ search }) => withRest(search, query, sql`"gathered"`));
}

function withRest({ rest }: SearchEngine, query: SearchQuery, first: Sql): Sql {
  const table = sql`${first} AS "first"`;
  return rest
    ? sql`(SELECT * FROM ${table} UNION ALL ${rest(query, table)}) AS "hit"`
    : sql`${first} AS "hit"`;
}

/** The rows of those that match and stand first. */
export function firstHits(query: SearchQuery): Sql {
  return open(({ search }) => search.first(query));
}

/** A table with as many rows as entries match. */
export function countedHits(query: SearchQuery): Sql {
  return open(({ search }) => search.counted(query));
}

/** The same, where "gathered" has those that stand first. */
export function countedBesideGathered(query: SearchQuery): Sql {
  return open(({ search }) => (search.rest ? search.counted(query) : sql`"gathered"`));
}

/** Letters in a row that an index of trigrams knows. */
const TRIGRAM = 3;

/**
 * What narrows the records of a kind to those whose text may contain each of `parts`, by an index; which of them do is
 * for `containsText` to say. Nothing for parts of less than three letters, which no index tells.
 */
export function mayContain(kind: SearchKind, id: Sql, parts: readonly (string | null | undefined)[]): Sql[] {
  return parts.flatMap((part) =>
    part == null || [...part].length < TRIGRAM || part.includes('\0')
      ? []
      : [open(({ search }) => search.mayContain(kind, id, part))],
  );
}

/** Enters words for entries that are there. */
export function enterWords(entries: readonly EnteredWords[]): Sql {
  return open(({ search }) => search.enterWords(entries));
}
