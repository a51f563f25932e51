/** Of so many questions, words ask for what is remembered in about a hundred articles. */
const QUESTIONS_KEPT = 131_072;

/**
 * A function whose answers are kept: of a word that stands somewhere, that is soon asked again.
 *
 * The memory has two halves of up to `most` answers. After as many answers, or `QUESTIONS_KEPT` questions, the young half
 * becomes the old one, whose answers go with it unless they were asked for again. So common words stay, however many
 * rare ones come by; nothing is thrown away all at once; and what is kept is what stood in the last articles, be it
 * after a hundred or after a million.
 */
export function remembered<T>(most: number, compute: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let left = QUESTIONS_KEPT;
  return (word) => {
    if (--left < 0 || young.size >= most) {
      old = young;
      young = new Map();
      left = QUESTIONS_KEPT;
    }
    const known = young.get(word);
    if (known !== undefined) return known;
    const before = old.get(word);
    const answer = before === undefined ? compute(word) : before;
    young.set(word, answer);
    return answer;
  };
}

/**
 * A function that remembers what it was asked last and what it said, for what is mostly asked of one thing over and over.
 * Nobody may change what it gives.
 */
export function lastRemembered<T>(compute: (word: string) => T): (word: string) => T {
  let last: { readonly word: string; readonly answer: T } | null = null;
  return (word) => {
    if (last?.word !== word) last = { word, answer: compute(word) };
    return last.answer;
  };
}
