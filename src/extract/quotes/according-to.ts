import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { throughQuotation } from './clause-end.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isQuoted, type QuoteText, sentenceEnd, sentenceStart, spanOf, tokenAt } from './quote-text.ts';

/** "According to Voss, the port is closed": the rest of the sentence is what was said. */
export function accordingTo(text: QuoteText): readonly Attribution[] {
  const found: Attribution[] = [];
  text.tokens.forEach((token, index) => {
    if (token.form.toLowerCase() !== 'according' || text.tokens[index + 1]?.form.toLowerCase() !== 'to')
      return;
    if (isQuoted(text, index) || text.isFurniture[index] === 1) return;
    const attribution = attributionAt(text, index);
    if (attribution !== null) found.push(attribution);
  });
  return found;
}

function attributionAt(text: QuoteText, index: number): Attribution | null {
  const speaker = speakerBehind(text, index + 2);
  const start = text.tokens[index];
  const end = text.tokens[index + 1];
  if (speaker === null || start === undefined || end === undefined) return null;
  const content = contentAround(text, index, speaker);
  if (content.length === 0) return null;
  const cue = { span: { start: start.start, end: end.end }, lemma: 'according to', token: index };
  return { rule: 'quote.according-to', content, cue, speaker };
}

function speakerBehind(text: QuoteText, first: number): Phrase | null {
  const sentence = text.tokens[first]?.sentence;
  let head = first;
  for (let step = 0; step < 12; step++) {
    const up = text.tokens[head]?.head ?? -1;
    const token = text.tokens[up];
    if (up < first || token === undefined || token.sentence !== sentence || token.upos === 'VERB') break;
    if (/^(?:obl|root|ccomp)/.test(text.tokens[head]?.deprel ?? '')) break;
    head = up;
  }
  const token = text.tokens[head];
  if (token === undefined || !/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X)$/.test(token.upos)) return null;
  const phrase = phraseOf(text, head, null);
  return { ...phrase, first };
}

/** Before and behind the phrase, in its sentence. */
function contentAround(text: QuoteText, index: number, speaker: Phrase): readonly Span[] {
  const spans: Span[] = [];
  const before = trimmed(text, firstOfContent(text, sentenceStart(text, index), index), index);
  const behind = trimmed(text, speaker.last + 1, sentenceEnd(text, index));
  if (before !== null && text.tokens[index]?.form !== 'According') spans.push(before);
  if (behind !== null && (before === null || isMoreContent(text, speaker.last + 1))) spans.push(behind);
  return spans;
}

/** A quotation right before the phrase is said whole, though it began some sentences earlier. */
function firstOfContent(text: QuoteText, sentenceStart: number, index: number): number {
  const quotation =
    text.quotations[text.quotationOf[index - 1] ?? -1] ?? text.quotations[text.quotationOf[index - 2] ?? -1];
  return quotation === undefined
    ? sentenceStart
    : Math.min(sentenceStart, tokenAt(text.tokens, quotation.start));
}

/** Behind "according to Voss" in mid-sentence more is said only after a comma. */
function isMoreContent(text: QuoteText, from: number): boolean {
  if (text.tokens[from]?.form !== ',') return false;
  const next = text.tokens[from + 1];
  return next !== undefined && !/^(?:which|who|where|while|though|although|but|and)$/i.test(next.form);
}

function trimmed(text: QuoteText, from: number, until: number): Span | null {
  let first = from;
  let end = until;
  const isStop = (at: number): boolean => !isQuoted(text, at) && text.tokens[at]?.upos === 'PUNCT';
  while (first < end && isStop(first)) first++;
  while (end > first && isStop(end - 1)) end--;
  return end - first < 2 ? null : spanOf(text, first, throughQuotation(text, end));
}
