import type { TaggedSentence, WordRule } from './rule.ts';

/** "the firm's chief executive resigned": whoever runs a firm is no adjective. */
export const titles: WordRule = {
  name: 'titles',
  forms: new Set(['executive']),
  mend: (sentence, word) => (isTitle(sentence, word) ? [{ word, as: 'NN' }] : []),
};

function isTitle({ form, xpos }: TaggedSentence, word: number): boolean {
  return form(word - 1) === 'chief' && !/^(?:NN|CD)/.test(xpos(word + 1));
}
