import { PLACE_ADVERBS } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import type { Span } from '../../text/span.ts';
import type { Cue } from './cue.ts';
import { isDayWord } from './day-word.ts';
import { firstUnder, isQuoted, lastUnder, type QuoteText, sentenceEnd, sentenceStart } from './quote-text.ts';

/** A phrase of the text: tokens [first, last], and its head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export function spanOfPhrase(text: QuoteText, phrase: Phrase): Span {
  return { start: text.tokens[phrase.first]?.start ?? 0, end: text.tokens[phrase.last]?.end ?? 0 };
}

/** "Darrach, Ekeland said, “is gone”": an apposition would have a second comma, so the first name is what is spoken of. */
export function withoutVocative(text: QuoteText, phrase: Phrase, cue: Cue): Phrase {
  const comma = phrase.first + text.tokens.slice(phrase.first, phrase.last).findIndex(isComma);
  if (comma <= phrase.first || phrase.last !== cue.token - 1) return phrase;
  const isName = (token: Token): boolean => token.upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(token.form);
  const before = text.tokens.slice(phrase.first, comma);
  const behind = text.tokens.slice(comma + 1, phrase.last + 1);
  if (!before.every(isName) || !behind.every(isName)) return phrase;
  return { first: comma + 1, last: phrase.last, head: comma + 1 };
}

const LONGEST_PHRASE = 60;

/** The whole noun phrase: everything under its head, but neither the cue's clause nor an age or an aside. */
export function phraseOf(text: QuoteText, head: number, cue: Cue | null): Phrase {
  const name = firstOfName(text, head);
  if (name !== head) return behindCase(text, phraseOf(text, name, cue));
  let first = firstUnder(text, head);
  let last = lastUnder(text, head);
  if (cue !== null && head < cue.token) last = Math.min(last, cue.token - 1);
  if (cue !== null && head > cue.last) first = Math.max(first, cue.last + 1);
  if (text.tokens[first - 1]?.upos === 'DET') first--;
  first = Math.max(first, outsideFrom(text, head, -1));
  last = Math.min(last, outsideFrom(text, head, 1));
  last = cutAside(text, head, last);
  if (cue !== null && last < cue.token) last = reachCue(text, last, cue.token);
  while (first < head && isEdge(text.tokens[first]) && !isQuantifier(text, first)) first++;
  // "Voss Marine today announced".
  while (last > head && (isEdge(text.tokens[last]) || tellsDay(text.tokens[last]))) {
    if (endsRelative(text, first, last)) break;
    last--;
  }
  if (isBracketOpen(text, first, last) && text.tokens[last + 1]?.form === ')') last++;
  return { first, last, head };
}

/** "a study published in Tarn | on Monday" */
export function beforeDay(text: QuoteText, phrase: Phrase): Phrase {
  const isCut = text.tokens[phrase.last]?.form === 'on' && isDayWord(text.tokens[phrase.last + 1]?.form);
  return isCut && phrase.last > phrase.head ? { ...phrase, last: phrase.last - 1 } : phrase;
}

/** "as Judge Karl | Benn told her": the name that its last word belongs to. */
function firstOfName(text: QuoteText, head: number): number {
  const { deprel = '', head: up = -1, upos } = text.tokens[head] ?? {};
  const isFlat = deprel.startsWith('flat') && up < head && up >= head - LONGEST_NAME;
  return isFlat && upos === 'PROPN' && text.tokens[up]?.upos === 'PROPN' ? up : head;
}

const LONGEST_NAME = 3;

/** "the Secretary | for Ports Karl Benn told": the name, where the tree hangs its words on what the post is for. */
function behindCase(text: QuoteText, phrase: Phrase): Phrase {
  return /^(?:for|of)$/.test(text.tokens[phrase.first]?.form ?? '')
    ? { ...phrase, first: phrase.head }
    : phrase;
}

