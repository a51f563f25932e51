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
  /** All words that the last one of a prefix may be, where they are few: src/store/search/endings.ts. */
  readonly endings?: readonly string[] | undefined;
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

/** A phrase in quotation marks or a word; a minus before it, a star behind it. */
const ITEM = /(-?)(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))(\*?)/g;
const MARK = /["“”]/g;

/**
 * `dam "water level" turbin* -flood`. Throws a SearchQueryError where there is nothing to look for, too much, or half a
 * phrase: what a reader meant by that is not known.
 */
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
  checkMarks(text);
  return { wanted, unwanted };
}

/** The first mark opens a phrase and the second closes it, whichever way they are curled, and so on. */
function checkMarks(text: string): void {
  const marks = [...text.matchAll(MARK)];
  const last = marks.at(-1);
  if (last === undefined || marks.length % 2 === 0) return;
  throw new SearchQueryError(
    `opens a phrase with the ${last[0]} at character ${last.index + 1} and does not close it; expected another ${last[0]} behind its last word`,
  );
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
