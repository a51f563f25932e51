import type { Frame } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { clauseEnd } from './clause-end.ts';
import type { Cue, CueIndex } from './cue.ts';
import { firstUnder, lastUnder, type QuoteText, sentenceEnd } from './quote-text.ts';
import { speakerOf } from './speaker-phrase.ts';

/** What was said, without quotation marks around it: "Voss said (that) the port was closed". */
export function reportedClause(text: QuoteText, cues: CueIndex, cue: Cue): Attribution | null {
  const start = contentStart(text, cue);
  if (start === null) return null;
  const end = clauseEnd(text, cues, cue, start.token);
  if (start.rule === 'words' && cue.form === 'passive') return null;
  if (start.rule === 'words' && !hasQuotation(text, start.token, end)) return null;
  const span = spanOf(text, start.token, end);
  if (span === null) return null;
  return { rule: `quote.${start.rule}`, content: [span], cue: cueWords(cue), speaker: speakerOf(text, cue) };
}

interface Start {
  readonly token: number;
  readonly rule: string;
}

/** Where the content begins behind a cue, by the first frame of the verb that fits. */
export function contentStart(text: QuoteText, cue: Cue): Start | null {
  const that = cue.frames.includes('clause') ? nearbyThat(text, cue) : null;
  if (that !== null) return { token: that + 1, rule: 'that-clause' };
  const at = skipAdjuncts(text, cue, cue.last + 1);
  const token = text.tokens[at];
  if (token === undefined || token.sentence !== text.tokens[cue.token]?.sentence) return null;
  const word = token.form.toLowerCase();
  const has = (frame: Frame): boolean => cue.frames.includes(frame);
  if (word === 'that' && isThatClause(text, at))
    return has('clause') ? { token: at + 1, rule: 'that-clause' } : null;
  if (token.upos === 'PUNCT' && text.quotationOf[at] === -1) return null;
  if (isQuestionWord(token)) return has('question') || has('clause') ? { token: at, rule: 'question' } : null;
  if (token.xpos === 'TO' && text.tokens[at + 1]?.xpos.startsWith('VB')) {
    return has('infinitive') ? { token: at, rule: 'infinitive' } : null;
  }
  if (token.upos === 'ADP') return has(word as Frame) ? { token: at + 1, rule: 'preposition' } : null;
  if (has('clause') && hasClause(text, cue, at)) return { token: at, rule: 'bare-clause' };
  if (!isNounPhraseStart(text, at)) return null;
  if (has('object')) return { token: at, rule: 'object' };
  return has('words') ? { token: at, rule: 'words' } : null;
}

const FURTHEST_THAT = 9;

/** "said on Friday night that": nothing but the cue's own adjuncts, without a verb or a stop, stand before "that". */
function nearbyThat(text: QuoteText, cue: Cue): number | null {
  const end = Math.min(sentenceEnd(text, cue.token), cue.last + FURTHEST_THAT);
  for (let at = cue.last + 1; at < end; at++) {
    const token = text.tokens[at];
    if (token === undefined || text.quotationOf[at] !== -1) return null;
    if (token.form.toLowerCase() === 'that' && isThatClause(text, at)) return at;
    if (/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(token.upos) || /^(?:W|TO)/.test(token.xpos)) return null;
  }
  return null;
}

function hasQuotation(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (text.quotationOf[at] !== -1) return true;
  return false;
}

/** "that" before a clause, not "that plan". */
function isThatClause(text: QuoteText, at: number): boolean {
  return (
    text.tokens[at]?.upos === 'SCONJ' || text.tokens[at]?.xpos === 'IN' || text.tokens[at]?.deprel === 'mark'
  );
}

function isQuestionWord(token: Token): boolean {
  return /^(?:if|whether|how|why|what|where|when|who|which)$/.test(token.form.toLowerCase());
}

/** Words between the cue and the content: adverbs, times, places, and whom it was said to. */
function skipAdjuncts(text: QuoteText, cue: Cue, from: number): number {
  let at = from;
  for (let step = 0; step < 12; step++) {
    const next = skipAdjunct(text, cue, at);
    if (next <= at) break;
    at = next;
  }
  return at;
}

