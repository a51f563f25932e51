import type { Span } from '../../text/span.ts';
import { isQuoted, type QuoteText, sentenceEnd, spanOf } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';

const LONGEST_SETTING = 8;
const IN_SETTING = /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM|PRON)$/;

/**
 * "“It is bad luck,” Voss said in a letter, | that both came from Tarn": behind the comma that ends the attribution the clause goes
 * on that the quotation has begun; null where it does not. `from` is the first token behind cue and speaker.
 */
export function restBehind(text: QuoteText, words: QuotedWords, from: number): Span | null {
  let comma = from;
  while (comma < from + LONGEST_SETTING && isSetting(text, comma)) comma++;
  if (text.tokens[comma]?.form !== ',' || isQuoted(text, comma)) return null;
  const end = sentenceEnd(text, comma);
  if (comma >= end || !goesOn(text, words, comma + 1)) return null;
  return spanOf(text, comma + 1, /^[.!?]$/.test(text.tokens[end - 1]?.form ?? '') ? end - 1 : end);
}

/** "to build a harbor", not "to loud applause", "to put it mildly". */
const OPENS_OBJECT = /^(?:DT|PRP\$|CD)$/;
/** "rather than from taxes", not "rather than answer". */
const OPENS_OTHER = /^(?:IN|DT|PRP\$|CD)$/;

function isSetting(text: QuoteText, at: number): boolean {
  return IN_SETTING.test(text.tokens[at]?.upos ?? '') && !isQuoted(text, at);
}

/**
 * "that both came", "to pursue a plan", "rather than from taxes", "would go"; not "to applause", "that day", nor what the speaker
 * does: "“Ask them,” Voss said, rather than answer", "“We will win,” she said, to calm the town".
 */
function goesOn(text: QuoteText, words: QuotedWords, at: number): boolean {
  const { form = '', xpos = '' } = text.tokens[at] ?? {};
  const next = text.tokens[at + 1];
  if (isQuoted(text, at)) return false;
  if (form === 'that') return xpos === 'IN';
  if (form === 'to')
    return (
      next?.xpos === 'VB' &&
      OPENS_OBJECT.test(text.tokens[at + 2]?.xpos ?? '') &&
      isOfWhatFollows(text, words)
    );
  if (form === 'rather') return next?.form === 'than' && OPENS_OTHER.test(text.tokens[at + 2]?.xpos ?? '');
  return xpos === 'MD';
}

/** "it is a better use of the money": "it" stands for what is said behind. */
function isOfWhatFollows(text: QuoteText, { first, last }: QuotedWords): boolean {
  const opening = text.tokens.slice(first, last).filter(({ upos }) => upos !== 'PUNCT');
  return /^it$/i.test(opening[0]?.form ?? '') && /^(?:['’]s|is|was|would)$/.test(opening[1]?.form ?? '');
}
