import { lowerCase } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { behindAnswer } from './answer-start.ts';
import type { Attribution } from './attribution.ts';
import { throughQuotation } from './clause-end.ts';
import { beforeDay, type Phrase, phraseOf } from './phrase.ts';
import {
  isFiniteVerb,
  isQuoted,
  type QuoteText,
  sentenceEnd,
  sentenceStart,
  spanOf,
  tokenAt,
} from './quote-text.ts';

/** "According to Voss, the port is closed": the rest of the sentence is what was said. */
export function accordingTo(text: QuoteText): readonly Attribution[] {
  const found: Attribution[] = [];
  text.tokens.forEach((token, index) => {
    if (lowerCase(token.form) !== 'according' || text.tokens[index + 1]?.form.toLowerCase() !== 'to') return;
    if (isQuoted(text, index) || text.isFurniture[index] === 1) return;
    const attribution = attributionAt(text, index);
    if (attribution !== null) found.push(attribution);
  });
  return found;
}

function attributionAt(text: QuoteText, index: number): Attribution | null {
  const found = speakerBehind(text, index + 2) ?? wordsBehind(text, index + 2);
  const start = text.tokens[index];
  const end = text.tokens[index + 1];
  if (found === null || start === undefined || end === undefined) return null;
  const isCut = isRelativeBefore(text, index) || contentAround(text, index, found).length === 0;
  const whole = isCut ? beforeComma(text, found) : beforeSubject(text, index, found);
  const speaker = beforeDay(text, whole);
  const content = contentAround(text, index, speaker);
  if (content.length === 0) return null;
  const cue = { span: { start: start.start, end: end.end }, lemma: 'according to', token: index };
  return { rule: 'quote.according-to', content, cue, speaker };
}

/** Where the tree has no phrase: the words up to the next stop, if no verb is among them. */
function wordsBehind(text: QuoteText, first: number): Phrase | null {
  let last = first;
  while (last < first + LONGEST_WORDS && text.tokens[last + 1]?.upos !== 'PUNCT') last++;
  for (let at = first; at <= last; at++) if (isFiniteVerb(text, at)) return null;
  return last === first + LONGEST_WORDS ? null : { first, last, head: last };
}

const LONGEST_WORDS = 12;

/** "a book in which, according to Voss, ...", "because, according to Voss, ...": a clause has just been opened. */
function isRelativeBefore(text: QuoteText, index: number): boolean {
  const { upos = '', xpos = '' } = text.tokens[index - 2] ?? {};
  return text.tokens[index - 1]?.form === ',' && (upos === 'SCONJ' || xpos === 'WDT');
}

/** "According to the Tarn Institute (TI), | cases in the town fell": right before a verb stands its subject. */
function beforeSubject(text: QuoteText, index: number, phrase: Phrase): Phrase {
  if (text.tokens[index]?.form !== 'According' || !isFiniteVerb(text, phrase.last + 1)) return phrase;
  const comma = text.tokens.slice(phrase.first, phrase.last).findLastIndex(({ form }) => form === ',');
  return comma < 1 ? phrase : { ...phrase, last: phrase.first + comma - 1 };
}

function beforeComma(text: QuoteText, phrase: Phrase): Phrase {
  const comma = text.tokens
    .slice(phrase.first, phrase.last)
    .findIndex(({ form }, at) => form === ',' && !isQuoted(text, phrase.first + at));
  return comma < 1 ? phrase : { ...phrase, last: phrase.first + comma - 1 };
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
  const { last } = phraseOf(text, head, null);
  return withMarks(text, beforeMarks(text, { first, last, head }));
}

/** "“Voss: A Life at Sea,”", "Tarel “the Wolf” Voss": words in marks that are the name, or few that stand within it. */
function withMarks(text: QuoteText, phrase: Phrase): Phrase {
  const at = isQuoted(text, phrase.first) ? phrase.first : phrase.last + 1;
  const quotation = text.quotations[text.quotationOf[at] ?? -1];
  if (quotation === undefined) return phrase;
  const end = tokenAt(text.tokens, quotation.end);
  const endsInComma = text.tokens[end - 2]?.form === ',';
  if (at === phrase.first)
    return { ...phrase, last: throughAuthor(text, endsInComma ? end - 1 : Math.max(phrase.last, end - 1)) };
  if (end - at > LONGEST_NICKNAME) return phrase;
  let last = end - 1;
  while (text.tokens[last + 1]?.upos === 'PROPN') last++;
  return last === end - 1 ? phrase : { ...phrase, last };
}

