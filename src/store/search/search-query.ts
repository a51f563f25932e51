import { slice } from '../../text/span.ts';
import { searchable, wordsIn } from './search-words.ts';

/** What is searched for, whatever engine searches: all of `wanted` and none of `unwanted`. */
export interface SearchQuery {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** Words that stand one after the other, letters and digits alone; of a prefix, the last may go on. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** Why a query can't be searched for: what was found, and what was expected. */
export class SearchQueryError extends Error {
  override readonly name = 'SearchQueryError';
}

const LONGEST = 500;
const MOST_TERMS = 32;
/** A beginning stands for many words, each of which is looked up. */
const MOST_PREFIXES = 4;
const SHORTEST_PREFIX = 3;

/** A phrase in quotation marks (the last may be left open) or a word; a minus before it, a star behind it. */
const ITEM = /(-?)(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+))(\*?)/g;

/** `dam "water level" turbin* -flood`, in whatever state a reader leaves it. */
export function parseSearchQuery(text: string): SearchQuery {
  if (text.length > LONGEST) {
    throw new SearchQueryError(`has ${text.length} characters; expected at most ${LONGEST}`);
  }
  const items = [...text.matchAll(ITEM)].map(itemFromMatch).filter(({ term }) => term.words.length > 0);
  if (items.length > MOST_TERMS) {
    throw new SearchQueryError(`has ${items.length} words and phrases; expected at most ${MOST_TERMS}`);
  }
  checkPrefixes(items.map(({ term }) => term).filter((term) => term.isPrefix));
  const wanted = items.filter((item) => !item.isUnwanted).map((item) => item.term);
  const unwanted = items.filter((item) => item.isUnwanted).map((item) => item.term);
  if (wanted.length === 0) throw new SearchQueryError(emptiness(unwanted.length > 0));
  return { wanted, unwanted };
}

function itemFromMatch([, minus, phrase, word = '', star]: RegExpMatchArray) {
  const text = searchable(phrase ?? word);
  const words = [...wordsIn(text)].map((span) => slice(text, span));
  const isPrefix = star === '*' || (phrase === undefined && word.endsWith('*'));
  return { isUnwanted: minus === '-', term: { words, isPrefix } };
}

/** One or two letters with a star would stand for a large part of the dictionary. */
function checkPrefixes(prefixes: readonly SearchTerm[]): void {
  if (prefixes.length > MOST_PREFIXES) {
    throw new SearchQueryError(`has ${prefixes.length} words with a star; expected at most ${MOST_PREFIXES}`);
  }
  const short = prefixes
    .map(({ words }) => words.at(-1) ?? '')
    .find((word) => [...word].length < SHORTEST_PREFIX);
  if (short === undefined) return;
  throw new SearchQueryError(`has "${short}*"; expected at least ${SHORTEST_PREFIX} letters before a star`);
}

function emptiness(hasUnwanted: boolean): string {
  return hasUnwanted
    ? 'only says what is not wanted; expected a word to look for beside it'
    : 'has no word to look for; expected one such as "dam"';
}
