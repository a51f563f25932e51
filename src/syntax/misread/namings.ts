import { FINITE, type TaggedSentence, type WordRule } from './rule.ts';

/** "A group called Parents for Choice rejected it": what names a noun is no verb of its sentence, which has one behind the name. */
export const namings: WordRule = {
  name: 'namings',
  forms: new Set(['called', 'dubbed', 'named', 'nicknamed']),
  mend: (sentence, word) => (isNaming(sentence, word) ? [{ word, as: 'VBN' }] : []),
};

/** How far behind the name the verb is looked for. */
const REACH = 8;
const CAPITAL = /^\p{Lu}/u;

function isNaming({ length, form, xpos }: TaggedSentence, word: number): boolean {
  if (!/^NNS?$/.test(xpos(word - 1)) || !CAPITAL.test(form(word + 1))) return false;
  const opener = xpos(word - 2);
  if (opener !== 'DT' && opener !== 'JJ' && opener !== 'NN' && opener !== 'CD') return false;
  for (let at = word + 2; at < Math.min(length, word + REACH); at++) {
    if (form(at) === ',') return false;
    if (FINITE.test(xpos(at)) || xpos(at) === 'VBN') return true;
  }
  return false;
}
