import { STATEMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { isConjunctOf, opensNextCue } from './conjunct.ts';
import type { Cue, CueIndex } from './cue.ts';
import { ownClauseEnd } from './own-clause-end.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd, tokenAt } from './quote-text.ts';
import { isSettingClause } from './setting-clause.ts';

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
  if (/^[–—-]+$/.test(token.form) && isQuoted(text, at - 1) && opensComment(text, at + 1)) return true;
  if (token.form === ',') return opensOther(text, cues, cue, at + 1);
  if (isAccordingTo(text, at) || opensEvenAs(text, cues, at)) return true;
  // "that “she has a plan” and “looks forward to it”"
  if (isQuoted(text, at - 1) && isQuoted(text, at + 1)) return false;
  return token.upos === 'CCONJ' && (isConjunctOf(text, cues, cue, at) || opensNextCue(text, cues, cue, at));
}

/** "said it would go on even as Lind alleged that": another says something at the same time. */
function opensEvenAs(text: QuoteText, cues: CueIndex, at: number): boolean {
  if (text.tokens[at]?.form !== 'even' || text.tokens[at + 1]?.form !== 'as') return false;
  return cueBehindPhrase(text, cues, at + 2)?.form === 'finite';
}

/** What stands behind a comma is no more of the content. */
function opensOther(text: QuoteText, cues: CueIndex, cue: Cue, from: number): boolean {
  return (
    (isQuoted(text, from) && isSettingClause(text, cue)) ||
    opensOwnCue(text, cues, from) ||
    isAccordingTo(text, from) ||
    opensComment(text, from) ||
    opensOtherVoice(text, cues, cue, from) ||
    opensManner(text, cue, from) ||
    opensOwnWords(text, cues, from) ||
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

/** ", although he conceded that", ", but she would not be drawn on": the speaker goes on, or says no more, in a clause of its own. */
function opensOwnWords(text: QuoteText, cues: CueIndex, from: number): boolean {
  const [link, subject, verb] = text.tokens.slice(from, from + 3);
  if (link?.form === 'but' && isRefusing(text, from + 1)) return true;
  if (!/^(?:although|but|though|while)$/.test(link?.form ?? '') || subject?.xpos !== 'PRP') return false;
  const isRefused = /^(?:decline|refuse)$/.test(verb?.lemma ?? '') && text.tokens[from + 3]?.form === 'to';
  const isSilent = text.tokens.slice(from + 2, from + 7).some(({ form }) => form === 'drawn');
  const next = cues.get(from + 2);
  return isRefused || isSilent || (next?.form === 'finite' && next.frames.includes('clause'));
}

/** ", but declined to name them": who says no more is who has spoken. */
function isRefusing(text: QuoteText, at: number): boolean {
  const { form = '' } = text.tokens[at] ?? {};
  return /^(?:declined|refused)$/.test(form) && text.tokens[at + 1]?.form === 'to';
}

function isAccordingTo(text: QuoteText, at: number): boolean {
  return (
    text.tokens[at]?.form.toLowerCase() === 'according' && text.tokens[at + 1]?.form.toLowerCase() === 'to'
  );
}

/** ", with Lind urging people to", ", while Lind hailed": another says something, in a clause of its own. */
function opensOtherVoice(text: QuoteText, cues: CueIndex, cue: Cue, from: number): boolean {
  const link = text.tokens[from]?.form;
  const isSeparate = !cue.frames.includes('clause') || isQuoted(text, from - 2);
  if (link !== 'with' && (link !== 'while' || !isSeparate)) return false;
  return cueBehindPhrase(text, cues, from + 1)?.form === (link === 'with' ? 'participle' : 'finite');
}

/** The cue right behind a noun phrase. */
function cueBehindPhrase(text: QuoteText, cues: CueIndex, from: number): Cue | null {
  for (let at = from; at < from + LONGEST_VOICE; at++) {
    const next = cues.get(at);
    if (next !== undefined) return next;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(text.tokens[at]?.upos ?? '')) return null;
  }
  return null;
}

const LONGEST_VOICE = 10;

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

/** A content that ends inside a quotation holds it whole, also where it runs into further sentences. */
export function throughQuotation(text: QuoteText, end: number): number {
  const index = text.quotationOf[end - 1] ?? -1;
  const quotation = text.quotations[index];
  return quotation === undefined ? end : Math.max(end, tokenAt(text.tokens, quotation.end));
}
