import { childrenOf } from '../../syntax/tree.ts';
import type { Cue, CueIndex } from './cue.ts';
import {
  firstUnder,
  isFiniteVerb,
  isQuoted,
  lastUnder,
  type QuoteText,
  sentenceEnd,
  sentenceStart,
  tokenAt,
} from './quote-text.ts';

/** One past the last token of a content that begins at `start` behind a cue. */
export function clauseEnd(text: QuoteText, cues: CueIndex, cue: Cue, start: number): number {
  const end = Math.min(sentenceEnd(text, cue.token), ownClauseEnd(text, cue, start));
  let at = firstBoundary(text, cues, cue, start, end);
  while (at > start && isStop(text, at - 1)) at--;
  return throughQuotation(text, at);
}

function isStop(text: QuoteText, at: number): boolean {
  return !isQuoted(text, at) && /^[.,;:!?—–-]+$/.test(text.tokens[at]?.form ?? '');
}

/** A cue in a subordinate clause says no more than the clause: "Voss, who said it was over, left". */
function ownClauseEnd(text: QuoteText, cue: Cue, start: number): number {
  const token = text.tokens[cue.token];
  if (token === undefined) return start;
  if (isOpening(text, cue)) return firstComma(text, start);
  if (token.deprel.startsWith('acl:relcl')) return Math.max(lastUnder(text, cue.token) + 1, start + 1);
  return token.deprel === 'advcl' && token.head > start
    ? commaBefore(text, token.head, start)
    : Number.POSITIVE_INFINITY;
}

/** "Asked if the port was closed, Voss nodded". */
function isOpening(text: QuoteText, cue: Cue): boolean {
  if (cue.token !== sentenceStart(text, cue.token)) return false;
  return /^VB[DNG]$/.test(text.tokens[cue.token]?.xpos ?? '') && text.tokens[cue.token + 1]?.upos !== 'PROPN';
}

function firstComma(text: QuoteText, start: number): number {
  for (let at = start + 1; at < start + LONGEST_OPENING; at++) {
    if (text.tokens[at]?.form === ',' && !isQuoted(text, at)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const LONGEST_OPENING = 40;

/** "Although Voss said that it was over, others left": the comma before the main clause's subject. */
function commaBefore(text: QuoteText, verb: number, start: number): number {
  const subject = childrenOf(text.tree, verb).find(
    (child) => child > start && child < verb && isSubject(text, child),
  );
  const first = subject === undefined ? verb : firstUnder(text, subject);
  for (let at = Math.min(first, verb) - 1; at > start; at--) if (text.tokens[at]?.form === ',') return at;
  return Number.POSITIVE_INFINITY;
}

function isSubject(text: QuoteText, token: number): boolean {
  return text.tokens[token]?.deprel.startsWith('nsubj') ?? false;
}

/** The first token that no longer belongs to what was said. */
function firstBoundary(text: QuoteText, cues: CueIndex, cue: Cue, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (isQuoted(text, at)) {
      if (endsAfterQuotation(text, at, start)) return at + 1;
      continue;
    }
    if (isBoundary(text, cues, cue, at)) return at;
  }
  return end;
}

/** "as “frank,” and left": a comma inside the closing mark ends the content, unless a list goes on. */
function endsAfterQuotation(text: QuoteText, at: number, start: number): boolean {
  const index = text.quotationOf[at] ?? -1;
  if (text.quotationOf[at + 1] === index) return false;
  const next = text.tokens[at + 1];
  if (text.quotationOf[start] === index && !isQuoted(text, at + 2) && endsWords(text, at + 1)) return true;
  if (text.tokens[at - 1]?.form !== ',') return false;
  return next !== undefined && !/^(?:and|or|because|but)$/i.test(next.form) && !isQuoted(text, at + 1);
}

/** "said “no” in Tarn", "said “no” and left": what follows the marks is another's. */
function endsWords(text: QuoteText, at: number): boolean {
  const upos = text.tokens[at]?.upos ?? '';
  return /^(?:ADP|SCONJ|ADV)$/.test(upos) || (upos === 'CCONJ' && isFiniteVerb(text, at + 1));
}

function isBoundary(text: QuoteText, cues: CueIndex, cue: Cue, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return true;
  if (token.form === ';') return true;
  if (token.form === ',') return opensOwnCue(text, cues, at + 1) || isAccordingTo(text, at + 1);
  if (isAccordingTo(text, at)) return true;
  return token.upos === 'CCONJ' && isConjunctOf(text, cues, cue, at);
}

function isAccordingTo(text: QuoteText, at: number): boolean {
  return (
    text.tokens[at]?.form.toLowerCase() === 'according' && text.tokens[at + 1]?.form.toLowerCase() === 'to'
  );
}

/** ", adding that ...", ", and Lind said ...". */
function opensOwnCue(text: QuoteText, cues: CueIndex, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const cue = cues.get(at);
    if (cue !== undefined) return cue.form === 'participle';
    if (text.tokens[at]?.upos !== 'ADV') return false;
  }
  return false;
}

/** "said A but declined B", "said A, and Lind left": the conjunction belongs to a verb that is the cue's equal. */
function isConjunctOf(text: QuoteText, cues: CueIndex, cue: Cue, at: number): boolean {
  if (/^(?:that|if|whether)$/i.test(text.tokens[at + 1]?.form ?? '')) return false;
  if (isEqualCue(text, cues, cue, at + 1)) return true;
  const conjunct = text.tokens[at]?.head ?? -1;
  const token = text.tokens[conjunct];
  if (token === undefined || token.deprel !== 'conj' || conjunct < at) return false;
  if (hasOwnSubject(text, conjunct, at)) return token.head === cue.token && text.tokens[at - 1]?.form === ',';
  return isPast(text, cue.token) && isPast(text, conjunct) && !isPast(text, complementOf(text, cue, at));
}

/** "said the port was closed and added ...": the next word is a cue in the same form. */
function isEqualCue(text: QuoteText, cues: CueIndex, cue: Cue, from: number): boolean {
  const at = text.tokens[from]?.upos === 'ADV' ? from + 1 : from;
  const next = cues.get(at);
  return next !== undefined && text.tokens[at]?.xpos === text.tokens[cue.token]?.xpos;
}

function hasOwnSubject(text: QuoteText, verb: number, from: number): boolean {
  return childrenOf(text.tree, verb).some((child) => child > from && isSubject(text, child));
}

/** "did not provide" is past as well. */
function isPast(text: QuoteText, verb: number): boolean {
  if (/^VB[DN]$/.test(text.tokens[verb]?.xpos ?? '')) return true;
  return childrenOf(text.tree, verb).some((child) => child < verb && text.tokens[child]?.xpos === 'VBD');
}

/** The first finite verb of what was said. */
function complementOf(text: QuoteText, cue: Cue, until: number): number {
  for (let at = cue.last + 1; at < until; at++) if (isFiniteVerb(text, at)) return at;
  return cue.token;
}

/** A content that ends inside a quotation holds it whole, also where it runs into further sentences. */
export function throughQuotation(text: QuoteText, end: number): number {
  const index = text.quotationOf[end - 1] ?? -1;
  const quotation = text.quotations[index];
  return quotation === undefined ? end : Math.max(end, tokenAt(text.tokens, quotation.end));
}
