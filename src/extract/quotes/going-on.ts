import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd } from './quote-text.ts';

/**
 * "The port would open, Voss said on Friday, and staff | would be there": a clause behind "and" or "but" in the mood of what
 * was said before is more of it. The conjunction's token, else null; `from` is the first token behind the attribution,
 * `first` and `end` bound what was said.
 */
export function conjunctionGoingOn(text: QuoteText, from: number, first: number, end: number): number | null {
  if (!isProspective(text, first, end)) return null;
  let comma = from;
  while (comma < from + LONGEST_SETTING && IN_SETTING.test(text.tokens[comma]?.upos ?? '')) comma++;
  if (text.tokens[comma]?.form !== ',' || isQuoted(text, comma)) return null;
  return goesOnBehind(text, comma + 1) ? comma + 1 : null;
}

/** A conjunction, a subject and "would", "could" or "might", with no other finite verb before. */
export function goesOnBehind(text: QuoteText, conjunction: number): boolean {
  if (!/^(?:and|but)$/.test(text.tokens[conjunction]?.form ?? '')) return false;
  const end = Math.min(sentenceEnd(text, conjunction), conjunction + LONGEST_SUBJECT);
  for (let at = conjunction + 2; at < end; at++) {
    if (isQuoted(text, at) || text.tokens[at]?.form === ',') return false;
    if (isFiniteVerb(text, at)) return BACKSHIFTED.test(text.tokens[at]?.form ?? '');
  }
  return false;
}

/** Whether the first finite verb of [first, end) tells what would be, not what is. */
export function isProspective(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (isFiniteVerb(text, at)) return BACKSHIFTED.test(text.tokens[at]?.form ?? '');
  }
  return false;
}

const BACKSHIFTED = /^(?:would|could|might)$/;
const LONGEST_SETTING = 8;
const LONGEST_SUBJECT = 10;
const IN_SETTING = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON)$/;
