import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
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
const LEADING_MARKS = /^["“”„‟«»＂'‘’‚`\s([….]+/;

export function quotedWordsOf(text: QuoteText): readonly QuotedWords[] {
  return text.quotations.map((quotation, index) => wordsOf(text, quotation, index));
}

/** The tokens of a quotation, or of one of its paragraphs, that has this index. */
export function wordsOf(text: QuoteText, quotation: Quotation, index: number): QuotedWords {
  const first = tokenAt(text.tokens, quotation.start);
  const last = tokenAt(text.tokens, quotation.end) - 1;
  const stop = stopOf(text.text, quotation);
  const words = text.text.slice(quotation.start, quotation.start + 40).replace(LEADING_MARKS, '');
  const title = isTitle(text, first, last);
  const isSentence = /^[\p{Lu}\p{N}$€£#@]/u.test(words) && stop !== '' && last - first >= 3 && !title;
  return { index, quotation, first, last, isSentence, isTitle: title, stop };
}

export function spanOfWords({ quotation }: QuotedWords): Span {
  return { start: quotation.start, end: quotation.end };
}

const LONGEST_TITLE = 9;

/** "The Port of Tarn,", "Tarn Today": few words, all but the small ones with capitals, are a name and not a sentence. */
function isTitle(text: QuoteText, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE + 2) return false;
  const words = text.tokens.slice(first, last).filter((token) => /^\p{L}/u.test(token.form));
  if (
    text.tokens
      .slice(first, last)
      .some(({ form, xpos }) => /^(?:VBZ|VBP|VBD|MD)$/.test(xpos) && !/^\p{Lu}/u.test(form))
  )
    return false;
  const large = words.filter((token) => /^\p{Lu}/u.test(token.form));
  return large.length >= 2 && words.every((token) => large.includes(token) || SMALL_WORD.test(token.form));
}

/** Words that titles write small. */
const SMALL_WORD = /^(?:an?|the|and|but|or|of|in|on|at|to|for|by|from|with|as|is|vs?|de|la|le)$/;

/** The last token of the name in quotation marks that a token begins; null where it begins none. */
export function lastOfTitle(text: QuoteText, token: number): number | null {
  const quotation = text.quotations[text.quotationOf[token] ?? -1];
  if (quotation === undefined || quotation.start !== text.tokens[token]?.start) return null;
  const last = tokenAt(text.tokens, quotation.end) - 1;
  return isTitle(text, token, last) ? last : null;
}

/** A title in the midst of a sentence: "told the “Tarn Hour” on Monday", "in her book, “The Port of Tarn,”". */
export function isNameOfWork(text: QuoteText, words: QuotedWords): boolean {
  if (isOneName(text, words)) return true;
  return words.isTitle && !startsSentence(text, words.first) && text.tokens[words.first - 1]?.form !== ':';
}

/** "the head of “Today,” told her staff": a word with a capital behind a preposition, unless it is called out. */
function isOneName(text: QuoteText, { first, last, stop }: QuotedWords): boolean {
  const words = text.tokens.slice(first, last + 1).filter(({ form }) => /\p{L}/u.test(form));
  const [word] = words;
  if (words.length !== 1 || !/^\p{Lu}/u.test(word?.form ?? '') || /^[!?]$/.test(stop)) return false;
  const before = text.tokens[first - 1];
  return before?.upos === 'ADP' || before?.form === 'of';
}

/** Whether a token begins its sentence. */
export function startsSentence(text: QuoteText, token: number): boolean {
  return text.tokens[token - 1]?.sentence !== text.tokens[token]?.sentence;
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
