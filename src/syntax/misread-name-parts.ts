/** Second syllables of Korean and Chinese first names that a tagger takes for the word written so: "Pak Jae-won scored". */

const SYLLABLES: ReadonlySet<string> = new Set(
  'been gong hung jun kook min mok mu myung ping rim sang sing song soo sub sun sung un won yang young'.split(
    ' ',
  ),
);
const FINITE = /^(?:VBD|VBZ|MD)$/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * Words (from 0) that belong to a name: such a syllable behind the hyphen of a name, with a family name before it or behind, or a verb behind.
 *
 * @param xpos Penn tag of a word, by its index.
 * @param lengthOfSentence in words.
 */
export function misreadNameParts(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): readonly number[] {
  const isName = (word: number) => xpos(word) === 'NNP' && CAPITAL.test(form(word));
  const found: number[] = [];
  for (let word = 2; word < lengthOfSentence; word++) {
    if (form(word - 1) !== '-' || !SYLLABLES.has(form(word)) || !isName(word - 2)) continue;
    if (CAPITAL.test(form(word + 1)) || isName(word - 3) || FINITE.test(xpos(word + 1))) found.push(word);
  }
  return found;
}
