import type { CueIndex } from './cue.ts';
import { attributionAfter } from './cued-after.ts';
import { attributionBefore } from './cued-before.ts';
import { introducedQuotation } from './introduced-quotation.ts';
import { joinedContent } from './joined-content.ts';
import type { Run } from './quotation-run.ts';
import { paragraphOf, type QuoteText } from './quote-text.ts';
import type { Open } from './quoted-attributions.ts';
import { type QuotedWords, wordsOf } from './quoted-words.ts';

/**
 * "“A,” Voss said. “B.⏎“C,” she went on.": a quotation over paragraphs that is attributed where it begins, and again in
 * its last paragraph, is two, each with its own cue.
 */
export function paragraphTurns(text: QuoteText, cues: CueIndex, open: Open | null, run: Run): readonly Run[] {
  const [words] = run;
  const { parts } = words.quotation;
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (run.length > 1 || last === undefined || before === undefined) return [run];
  const end = partOf(text, words, last.start, last.end);
  if (attributionAfter(text, cues, end) === null) return [run];
  const beginning = partOf(text, words, words.quotation.start, before.end);
  return isAttributed(text, cues, open, beginning) ? [[beginning], [end]] : [run];
}

function partOf(text: QuoteText, { quotation, index }: QuotedWords, start: number, end: number): QuotedWords {
  return wordsOf(text, { ...quotation, start, end }, index);
}

/** Within its paragraph: a new one that nothing has opened is as likely another's as that of whoever spoke before. */
function isAttributed(text: QuoteText, cues: CueIndex, open: Open | null, words: QuotedWords): boolean {
  if (paragraphOf(text, words.first - 1) !== paragraphOf(text, words.first)) return false;
  return (
    (open !== null && joinedContent(text, cues, open, words) !== null) ||
    attributionBefore(text, cues, words) !== null ||
    introducedQuotation(text, cues, words) !== null
  );
}