const LONGEST_NICKNAME = 6;

/** "“Voss: A Life at Sea,” by Dana Orlo": who wrote it goes with the name. */
function throughAuthor({ tokens }: QuoteText, mark: number): number {
  if (tokens[mark + 1]?.form !== 'by') return mark;
  let last = mark + 1;
  while (tokens[last + 1]?.upos === 'PROPN') last++;
  return last > mark + 1 && /^[,.]$/.test(tokens[last + 1]?.form ?? '') ? last : mark;
}

/** "According to Voss, | “the port is shut”": what stands in marks behind a comma is said, whatever the tree makes of it. */
function beforeMarks(text: QuoteText, phrase: Phrase): Phrase {
  for (let at = phrase.first + 2; at <= phrase.last; at++) {
    if (!isQuoted(text, at) || text.tokens[at - 1]?.form !== ',' || isQuoted(text, at - 1)) continue;
    return { first: phrase.first, last: at - 2, head: Math.min(phrase.head, at - 2) };
  }
  return phrase;
}

/** Before and behind the phrase, in its sentence; on both sides no further than a semicolon. */
function contentAround(text: QuoteText, index: number, speaker: Phrase): readonly Span[] {
  const from = speaker.last + 1;
  const opens = text.tokens[index]?.form === 'According';
  const behind = trimmed(text, from, sentenceEnd(text, index));
  if (behind !== null && opens) return [untilQuotationEnds(text, behind)];
  const isAmid = behind !== null && isMoreContent(text, from);
  const opening = behindAnswer(text, sentenceStart(text, index), index);
  const start = isAmid ? Math.max(opening, semicolonBefore(text, index) + 1) : opening;
  const before = trimmed(text, firstOfContent(text, start, index), index);
  if (behind === null || (before !== null && !isAmid)) return before === null || opens ? [] : [before];
  const rest = trimmed(text, from, semicolonBehind(text, from)) ?? behind;
  return before === null || isOnlyOpener(text, index, before, from) ? [rest] : [before, rest];
}

/** "According to Voss, “the port is shut,” which Lind denied": words in marks with a comma before the closing one are all. */
function untilQuotationEnds(text: QuoteText, content: Span): Span {
  const first = tokenAt(text.tokens, content.start);
  const quotation = text.quotations[text.quotationOf[first] ?? -1];
  if (quotation === undefined || quotation.end >= content.end) return content;
  const last = tokenAt(text.tokens, quotation.end) - 1;
  const isEnd =
    text.tokens[last - 1]?.form === ',' && !/^(?:and|or|but)$/.test(text.tokens[last + 1]?.form ?? '');
  return isEnd && last - first >= SHORTEST_CLAUSE ? { start: content.start, end: quotation.end } : content;
}

const SHORTEST_CLAUSE = 5;

/** "Since then, according to Voss, it has grown", "a book in which, according to Voss, sums stood": before is no clause. */
function isOnlyOpener(text: QuoteText, index: number, before: Span, behind: number): boolean {
  if (isFiniteVerb(text, behind + 1)) return false;
  if (text.tokens[index - 1]?.form !== ',' || isQuoted(text, index - 2)) return false;
  if (isRelativeBefore(text, index)) return true;
  const first = tokenAt(text.tokens, before.start);
  const words = text.tokens.slice(first, index - 1);
  const isClause = words.some(
    ({ deprel }, at) => isFiniteVerb(text, first + at) || deprel.startsWith('nsubj'),
  );
  return !isClause && /^(?:ADP|SCONJ|ADV)$/.test(words[0]?.upos ?? '');
}

/** The last semicolon of the sentence before a token, else what stands before the sentence. */
function semicolonBefore(text: QuoteText, index: number): number {
  let at = index - 1;
  while (at >= sentenceStart(text, index) && !isSemicolon(text, at)) at--;
  return at;
}

function semicolonBehind(text: QuoteText, index: number): number {
  let at = index;
  while (at < sentenceEnd(text, index) && !isSemicolon(text, at)) at++;
  return at;
}

function isSemicolon(text: QuoteText, at: number): boolean {
  return text.tokens[at]?.form === ';' && !isQuoted(text, at);
}

/** A quotation right before the phrase is said whole, though it began some sentences earlier. */
function firstOfContent(text: QuoteText, start: number, index: number): number {
  const quotation =
    text.quotations[text.quotationOf[index - 1] ?? -1] ?? text.quotations[text.quotationOf[index - 2] ?? -1];
  return quotation === undefined ? start : Math.min(start, tokenAt(text.tokens, quotation.start));
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