/** "said Friday", "told the paper late Tuesday". */
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|late|early)$/i;

function skipAdjunct(text: QuoteText, cue: Cue, at: number): number {
  const token = text.tokens[at];
  if (token === undefined || text.quotationOf[at] !== -1) return at;
  if (token.upos === 'ADV' && token.xpos === 'RB' && token.lemma !== 'not') return at + 1;
  if (DAY.test(token.form)) return at + 1;
  if (token.form === ',') return afterParenthesis(text, at);
  const phrase = adjunctPhrase(text, cue, at);
  return phrase === null ? at : phrase + 1;
}

/** "said, if elected, she would": the content begins behind the first comma. */
const OPENS_CLAUSE = /^(?:that|if|once|unless|although|though|because)$/i;

/** "said, however, that": the words between two commas are passed over. */
function afterParenthesis(text: QuoteText, at: number): number {
  for (let end = at + 1; end < at + 8; end++) {
    const token = text.tokens[end];
    if (token === undefined || text.quotationOf[end] !== -1) return at;
    if (end === at + 1 && OPENS_CLAUSE.test(token.form)) return end;
    if (token.form === ',') return end + 1;
    if (/^(?:VBD|VBZ|VBP|MD|\.)$/.test(token.xpos)) return at;
  }
  return at;
}

/** Last token of a phrase that depends on the cue and is no content; null where none begins here. */
function adjunctPhrase(text: QuoteText, cue: Cue, at: number): number | null {
  const child = childStartingAt(text, cue, at);
  if (child === null) return null;
  const token = text.tokens[child];
  if (token === undefined) return null;
  const last = lastOfPhrase(text, child);
  if (/^obl/.test(token.deprel)) {
    const word = text.tokens[at]?.form.toLowerCase() ?? '';
    return cue.frames.some((frame) => frame === word) ? null : last;
  }
  if (/^(?:iobj|obj)$/.test(token.deprel) && cue.frames.includes('person')) return last;
  return null;
}

function childStartingAt(text: QuoteText, cue: Cue, at: number): number | null {
  for (const child of childrenOf(text.tree, cue.token)) {
    if (child > cue.last && firstUnder(text, child) === at) return child;
  }
  return null;
}

/** The phrase ends before a clause that hangs on it by mistake. */
function lastOfPhrase(text: QuoteText, head: number): number {
  const last = lastUnder(text, head);
  for (let at = head + 1; at <= last; at++) {
    const token = text.tokens[at];
    if (token === undefined || text.quotationOf[at] !== -1) return at - 1;
    if (token.upos === 'SCONJ' || token.form === ',' || /^(?:TO|WP|WRB)$/.test(token.xpos)) return at - 1;
  }
  return last;
}

/** A finite verb with a subject follows in the sentence. */
function hasClause(text: QuoteText, cue: Cue, from: number): boolean {
  const end = sentenceEnd(text, from);
  for (let at = from; at < end; at++) {
    const token = text.tokens[at];
    if (token === undefined) return false;
    if (token.head === cue.token && /^(?:ccomp|parataxis)$/.test(token.deprel)) return true;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && at > from)
      return cue.lemma === 'say' || isUnder(text, at, cue.token);
  }
  return false;
}

function isUnder(text: QuoteText, token: number, ancestor: number): boolean {
  let at = token;
  for (let step = 0; step < 3; step++) {
    const head = text.tokens[at]?.head ?? -1;
    if (head === ancestor) return /^(?:ccomp|parataxis|xcomp|aux|cop)/.test(text.tokens[at]?.deprel ?? '');
    at = head;
  }
  return false;
}

function isNounPhraseStart(text: QuoteText, at: number): boolean {
  return (
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|SYM)$/.test(text.tokens[at]?.upos ?? '') || text.quotationOf[at] !== -1
  );
}

/** The span of tokens [first, end); null if that is empty. */
export function spanOf(text: QuoteText, first: number, end: number): Span | null {
  const start = text.tokens[first]?.start;
  const stop = text.tokens[end - 1]?.end;
  return start === undefined || stop === undefined || end <= first ? null : { start, end: stop };
}
