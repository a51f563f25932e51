import { FORCEFUL_VERBS, PARTICLES, STATEMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { Cue, CueIndex } from './cue.ts';
import { isSubject, ownClauseEnd } from './own-clause-end.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd, tokenAt } from './quote-text.ts';

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

/** The first token that no longer belongs to what was said. */
function firstBoundary(text: QuoteText, cues: CueIndex, cue: Cue, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (isQuoted(text, at)) {
      if (endsAfterQuotation(text, cue, at, start)) return at + 1;
      continue;
    }
    if (isBoundary(text, cues, cue, at)) return at;
  }
  return end;
}

/** "as “frank,” and left": a comma inside the closing mark ends the content, unless a list goes on. */
function endsAfterQuotation(text: QuoteText, cue: Cue, at: number, start: number): boolean {
  const index = text.quotationOf[at] ?? -1;
  if (text.quotationOf[at + 1] === index) return false;
  const next = text.tokens[at + 1];
  if (text.quotationOf[start] === index && !isQuoted(text, at + 2) && endsWords(text, at + 1)) return true;
  if (text.tokens[at - 1]?.form !== ',' || isQuoted(text, at + 1) || isQuoted(text, at + 2)) return false;
  return (
    next !== undefined && !(cue.frames.includes('clause') ? CLAUSE_GOES_ON : LIST_GOES_ON).test(next.form)
  );
}

const LIST_GOES_ON = /^(?:and|or|because|but)$/i;
/** "said it was “no port,” which nobody had denied". */
const CLAUSE_GOES_ON = /^(?:and|or|because|but|which|who|where|given|especially|compared)$/i;

/** "said “no” and left", "said “no” when asked": what follows the marks is another's; not so in "said “no one” in Tarn had come". */
function endsWords(text: QuoteText, at: number): boolean {
  const { upos, form = '' } = text.tokens[at] ?? {};
  if (OPENS_TIME.test(form)) return upos !== 'ADP';
  return upos === 'CCONJ' && isFiniteVerb(text, at + 1);
}

const OPENS_TIME = /^(?:after|as|before|until|when|while)$/;

function isBoundary(text: QuoteText, cues: CueIndex, cue: Cue, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return true;
  if (token.form === ';') return true;
  if (token.form === ',') return opensOther(text, cues, cue, at + 1);
  if (isAccordingTo(text, at)) return true;
  return token.upos === 'CCONJ' && (isConjunctOf(text, cues, cue, at) || opensNextCue(text, cues, cue, at));
}

/** What stands behind a comma is no more of the content. */
function opensOther(text: QuoteText, cues: CueIndex, cue: Cue, from: number): boolean {
  return (
    opensOwnCue(text, cues, from) ||
    isAccordingTo(text, from) ||
    opensComment(text, from) ||
    opensManner(text, cue, from) ||
    opensNaming(text, cues, from)
  );
}

/** ", without offering evidence": how it was said. */
function opensManner(text: QuoteText, cue: Cue, from: number): boolean {
  if (text.tokens[from]?.form !== 'without') return false;
  return text.tokens[text.tokens[from + 1]?.xpos === 'VBG' ? from + 1 : from]?.head === cue.token;
}

/** ", which she called a mistake": the speaker goes on about what was said. */
function opensNaming(text: QuoteText, cues: CueIndex, from: number): boolean {
  return (
    text.tokens[from]?.form === 'which' &&
    text.tokens[from + 1]?.upos === 'PRON' &&
    cues.get(from + 2)?.form === 'finite'
  );
}

function isAccordingTo(text: QuoteText, at: number): boolean {
  return (
    text.tokens[at]?.form.toLowerCase() === 'according' && text.tokens[at + 1]?.form.toLowerCase() === 'to'
  );
}

