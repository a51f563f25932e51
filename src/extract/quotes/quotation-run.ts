import type { Attribution } from './attribution.ts';
import { citedQuotation } from './cited-quotation.ts';
import type { CueIndex } from './cue.ts';
import { attributionAfter } from './cued-after.ts';
import { attributionBefore } from './cued-before.ts';
import { dashedQuotation } from './dashed-quotation.ts';
import { inEyesOf } from './in-eyes-of.ts';
import { introducedQuotation } from './introduced-quotation.ts';
import { nounCue } from './noun-cue.ts';
import { isQuoted, paragraphOf, type QuoteText } from './quote-text.ts';
import { type QuotedWords, quotedWordsOf, spanOfWords, startsSentence } from './quoted-words.ts';
import { signedQuotation } from './signed-quotation.ts';
import { turnTaking } from './turn-taking.ts';

/** Quotations with nothing between them: "“The port is closed.” “We had no choice,” Voss said." */
export type Run = readonly [QuotedWords, ...QuotedWords[]];

export function runsOf(text: QuoteText): readonly Run[] {
  const runs: [QuotedWords, ...QuotedWords[]][] = [];
  for (const words of quotedWordsOf(text)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && isAdjacent(text, before, words)) run.push(words);
    else runs.push([words]);
  }
  return runs;
}

function isAdjacent(text: QuoteText, before: QuotedWords, words: QuotedWords): boolean {
  return (
    before.isSentence &&
    words.isSentence &&
    isWhole(text, before) &&
    before.stop !== '?' &&
    !/^[,:]$/.test(text.tokens[before.first - 1]?.form ?? '') &&
    words.first === before.last + 1 &&
    paragraphOf(text, before.last) === paragraphOf(text, words.first)
  );
}

/** "She said so on “Tarn 60.” “It is over,” she added.": what stands in the midst of a sentence is no part of a run. */
function isWhole(text: QuoteText, words: QuotedWords): boolean {
  return startsSentence(text, words.first) || isQuoted(text, words.first - 1);
}

/** Who said a run: by the cue behind its last quotation, else by the one before its first. */
export function attributionOf(text: QuoteText, cues: CueIndex, run: Run): Attribution | null {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const earlier = run.slice(0, -1).map(spanOfWords);
  const later = run.slice(1).map(spanOfWords);
  const noun = nounCue(text, first);
  if (noun !== null) return { ...noun, content: [...noun.content, ...later] };
  const after =
    isIntroduced(text, cues, first) || isAnswered(text, cues, first)
      ? null
      : attributionAfter(text, cues, last);
  // Words of the clause before the last quotation would be the quotation before it.
  if (after !== null)
    return run.length > 1
      ? { ...after, content: [...run.map(spanOfWords), ...after.content.slice(1)] }
      : after;
  const before =
    attributionBefore(text, cues, first) ??
    introducedQuotation(text, cues, first) ??
    turnTaking(text, cues, first) ??
    dashedQuotation(text, first) ??
    inEyesOf(text, first);
  if (before !== null) return { ...before, content: [...before.content, ...later] };
  const signed = signedQuotation(text, cues, last) ?? citedQuotation(text, last);
  return signed === null ? null : { ...signed, content: [...earlier, ...signed.content] };
}

/** "When Lind shouted, “No,” Voss laughed": a cue right before the comma has the quotation. */
function isIntroduced(text: QuoteText, cues: CueIndex, words: QuotedWords): boolean {
  if (!/^[,:]$/.test(text.tokens[words.first - 1]?.form ?? '')) return false;
  const cue = cues.get(words.first - 2);
  return cue?.form === 'finite' && cue.frames.includes('quote') && !startsSentence(text, words.first);
}

/** "Lind wrote to her, with a smile, “Why now?” Voss wrote back, “It is time.”": the cue behind belongs to the answer. */
function isAnswered(text: QuoteText, cues: CueIndex, words: QuotedWords): boolean {
  if (!/^[!?]$/.test(words.stop) || !/^[,:]$/.test(text.tokens[words.first - 1]?.form ?? '')) return false;
  for (let at = words.last + 1; at < words.last + LONGEST_OPENING && !isQuoted(text, at); at++) {
    const cue = cues.get(at);
    if (cue === undefined) continue;
    const next = text.tokens[cue.last + 1]?.upos === 'ADV' ? cue.last + 2 : cue.last + 1;
    const isOpening = /^[,:]$/.test(text.tokens[next]?.form ?? '') && isQuoted(text, next + 1);
    return isOpening && attributionBefore(text, cues, words) !== null;
  }
  return false;
}

const LONGEST_OPENING = 8;
