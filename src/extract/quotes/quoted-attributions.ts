import type { Attribution } from './attribution.ts';
import type { CueIndex } from './cue.ts';
import { attributionAfter } from './cued-after.ts';
import { attributionBefore } from './cued-before.ts';
import { introducedQuotation } from './introduced-quotation.ts';
import { paragraphOf, type QuoteText } from './quote-text.ts';
import { type QuotedWords, quotedWordsOf } from './quoted-words.ts';
import { signedQuotation } from './signed-quotation.ts';

/** An attribution that further quotations may still join, and the last one that did. */
interface Open {
  readonly attribution: Attribution;
  readonly last: QuotedWords;
}

/** Quotations with a cue beside them, each with those that follow it without a cue of their own. */
export function quotedAttributions(text: QuoteText, cues: CueIndex): readonly Attribution[] {
  const found: Attribution[] = [];
  let open: Open | null = null;
  for (const words of quotedWordsOf(text)) {
    const attribution = attributionOf(text, cues, words);
    if (open !== null && (attribution === null || isSameCue(open, attribution)) && joins(text, open, words)) {
      open = { attribution: withContent(open.attribution, words), last: words };
      continue;
    }
    if (attribution === null && open !== null && !words.isSentence && isWithin(text, open, words)) continue;
    if (open !== null) found.push(open.attribution);
    open = attribution === null ? null : { attribution, last: words };
  }
  if (open !== null) found.push(open.attribution);
  return found;
}

function attributionOf(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  return (
    attributionAfter(text, cues, words) ??
    attributionBefore(text, cues, words) ??
    introducedQuotation(text, words) ??
    signedQuotation(text, words)
  );
}

/** "“A,” Voss said, “B.”": what stands before B has been read as what stands behind A. */
function isSameCue(open: Open, attribution: Attribution): boolean {
  return attribution.cue?.token === open.attribution.cue?.token;
}

/** "“A,” Voss told the “Tarn Hour” on Monday. “B.”": a name in marks does not part the two. */
function isWithin(text: QuoteText, open: Open, words: QuotedWords): boolean {
  const cue = open.attribution.cue;
  return cue !== null && text.tokens[cue.token]?.sentence === text.tokens[words.first]?.sentence;
}

function withContent(attribution: Attribution, { quotation }: QuotedWords): Attribution {
  return {
    ...attribution,
    content: [...attribution.content, { start: quotation.start, end: quotation.end }],
  };
}

/** "“A,” Voss said. “B.”", and a paragraph that is one quotation behind one that ended with its speaker's words. */
function joins(text: QuoteText, open: Open, words: QuotedWords): boolean {
  const before = Math.max(open.last.last, open.attribution.cue?.token ?? 0);
  if (isBehindComma(text, before, words)) return true;
  if (!words.isSentence) return false;
  if (paragraphOf(text, before) !== paragraphOf(text, words.first))
    return isNextParagraph(text, before, words);
  return isSentenceStart(text, words.first) && isPreviousSentence(text, before, words);
}

function isSentenceStart(text: QuoteText, token: number): boolean {
  return text.tokens[token - 1]?.sentence !== text.tokens[token]?.sentence;
}

/** The quotation begins right behind the sentence that `before` stands in. */
function isPreviousSentence(text: QuoteText, before: number, words: QuotedWords): boolean {
  return text.tokens[before]?.sentence === text.tokens[words.first - 1]?.sentence;
}

/** "“A,” Voss said, “B.”" */
function isBehindComma(text: QuoteText, before: number, words: QuotedWords): boolean {
  return (
    text.tokens[before]?.sentence === text.tokens[words.first]?.sentence &&
    text.tokens[words.first - 1]?.form === ','
  );
}

function isNextParagraph(text: QuoteText, before: number, words: QuotedWords): boolean {
  if (paragraphOf(text, before) + 1 !== paragraphOf(text, words.first)) return false;
  const startsParagraph = paragraphOf(text, words.first - 1) !== paragraphOf(text, words.first);
  const endsParagraph = paragraphOf(text, words.last + 1) !== paragraphOf(text, words.first);
  return startsParagraph && endsParagraph && isPreviousSentence(text, before, words);
}
