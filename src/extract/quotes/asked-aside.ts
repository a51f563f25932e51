import { headWord } from '../../syntax/tree.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd, sentenceStart } from './quote-text.ts';

const LONGEST_ASIDE = 30;
const PUT_TO = /^(?:asked|pressed|questioned|quizzed|reminded|told)$/;

/** "Voss, asked whether he would go, said": what was put to whoever speaks, between two commas, though the form is a past one too. */
export function isAskedAside(text: QuoteText, index: number): boolean {
  return PUT_TO.test(text.tokens[index]?.form ?? '') && endOfAside(text, index) !== null;
}

/** The comma behind it, right before a verb; null where there is none. */
function endOfAside(text: QuoteText, asked: number): number | null {
  const next = text.tokens[asked + 1];
  if (
    text.tokens[asked - 1]?.form !== ',' ||
    !/^(?:about|by|how|if|on|over|what|when|whether|why)$/.test(next?.form ?? '')
  )
    return null;
  const end = Math.min(sentenceEnd(text, asked), asked + LONGEST_ASIDE);
  for (let at = asked + 2; at < end; at++) {
    if (isQuoted(text, at)) return null;
    if (text.tokens[at]?.form === ',' && isFiniteVerb(text, at + 1)) return at;
  }
  return null;
}

/** Who was asked, where such an aside ends right before a verb: the phrase before it. */
export function askedBefore(text: QuoteText, verb: number): Phrase | null {
  if (text.tokens[verb - 1]?.form !== ',') return null;
  const start = Math.max(sentenceStart(text, verb), verb - LONGEST_ASIDE);
  for (let at = verb - 2; at > start + 1; at--) {
    if (!PUT_TO.test(text.tokens[at]?.form ?? '') || endOfAside(text, at) !== verb - 1) continue;
    let first = at - 1;
    while (first > start && isInPhrase(text, first - 1)) first--;
    return first === at - 1 ? null : { first, last: at - 2, head: headWord(text.tree, first, at - 1) };
  }
  return null;
}

function isInPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '' } = text.tokens[at] ?? {};
  return !isQuoted(text, at) && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(upos) && !xpos.startsWith('W');
}