/** ", a charge that Lind rejected": what the content is called by who tells it. */
function opensComment(text: QuoteText, from: number): boolean {
  if (!/^(?:an?|the)$/.test(text.tokens[from]?.form ?? '')) return false;
  const noun = text.tokens[from + 1]?.upos === 'ADJ' ? from + 2 : from + 1;
  return STATEMENT_NOUNS.has(text.tokens[noun]?.form ?? '');
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
  if (!isPast(text, cue.token) || !isPast(text, conjunct)) return false;
  const complement = complementOf(text, cue, at);
  if (complement === cue.token) return true;
  if (token.head === cue.token && text.tokens[at]?.form === 'but' && isWithheld(text, cues, conjunct))
    return true;
  return !isPast(text, complement) || (isPluperfect(text, complement) && isNewPredicate(text, at));
}

/** "accused A of theft, and in May he said": the next finite verb is another cue, the first one's equal by the tree. */
function opensNextCue(text: QuoteText, cues: CueIndex, cue: Cue, at: number): boolean {
  if (text.tokens[at - 1]?.form !== ',') return false;
  for (let next = at + 1; next < at + FURTHEST_CUE; next++) {
    if (text.tokens[next] === undefined || isQuoted(text, next)) return false;
    if (!isFiniteVerb(text, next)) continue;
    const { head = -1, deprel = '' } = text.tokens[next] ?? {};
    return (
      cues.has(next) &&
      head === cue.token &&
      /^(?:conj|parataxis)/.test(deprel) &&
      hasOwnSubject(text, next, at)
    );
  }
  return false;
}

const FURTHEST_CUE = 14;

/** "said the port was closed and added ...": the next word is a cue in the same form; "and attacked two posts" is none. */
function isEqualCue(text: QuoteText, cues: CueIndex, cue: Cue, from: number): boolean {
  const at = text.tokens[from]?.upos === 'ADV' ? from + 1 : from;
  const next = cues.get(at);
  if (next === undefined || text.tokens[at]?.xpos !== text.tokens[cue.token]?.xpos) return false;
  const isMoreThanQuoting =
    (next.frames.some((frame) => frame !== 'quote') && !FORCEFUL_VERBS.has(next.lemma)) ||
    PARTICLES.has(next.lemma);
  return isMoreThanQuoting || opensQuotation(text, next.last + 1);
}

function opensQuotation(text: QuoteText, at: number): boolean {
  return isQuoted(text, at) || (/^[,:]$/.test(text.tokens[at]?.form ?? '') && isQuoted(text, at + 1));
}

function hasOwnSubject(text: QuoteText, verb: number, from: number): boolean {
  return childrenOf(text.tree, verb).some((child) => child > from && isSubject(text, child));
}

/** "but gave no reason", "but did not say why", "but agreed that": what else the speaker did about it. */
function isWithheld(text: QuoteText, cues: CueIndex, verb: number): boolean {
  if (cues.has(verb) || text.tokens[verb + 1]?.form === 'no') return true;
  return childrenOf(text.tree, verb).some((child) => child < verb && text.tokens[child]?.lemma === 'not');
}

/** "did not provide" is past as well. */
function isPast(text: QuoteText, verb: number): boolean {
  if (/^VB[DN]$/.test(text.tokens[verb]?.xpos ?? '')) return true;
  return childrenOf(text.tree, verb).some((child) => child < verb && text.tokens[child]?.xpos === 'VBD');
}

/** "the port had closed": told as earlier than the cue. */
function isPluperfect(text: QuoteText, verb: number): boolean {
  const { lemma = '', head = -1 } = text.tokens[verb] ?? {};
  return lemma === 'have' && /^VB[DN]$/.test(text.tokens[head]?.xpos ?? '');
}

/** "said it had closed, and did not say why": behind a comma and in the cue's own tense. */
function isNewPredicate(text: QuoteText, conjunction: number): boolean {
  return text.tokens[conjunction - 1]?.form === ',' && isFiniteVerb(text, conjunction + 1);
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
