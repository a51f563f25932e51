import { hashText, pair } from './hash.ts';
import type { WordFacts } from './names-words.ts';

/** What a gazetteer says of a name: a short word for its sort, or null. */
export type PlaceLookup = (name: string) => string | null;

const LONGEST_PLACE = 4;

/** Longest names of the gazetteer, from left to right: a hash of sort and position for each word in one, else 0. */
export function tagPlaces(words: readonly WordFacts[], active: Uint8Array, places: PlaceLookup): Int32Array {
  const tags = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    if (active[at] === 0 || words[at]?.isCapital !== true) continue;
    const found = longestPlace(words, at, places);
    if (found === null) continue;
    for (let i = at; i < found.end; i++) tags[i] = pair(hashText(found.sort), i === at ? 1 : 2);
    at = found.end - 1;
  }
  return tags;
}

function longestPlace(
  words: readonly WordFacts[],
  at: number,
  places: PlaceLookup,
): { readonly sort: string; readonly end: number } | null {
  let end = at + 1;
  while (end < words.length && end < at + LONGEST_PLACE && /^[\p{L}.-]/u.test(words[end]?.lower ?? '')) end++;
  for (; end > at; end--) {
    if (words[end - 1]?.isCapital !== true) continue;
    let name = words[at]?.lower ?? '';
    for (let i = at + 1; i < end; i++) name += ` ${words[i]?.lower ?? ''}`;
    const sort = places(end === at + 1 && words[at]?.isAllCapitals ? name.toUpperCase() : name);
    if (sort !== null) return { sort, end };
  }
  return null;
}
