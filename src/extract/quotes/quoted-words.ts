import type { Quotation } from '../../text/quotation.ts';
import type { QuoteText } from './quote-text.ts';
import { tokenAt } from './quote-text.ts';

/** An outermost quotation and the tokens that it spans, marks included. */
export interface QuotedWords {
  readonly index: number;
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
  /** Whether it reads as one or more sentences of its own: a capital at its start, a stop at its end. */
  readonly isSentence: boolean;
  /** Whether it reads as the name of a work: few words, all with capitals. */
  readonly isTitle: boolean;
  /** What stands before its closing mark (or right behind it): `,` `.` `?` or nothing. */
  readonly stop: string;
}

const STOP = /[.,;:!?…—–-]/;
const LEADING_MARKS = /^["“”„‟«»＂'‘’‚`\s([…]+/;

export function quotedWordsOf(text: QuoteText): readonly QuotedWords[] {
  return text.quotations.map((quotation, index) => {
    const first = tokenAt(text.tokens, quotation.start);
    const last = tokenAt(text.tokens, quotation.end) - 1;
    const stop = stopOf(text.text, quotation);
    const words = text.text.slice(quotation.start, quotation.start + 40).replace(LEADING_MARKS, '');
    const title = isTitle(text, first, last);
    const isSentence = /^[\p{Lu}\p{N}$€£#@]/u.test(words) && stop !== '' && last - first >= 3 && !title;
    return { index, quotation, first, last, isSentence, isTitle: title, stop };
  });
}

const LONGEST_TITLE = 9;

/** "The Port of Tarn,": few words, nearly all of them with capitals, is a name and not a sentence. */
function isTitle(text: QuoteText, first: number, last: number): boolean {
  const words = text.tokens
    .slice(first, Math.min(last, first + LONGEST_TITLE + 4))
    .filter((token) => /^\p{L}{4,}/u.test(token.form));
  if (words.length < 2 || last - first > LONGEST_TITLE + 2) return false;
  return words.every((token) => /^\p{Lu}/u.test(token.form));
}

/** The stop inside the closing mark, else the one right behind it. */
function stopOf(text: string, quotation: Quotation): string {
  let at = quotation.end - 1;
  while (at > quotation.start && /["“”„‟«»＂'‘’`\s)\]]/.test(text.charAt(at))) at--;
  const inside = text.charAt(at);
  if (STOP.test(inside)) return inside;
  const behind = text.charAt(quotation.end);
  return /[.,;!?…]/.test(behind) ? behind : '';
}
