import {
  type Frame,
  OTHER_VERBS,
  PROCEEDING_VERBS,
  REFUSING_VERBS,
  REPORTING_VERBS,
} from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { type QuoteText, sentenceStart } from './quote-text.ts';
import { reportingVerbOf } from './reporting-forms.ts';

/** A word that says that something was said. */
export interface Cue {
  /** Index of its token, and of the last token that belongs to it ("pointed out"). */
  readonly token: number;
  readonly last: number;
  readonly span: Span;
  readonly lemma: string;
  readonly frames: readonly Frame[];
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive';
}

const QUOTE_ONLY: readonly Frame[] = ['quote'];
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'nor',
  'neither',
  'hardly',
  'without',
]);
const BE: ReadonlySet<string> = new Set(['be', 'get']);

/** Cues by the token that they stand at. */
export type CueIndex = ReadonlyMap<number, Cue>;

/** Verbs of saying outside quotations, in text order; what is negated or refused says nothing. */
export function findCues(text: QuoteText): readonly Cue[] {
  const cues: Cue[] = [];
  text.tokens.forEach((token, index) => {
    if (text.quotationOf[index] !== -1 || text.isFurniture[index] === 1) return;
    const frames = framesOf(text, token, index);
    if (frames === null || isNounBehindOwner(text, index) || isAttributive(text, index)) return;
    const form = formOf(text, index);
    if (form === null || isTakenBack(text, index)) return;
    cues.push(cueAt(text, index, frames, form));
  });
  return cues;
}

function framesOf(text: QuoteText, token: Token, index: number): readonly Frame[] | null {
  const verb = reportingVerbOf(token.form);
  if (verb === null || OTHER_VERBS.has(`${verb} ${text.tokens[index + 1]?.form ?? ''}`)) return null;
  if (!(token.xpos.startsWith('VB') || isPastForm(token) || isVerbBesideQuotation(text, index))) return null;
  return REPORTING_VERBS.get(verb) ?? QUOTE_ONLY;
}

/** "Voss's remarks" are no verb. */
function isNounBehindOwner(text: QuoteText, index: number): boolean {
  return (
    /^(?:POS|PRP\$|DT)$/.test(text.tokens[index - 1]?.xpos ?? '') && /s$/.test(text.tokens[index]?.form ?? '')
  );
}

/** "The notice reads: “...”", "“...,” the voice states.": a form in -s that ends its clause at a quotation. */
function isVerbBesideQuotation(text: QuoteText, index: number): boolean {
  const token = text.tokens[index];
  const next = text.tokens[index + 1];
  if (token === undefined || next === undefined || token.xpos !== 'NNS') return false;
  if (/^[,:]$/.test(next.form)) return text.quotationOf[index + 2] !== -1;
  return next.form === '.' && text.quotationOf[sentenceStart(text, index)] !== -1;
}

/** "the alleged fraud", "pledged delegates": no one says anything. */
function isAttributive(text: QuoteText, index: number): boolean {
  const token = text.tokens[index];
  if (token === undefined || !/^(?:VBN|VBD|JJ|VBG)$/.test(token.xpos)) return false;
  if (token.head === index + 1 && token.deprel === 'amod') return true;
  const next = text.tokens[index + 1];
  return (
    token.deprel === 'amod' &&
    next !== undefined &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) &&
    token.head > index
  );
}

/** "quipped" is a verb, also where a tagger takes it for an adjective. */
function isPastForm(token: Token): boolean {
  return /^(?:JJ|NN)$/.test(token.xpos) && /[a-z]ed$/.test(token.form);
}

function cueAt(text: QuoteText, index: number, frames: readonly Frame[], form: Cue['form']): Cue {
  const token = text.tokens[index];
  const last = particleAfter(text, index) ?? index;
  return {
    token: index,
    last,
    span: { start: token?.start ?? 0, end: text.tokens[last]?.end ?? 0 },
    lemma: reportingVerbOf(token?.form ?? '') ?? '',
    frames,
    form,
  };
}

