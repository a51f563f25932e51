import type { Dice } from './dice.ts';

/** Made-up words and names: the same for the same number. No two numbers have the same. */
const SYLLABLES =
  'vo rin thal das mer ket lin bor sa wen ulf elm hal ick tar ney gö ru ven dal mir os té lau pen sor kri jan fel mu'.split(
    ' ',
  );

/** A word of at least two syllables. */
export function madeUp(number: number): string {
  let word = '';
  for (let left = number + SYLLABLES.length; ; left = Math.floor(left / SYLLABLES.length) - 1) {
    word += SYLLABLES[left % SYLLABLES.length];
    if (left < SYLLABLES.length) return word;
  }
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words that the queries of tests/golden look for stand among those that are neither rare nor everywhere. */
const KNOWN_WORDS = 'the of to and in a for on that with'.split(' ');
const TOPICS =
  'dam water ferry quota harbor tunnel orchard verdict turbine ceasefire reform election budget strike fish'.split(
    ' ',
  );
const VOCABULARY = 20_000;

/** So many words, a few of which are most of them, as in any text. */
export function filler(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => {
    const rank = dice.rank(VOCABULARY, 0.9);
    return KNOWN_WORDS[rank] ?? TOPICS[rank - 25] ?? madeUp(rank);
  }).join(' ');
}