/** "a woman who lives nearby | told": the adverb is the relative clause's. */
export function endsRelative(text: QuoteText, first: number, last: number): boolean {
  if (!PLACE_ADVERBS.has(text.tokens[last]?.form ?? '')) return false;
  return text.tokens.slice(first, last).some(({ xpos }) => xpos === 'WP');
}

/** "A minister who met Lind | of Tarn said": what stands bare between the phrase and its cue belongs to it. */
function reachCue(text: QuoteText, last: number, cue: number): number {
  let end = cue - 1;
  while (end > last && /^(?:ADV|AUX|PART)$/.test(text.tokens[end]?.upos ?? '')) end--;
  const next = text.tokens[last + 1];
  if (next === undefined || end <= last || end - last > LONGEST_REST) return last;
  if (next.upos === 'ADP' ? next.form !== 'of' : /^(?:PUNCT|ADV|AUX|CCONJ|SCONJ|PART)$/.test(next.upos))
    return last;
  for (let at = last + 1; at <= end; at++) {
    const token = text.tokens[at];
    if (isQuoted(text, at) || token?.form === ',' || token?.upos === 'VERB') return last;
  }
  return end;
}

const LONGEST_REST = 8;

/** "nearly two thirds of voters", "about 30 people", "newly elected Mayor Voss". */
function isQuantifier(text: QuoteText, at: number): boolean {
  const next = text.tokens[at + 1];
  if (text.tokens[at]?.upos !== 'ADV' || next === undefined) return false;
  const isDegree = text.tokens[at]?.head === at + 1 && /^(?:VBN|JJ)$/.test(next.xpos);
  return isDegree || /^(?:NUM|DET)$/.test(next.upos);
}

/** The furthest token in a direction that is reached without entering a quotation at or behind a comma. */
function outsideFrom(text: QuoteText, head: number, step: 1 | -1): number {
  const start = Math.max(sentenceStart(text, head), head - LONGEST_PHRASE);
  const end = Math.min(sentenceEnd(text, head), head + LONGEST_PHRASE);
  let at = head;
  while (
    at + step >= start &&
    at + step < end &&
    !(isQuoted(text, at + step) && !isNickname(text, at + step))
  )
    at += step;
  return at;
}

/** "Oda “Cia” Prell": a word or two with capitals amid a name. */
function isNickname(text: QuoteText, at: number): boolean {
  const quotation = text.quotations[text.quotationOf[at] ?? -1];
  if (quotation === undefined) return false;
  const words = text.text.slice(quotation.start + 1, quotation.end - 1);
  return (
    /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?$/u.test(words) &&
    /^\s\p{Lu}/u.test(text.text.slice(quotation.end))
  );
}

/** "Tarel Voss, 52, of Tarn" and "Voss, however" end at the comma. */
export function cutAside(text: QuoteText, head: number, last: number): number {
  for (let at = head + 1; at < last; at++) {
    if (!isComma(text.tokens[at])) continue;
    const next = text.tokens[at + 1];
    if (next === undefined) return last;
    if (next.xpos === 'CD' || next.upos === 'ADV' || next.upos === 'VERB' || isAsidePreposition(next))
      return at - 1;
  }
  return last;
}

function isAsidePreposition(token: Token): boolean {
  return token.upos === 'ADP' || token.upos === 'SCONJ';
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.upos === 'PUNCT' || token.upos === 'CCONJ' || token.upos === 'ADV';
}

function tellsDay(token: Token | undefined): boolean {
  return isDayWord(token?.form) || token?.form === 'tonight';
}

function isComma(token: Token | undefined): boolean {
  return token?.form === ',';
}

/** "Oda Prell (T-Tarn": a bracket is open behind the last token. */
export function isBracketOpen(text: QuoteText, first: number, last: number): boolean {
  const forms = text.tokens.slice(first, last + 1).map((token) => token.form);
  return forms.lastIndexOf('(') > forms.lastIndexOf(')');
}
