import type { TaggedSentence, WordRule } from './rule.ts';

/** "had shot down a helicopter": with an object behind it, down is where the verb brings it, and no preposition. */
export const particles: WordRule = {
  name: 'particles',
  forms: new Set(['down']),
  mend: (sentence, word) => (isParticle(sentence, word) ? [{ word, as: 'RP' }] : []),
};

const BRINGS_DOWN: ReadonlySet<string> = new Set([
  'gunned',
  'shot',
  'shoot',
  'shooting',
  'shoots',
  'tracked',
]);

function isParticle({ form, xpos }: TaggedSentence, word: number): boolean {
  return BRINGS_DOWN.has(form(word - 1)) && /^(?:DT|CD|NN|PRP|JJ)/.test(xpos(word + 1));
}
