import type { Database } from '../database.ts';
import { eachOf, sql } from '../dialect.ts';
import { dialectOf } from '../statement.ts';
import { listNow } from '../text-reader.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { formOf } from './search-words.ts';

/** Of so many words an engine finds what has one of them sooner than what begins so. */
export const MOST_ENDINGS = 32;

/** Letters of which `formOf` makes the same as any engine. */
const LATIN = /^[a-z0-9\u00c0-\u017f]+$/i;

/**
 * The same query, its prefixes with the words of the archive that they stand for. What comes in before the query is asked is
 * found by its beginning, but not counted by words that were not there.
 */
export async function withEndings(database: Database, query: SearchQuery): Promise<SearchQuery> {
  const { wordsFrom } = dialectOf(database).search;
  const beginnings = [...query.wanted, ...query.unwanted].flatMap(beginningsOf);
  if (!wordsFrom || beginnings.length === 0) return query;
  const words = sql`${wordsFrom(sql`"key"."value"`, MOST_ENDINGS)}`;
  const found = await listNow<[string, string]>(database, [sql`"key"."value"`, words], eachOf(beginnings));
  // As the engine writes them.
  const endings = new Map(found.map(([beginning, list]) => [beginning, JSON.parse(list) as string[]]));
  const withOwn = (term: SearchTerm): SearchTerm => {
    const own = beginningsOf(term).flatMap((beginning) => endings.get(beginning) ?? []);
    return own.length === 0 || own.length > MOST_ENDINGS ? term : { ...term, endings: own };
  };
  return { wanted: query.wanted.map(withOwn), unwanted: query.unwanted.map(withOwn) };
}

function beginningsOf({ words, isPrefix }: SearchTerm): readonly string[] {
  const last = words.at(-1) ?? '';
  return isPrefix && LATIN.test(last) ? [formOf(last)] : [];
}
