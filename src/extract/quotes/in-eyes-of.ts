import type { Attribution } from './attribution.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText } from './quote-text.ts';
import { type QuotedWords, spanOfWords, startsSentence } from './quoted-words.ts';

const SHORTEST_CLAUSE = 5;
const LONGEST_NAME = 4;

/** "because to her, “nothing matters more than the port.”": a clause in marks behind whose view it is, at a clause's beginning. */
export function inEyesOf(text: QuoteText, words: QuotedWords): Attribution | null {
  const comma = words.first - 1;
  if (text.tokens[comma]?.form !== ',' || isQuoted(text, comma) || !isClause(text, words)) return null;
  const speaker = personBefore(text, comma);
  if (speaker === null || !opensClause(text, speaker.first - 1)) return null;
  const to = text.tokens[speaker.first - 1];
  if (to === undefined || !/^(?:to|for)$/i.test(to.form)) return null;
  const cue = {
    span: { start: to.start, end: to.end },
    lemma: to.form.toLowerCase(),
    token: speaker.first - 1,
  };
  return { rule: 'quote.noun', content: [spanOfWords(words)], cue, speaker };
}

function isClause(text: QuoteText, { first, last }: QuotedWords): boolean {
  if (last - first < SHORTEST_CLAUSE) return false;
  for (let at = first; at < last; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

/** "her", "Tarel Voss". */
function personBefore(text: QuoteText, comma: number): Phrase | null {
  const last = comma - 1;
  if (/^(?:her|him|them)$/.test(text.tokens[last]?.form ?? '')) return { first: last, last, head: last };
  let first = comma;
  while (first > comma - LONGEST_NAME && text.tokens[first - 1]?.upos === 'PROPN') first--;
  return first > last ? null : { first, last, head: last };
}

function opensClause(text: QuoteText, to: number): boolean {
  return startsSentence(text, to) || /^(?:,|and|because|but|that)$/i.test(text.tokens[to - 1]?.form ?? '');
}
