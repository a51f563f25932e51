import type { Span } from '../../text/span.ts';
import { isFiniteVerb, isQuoted, paragraphOf, type QuoteText } from './quote-text.ts';
import type { Open } from './quoted-attributions.ts';
import { isNameOfWork, type QuotedWords, startsSentence } from './quoted-words.ts';

/**
 * What a quotation adds to the attribution before it; null for none. "“A,” Voss said. “B.”", "“A,” Voss said, but
 * “B”", and a paragraph that is one quotation behind one that ended with its speaker's words.
 */
export function joinedContent(text: QuoteText, open: Open, words: QuotedWords): Span | null {
  const whole = { start: words.quotation.start, end: words.quotation.end };
  const before = Math.max(open.last.last, open.attribution.cue?.token ?? 0);
  if (isNameOfWork(text, words)) return null;
  if (isBehindComma(text, before, words)) return whole;
  const conjunction = conjunctionBefore(text, before, words);
  if (conjunction !== null) return { ...whole, start: conjunction };
  const opener = sentenceOpener(text, before, words);
  if (opener !== null) return { ...whole, start: opener };
  if (isBehindMissingStop(open, words)) return whole;
  if (!words.isSentence && !isWholeSentence(text, words)) return null;
  if (paragraphOf(text, before) !== paragraphOf(text, words.first))
    return isNextParagraph(text, open, before, words) ? whole : null;
  return startsSentence(text, words.first) && isPreviousSentence(text, before, words) ? whole : null;
}

/** "“We have one enemy,” Voss said. “Winter.”" */
function isWholeSentence(text: QuoteText, words: QuotedWords): boolean {
  return (
    /^[.!?]$/.test(words.stop) && startsSentence(text, words.first) && startsSentence(text, words.last + 1)
  );
}

/** The quotation begins right behind the sentence that `before` stands in, or behind a rest of it without a verb. */
function isPreviousSentence(text: QuoteText, before: number, words: QuotedWords): boolean {
  const wanted = text.tokens[before]?.sentence ?? -1;
  const found = text.tokens[words.first - 1]?.sentence ?? -1;
  if (found !== wanted + 1) return found === wanted;
  for (let at = words.first - 1; text.tokens[at]?.sentence === found; at--) {
    if (isQuoted(text, at) || isFiniteVerb(text, at)) return false;
  }
  return true;
}

/** "“A,” Voss said, “B.”" */
function isBehindComma(text: QuoteText, before: number, words: QuotedWords): boolean {
  return isSameSentence(text, before, words) && text.tokens[words.first - 1]?.form === ',';
}

/** "“A,” she said “B.”": the stop behind the cue is missing. */
function isBehindMissingStop({ attribution }: Open, words: QuotedWords): boolean {
  const cue = attribution.cue?.token ?? -1;
  return words.isSentence && words.first === cue + 1 && attribution.rule === 'quote.cue-after';
}

function isSameSentence(text: QuoteText, before: number, words: QuotedWords): boolean {
  return text.tokens[before]?.sentence === text.tokens[words.first]?.sentence;
}

/** "“A,” Voss said, but “B”": where the conjunction starts, which is said too. */
function conjunctionBefore(text: QuoteText, before: number, words: QuotedWords): number | null {
  const conjunction = text.tokens[words.first - 1];
  if (conjunction === undefined || !/^(?:and|but|or|because|so)$/.test(conjunction.form)) return null;
  if (text.tokens[words.first - 2]?.form !== ',' || !isSameSentence(text, before, words)) return null;
  return conjunction.start;
}

/** "“A,” Voss said. But “B.”": where the next sentence starts, with no more than a small word before the marks. */
function sentenceOpener(text: QuoteText, before: number, words: QuotedWords): number | null {
  let first = words.first;
  while (first > words.first - 3 && !startsSentence(text, first)) first--;
  if (first === words.first || !startsSentence(text, first)) return null;
  if (isQuoted(text, first) || words.stop === '' || words.last - words.first < 5) return null;
  for (let at = first; at < words.first; at++) {
    const { upos = '', form = '' } = text.tokens[at] ?? {};
    if (!(/^(?:CCONJ|ADV|INTJ)$/.test(upos) || form === ',')) return null;
  }
  if (paragraphOf(text, before) !== paragraphOf(text, first)) return null;
  return text.tokens[before]?.sentence === text.tokens[first - 1]?.sentence
    ? (text.tokens[first]?.start ?? null)
    : null;
}

function isNextParagraph(text: QuoteText, open: Open, before: number, words: QuotedWords): boolean {
  if (open.last.quotation.style !== words.quotation.style) return false;
  if (paragraphOf(text, before) + 1 !== paragraphOf(text, words.first)) return false;
  const startsParagraph = paragraphOf(text, words.first - 1) !== paragraphOf(text, words.first);
  const endsParagraph = paragraphOf(text, words.last + 1) !== paragraphOf(text, words.first);
  return startsParagraph && endsParagraph && isPreviousSentence(text, before, words);
}