/** "pointed out", "called out": the particle right behind the verb. */
function particleAfter(text: QuoteText, index: number): number | null {
  const next = text.tokens[index + 1];
  if (next === undefined || next.head !== index) return null;
  return next.deprel === 'compound:prt' || (next.form === 'out' && text.tokens[index]?.lemma === 'point')
    ? index + 1
    : null;
}

/** How the verb stands in its clause; null for a bare imperative or a verb that only looks like one. */
function formOf(text: QuoteText, index: number): Cue['form'] | null {
  const token = text.tokens[index];
  if (token === undefined) return null;
  switch (token.xpos) {
    case 'VBD':
    case 'VBZ':
      return 'finite';
    case 'VBG':
      return hasAuxiliary(text, index, BE) ? 'finite' : 'participle';
    case 'VBN':
      return nonFiniteForm(text, index);
    case 'VBP':
    case 'JJ':
    case 'NN':
    case 'NNS':
      return 'finite';
    default:
      return baseForm(text, index);
  }
}

/** "has said" is finite, "was told" passive, "a letter signed" neither. */
function nonFiniteForm(text: QuoteText, index: number): Cue['form'] | null {
  if (hasAuxiliary(text, index, BE)) return 'passive';
  if (hasAuxiliary(text, index, new Set(['have']))) return 'finite';
  const deprel = text.tokens[index]?.deprel ?? '';
  return /^(?:root|conj|parataxis|ccomp)/.test(deprel) ? 'finite' : 'passive';
}

function baseForm(text: QuoteText, index: number): Cue['form'] | null {
  const children = childrenOf(text.tree, index).map((child) => text.tokens[child]);
  if (children.some((child) => child?.xpos === 'TO' || child?.form.toLowerCase() === 'to'))
    return 'infinitive';
  if (children.some((child) => child?.deprel.startsWith('aux'))) return 'finite';
  return children.some((child) => child?.deprel.startsWith('nsubj')) ? 'finite' : 'infinitive';
}

function hasAuxiliary(text: QuoteText, index: number, lemmas: ReadonlySet<string>): boolean {
  return childrenOf(text.tree, index).some((child) => {
    const token = text.tokens[child];
    return token !== undefined && child < index && token.deprel.startsWith('aux') && lemmas.has(token.lemma);
  });
}

/** "did not say", "declined to say", "without saying", "refused to confirm or deny". */
function isTakenBack(text: QuoteText, index: number): boolean {
  if (isNegated(text, index)) return true;
  let at = index;
  for (let step = 0; step < 4; step++) {
    const token = text.tokens[at];
    const head = token?.head ?? -1;
    const governor = text.tokens[head];
    if (token === undefined || governor === undefined) return false;
    if (/^conj/.test(token.deprel) && text.tokens[at]?.xpos === governor.xpos) at = head;
    else if (/^(?:xcomp|ccomp|advcl|acl|obl)/.test(token.deprel) && isNonFinite(token)) {
      if (REFUSING_VERBS.has(governor.lemma.toLowerCase()) || isNegated(text, head)) return true;
      if (!PROCEEDING_VERBS.has(governor.lemma.toLowerCase())) return false;
      at = head;
    } else return false;
  }
  return false;
}

function isNonFinite(token: Token): boolean {
  return token.xpos === 'VB' || token.xpos === 'VBG';
}

function isNegated(text: QuoteText, index: number): boolean {
  const before = text.tokens[index - 1]?.form.toLowerCase().replace('’', "'") ?? '';
  if (NEGATIONS.has(before)) return true;
  return childrenOf(text.tree, index).some((child) => {
    const token = text.tokens[child];
    return token !== undefined && child < index && NEGATIONS.has(token.form.toLowerCase().replace('’', "'"));
  });
}
