import { type Frame, NAMING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { clauseEnd } from './clause-end.ts';
import type { Cue, CueIndex } from './cue.ts';
import { isQuoted, type QuoteText, sentenceEnd, spanOf } from './quote-text.ts';
import { lastOfTitle } from './quoted-words.ts';
import { speakerOf } from './speaker-phrase.ts';

/** What was said, without quotation marks around it: "Voss said (that) the port was closed". */
export function reportedClause(text: QuoteText, cues: CueIndex, cue: Cue): Attribution | null {
  const start = contentStart(text, cue);
  if (start === null || isInsideQuotation(text, start.token) || isQuotingSpeaker(text, cue)) return null;
  if (start.rule === 'words' && isNaming(text, cue)) return null;
  const end = clauseEnd(text, cues, cue, start.token);
  if (start.rule === 'words' && cue.form === 'passive') return null;
  if (start.rule === 'words' && !hasQuotation(text, start.token, end)) return null;
  const span = spanOf(text, start.token, end);
  if (span === null) return null;
  return { rule: `quote.${start.rule}`, content: [span], cue: cueWords(cue), speaker: speakerOf(text, cue) };
}

/** "quoted the general as saying": what was said is behind the second cue. */
function isQuotingSpeaker(text: QuoteText, cue: Cue): boolean {
  if (!/^(?:cite|quote)$/.test(cue.lemma)) return false;
  const forms = text.tokens.slice(cue.last + 1, cue.last + FURTHEST_THAT).map((token) => token.form);
  return forms[forms.indexOf('as') + 1] === 'saying';
}

/** Not at its first mark: "the demand in Tarn: “Lind, come down”". */
function isInsideQuotation(text: QuoteText, token: number): boolean {
  const index = text.quotationOf[token] ?? -1;
  return index !== -1 && text.quotationOf[token - 1] === index;
}

/** "what he called a “mistake”", "whom she calls “the Wolf”": a name for something, and no more said. */
export function isNaming(text: QuoteText, cue: Cue): boolean {
  if (!NAMING_VERBS.has(cue.lemma)) return false;
  for (let at = cue.token - 1; at >= cue.token - 5; at--) {
    if (/^(?:what|which|whom)$/i.test(text.tokens[at]?.form ?? '')) return true;
  }
  return false;
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
  if (token.upos === 'PUNCT' && !isQuoted(text, at)) return null;
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

const FURTHEST_THAT = 14;

/** "said on Friday night that": nothing but the cue's own adjuncts, without a verb or a stop, stand before "that". */
function nearbyThat(text: QuoteText, cue: Cue): number | null {
  const end = Math.min(sentenceEnd(text, cue.token), cue.last + FURTHEST_THAT);
  for (let at = cue.last + 1; at < end; at++) {
    const token = text.tokens[at];
    const title = lastOfTitle(text, at) ?? (token?.form === ',' ? lastOfTitle(text, at + 1) : null);
    if (title !== null) at = title;
    else if (token === undefined || isQuoted(text, at)) return null;
    else if (token.form.toLowerCase() === 'that' && isThatClause(text, at)) return at;
    else if (/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(token.upos) || /^(?:W|TO)/.test(token.xpos)) return null;
  }
  return null;
}

function hasQuotation(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isQuoted(text, at)) return true;
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
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|SYM)$/.test(text.tokens[at]?.upos ?? '') || isQuoted(text, at);
}
