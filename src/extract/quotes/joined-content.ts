import type { Span } from '../../text/span.ts';
import { carriedOn, conjunctionBetween, isRepeated } from './carried-on.ts';
import { contentStart } from './content-start.ts';
import type { CueIndex } from './cue.ts';
import { postposedCue } from './postposed-cue.ts';
import { isFiniteVerb, isQuoted, paragraphOf, type QuoteText, sentenceEnd } from './quote-text.ts';
import type { Open } from './quoted-attributions.ts';
import { isNameOfWork, type QuotedWords, startsSentence } from './quoted-words.ts';

/**
 * What a quotation adds to the attribution before it; null for none. "“A,” Voss said. “B.”", "“A,” Voss said, but
 * “B”", and a paragraph that is one quotation behind one that ended with its speaker's words.
 */
export function joinedContent(text: QuoteText, cues: CueIndex, open: Open, words: QuotedWords): Span | null {
  const whole = { start: words.quotation.start, end: words.quotation.end };
  const before = Math.max(open.last.last, open.attribution.cue?.token ?? 0);
  if (isNameOfWork(text, words) || isBehindAddition(text, cues, before, words)) return null;
  if (isRepeated(text, open, words)) return null;
  const between = carriedOn(text, cues, open, words) ?? conjunctionBetween(text, words);
  if (between !== null) return { ...whole, start: text.tokens[between]?.start ?? whole.start };
  if (isBehindComma(text, before, words)) return isToldBefore(text, cues, before, words) ? null : whole;
  const conjunction = conjunctionBefore(text, before, words);
  if (conjunction !== null) return { ...whole, start: conjunction };
  const opener = sentenceOpener(text, before, words);
  if (opener !== null) return { ...whole, start: opener };
  const topic = topicOpener(text, cues, before, words);
  if (topic !== null) return { ...whole, start: topic };
  if (isBehindMissingStop(open, words)) return whole;
  if (!words.isSentence && !isWholeSentence(text, words))
    return isRunningOn(text, before, words) && !isToldBehind(text, cues, words) ? whole : null;
  if (paragraphOf(text, before) !== paragraphOf(text, words.first))
    return isNextParagraph(text, open, before, words) ? whole : null;
  if (!startsSentence(text, words.first)) return null;
  return isPreviousSentence(text, before, words) || isBehindAside(text, cues, before, words) ? whole : null;
}

/** "“A,” Voss said, adding that it would open in spring. “B.”": more of what she added. */
function isBehindAddition(text: QuoteText, cues: CueIndex, before: number, words: QuotedWords): boolean {
  for (
    let at = before + 1;
    text.tokens[at]?.sentence === text.tokens[before]?.sentence && at < words.first;
    at++
  ) {
    if (cues.get(at)?.lemma === 'add' && text.tokens[at + 1]?.form === 'that') return true;
  }
  return false;
}

/** "“A,” Voss wrote, arguing that in May “B.”": what was argued begins before the second quotation. */
function isToldBefore(text: QuoteText, cues: CueIndex, before: number, words: QuotedWords): boolean {
  for (let at = before + 1; at < words.first; at++) {
    const cue = cues.get(at);
    const start = cue === undefined || cue.form === 'passive' ? null : contentStart(text, cue);
    if (start !== null && start.token < words.first && start.rule.endsWith('clause')) return true;
  }
  return false;
}

/** "“A,” Voss said. “It is a tax” on ferries, she said.": the second sentence has a cue of its own. */
function isToldBehind(text: QuoteText, cues: CueIndex, words: QuotedWords): boolean {
  for (let at = words.last + 1; at < sentenceEnd(text, words.last); at++) {
    const cue = cues.get(at);
    if (cue !== undefined && postposedCue(text, cue) !== null) return true;
  }
  return false;
}

/** "“A,” Voss said. “It is hardly more than a tax” on ferries.": a sentence that goes on behind the marks. */
function isRunningOn(text: QuoteText, before: number, words: QuotedWords): boolean {
  if (!startsSentence(text, words.first) || paragraphOf(text, before) !== paragraphOf(text, words.first))
    return false;
  return (
    words.last - words.first >= SHORTEST_CLAUSE &&
    hasFiniteVerb(text, words) &&
    isPreviousSentence(text, before, words)
  );
}

const SHORTEST_CLAUSE = 5;

function hasFiniteVerb(text: QuoteText, { first, last }: QuotedWords): boolean {
  for (let at = first; at < last; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

/** "“A,” Voss said. A clerk who came in May, she works there. “B.”": of whoever spoke one more thing is told, and nothing is said. */
function isBehindAside(text: QuoteText, cues: CueIndex, before: number, words: QuotedWords): boolean {
  const sentence = text.tokens[words.first - 1]?.sentence ?? -1;
  if (sentence !== (text.tokens[before]?.sentence ?? -1) + 1) return false;
  let first = '';
  let main = '';
  for (let at = words.first - 1; text.tokens[at]?.sentence === sentence; at--) {
    if (isQuoted(text, at) || cues.has(at)) return false;
    const { deprel = '', form = '', head = -1 } = text.tokens[at] ?? {};
    if (deprel.startsWith('nsubj')) first = form;
    if (deprel.startsWith('nsubj') && text.tokens[head]?.deprel === 'root') main = form;
  }
  return /^(?:he|she|they|it)$/i.test(main === '' ? first : main);
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
  const isBetween = isQuoted(text, words.first - 2) && endsPart(text, words);
  const isOpened = text.tokens[words.first - 2]?.form === ',' || isBetween;
  return isOpened && isSameSentence(text, before, words) ? conjunction.start : null;
}

/** "that “she has a plan” and “looks forward to it.”": the sentence, or a clause of it, ends with the second one. */
function endsPart(text: QuoteText, words: QuotedWords): boolean {
  const next = text.tokens[words.last + 1];
  return next?.sentence !== text.tokens[words.last]?.sentence || /^[.,;!?]$/.test(next?.form ?? '');
}

/** "“A,” Voss said. It “is no B.”": where a sentence starts that is her words but for what it speaks of. */
function topicOpener(text: QuoteText, cues: CueIndex, before: number, words: QuotedWords): number | null {
  let first = words.first;
  while (first > words.first - LONGEST_TOPIC && !startsSentence(text, first)) first--;
  if (first === words.first || !/^(?:it|that|this|these|they|those)$/i.test(text.tokens[first]?.form ?? ''))
    return null;
  if (!startsSentence(text, first) || !startsSentence(text, words.last + 1)) return null;
  if (words.last - words.first < SHORTEST_CLAUSE || paragraphOf(text, before) !== paragraphOf(text, first))
    return null;
  for (let at = first; at < words.first; at++)
    if (isQuoted(text, at) || cues.has(at) || !isTopicWord(text, at)) return null;
  return text.tokens[before]?.sentence === text.tokens[first - 1]?.sentence
    ? (text.tokens[first]?.start ?? null)
    : null;
}

const LONGEST_TOPIC = 4;

/** "It", "That is", "This makes her". */
function isTopicWord(text: QuoteText, at: number): boolean {
  const { upos = '', form = '' } = text.tokens[at] ?? {};
  return /^(?:PRON|DET|AUX|ADV)$/.test(upos) || /^(?:makes?|made|means?|meant)$/.test(form);
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
