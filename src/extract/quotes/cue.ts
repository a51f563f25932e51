import {
  type Frame,
  HEARING_BODIES,
  OTHER_VERBS,
  PARTICLES,
  REPORTING_VERBS,
} from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import type { Span } from '../../text/span.ts';
import {
  type CueForm,
  closesQuotation,
  cueFormOf,
  isParticipleBeforeThat,
  opensInverted,
} from './cue-form.ts';
import { isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';
import { isTakenBack } from './taken-back.ts';

/** A word that says that something was said. */
export interface Cue {
  /** Index of its token, and of the last token that belongs to it ("pointed out"). */
  readonly token: number;
  readonly last: number;
  readonly span: Span;
  readonly lemma: string;
  readonly frames: readonly Frame[];
  readonly form: CueForm;
}

const QUOTE_ONLY: readonly Frame[] = ['quote'];

/** Cues by the token that they stand at. */
export type CueIndex = ReadonlyMap<number, Cue>;

/** Verbs of saying outside quotations, in text order; what is negated or refused says nothing. */
export function findCues(text: QuoteText): readonly Cue[] {
  const cues: Cue[] = [];
  text.tokens.forEach((token, index) => {
    if (isQuoted(text, index) || text.isFurniture[index] === 1) return;
    const frames = framesOf(text, token, index);
    if (frames === null || isNounBehindOwner(text, index) || isAttributive(text, index)) return;
    const form = cueFormOf(text, index);
    if (form === null || isTakenBack(text, index)) return;
    cues.push(cueAt(text, index, frames, form));
  });
  return cues;
}

function framesOf(text: QuoteText, token: Token, index: number): readonly Frame[] | null {
  const verb = reportingVerbOf(token.form);
  if (
    verb === null ||
    isPartOfCompound(text, index) ||
    isOtherVerb(text, verb, index) ||
    isCallingOften(text, verb, index) ||
    (verb === 'hear' && !HEARING_BODIES.has(text.tokens[index - 1]?.form.toLowerCase() ?? ''))
  )
    return null;
  const particles = PARTICLES.get(verb);
  if (particles !== undefined) {
    if (!particles.includes(text.tokens[index + 1]?.form ?? '') || isCountedNoun(text, index)) return null;
    return REPORTING_VERBS.get(verb) ?? QUOTE_ONLY;
  }
  const isVerb = token.xpos.startsWith('VB') || isPastForm(token) || isParticipleBeforeThat(text, index);
  if (!isVerb && !isVerbBesideQuotation(text, index)) return null;
  return REPORTING_VERBS.get(verb) ?? QUOTE_ONLY;
}

function isOtherVerb(text: QuoteText, verb: string, index: number): boolean {
  const [next = '', third = ''] = text.tokens.slice(index + 1, index + 3).map(({ form }) => form);
  return OTHER_VERBS.has(`${verb} ${next}`) || OTHER_VERBS.has(`${verb} ${next} ${third}`);
}

/** "were calling “every 15 minutes”": how often, by telephone. */
function isCallingOften(text: QuoteText, verb: string, index: number): boolean {
  if (verb !== 'call' || !isQuoted(text, index + 1)) return false;
  return /^(?:all|at|constantly|daily|every|from|hourly|in|on|until)$/i.test(
    text.tokens[index + 2]?.form ?? '',
  );
}

/** "a quarter point to 4 percent", "half a percentage point to", "the point to make": no verb. */
function isCountedNoun(text: QuoteText, index: number): boolean {
  const { xpos = '' } = text.tokens[index] ?? {};
  const isMeasure = /^(?:percent|percentage)$/i.test(text.tokens[index - 1]?.form ?? '');
  const before = text.tokens[index - 1]?.xpos ?? '';
  return /^NNS?$/.test(xpos) && (isMeasure || /^(?:DT|JJ[RS]?|CD|PRP\$|POS)$/.test(before));
}

/** "her in-state spokesman", "a self-described wolf", "newly sworn-in members". */
function isPartOfCompound(text: QuoteText, index: number): boolean {
  const [before, token, dash, next] = text.tokens.slice(Math.max(0, index - 1), index + 3);
  if (index > 0 && dash?.form === '-' && token?.end === dash.start && dash.end === next?.start) return true;
  return before !== undefined && /^[-‐‑]$/.test(before.form) && before.end === text.tokens[index]?.start;
}

/** "Voss's remarks" and "the report" are no verbs. */
function isNounBehindOwner(text: QuoteText, index: number): boolean {
  const { form = '', xpos = '' } = text.tokens[index] ?? {};
  const before = text.tokens[index - 1];
  if (/^(?:VB|VBP|VBZ)$/.test(xpos) && /^(?:an?|the)$/i.test(before?.form ?? '')) return true;
  return /s$/.test(form) && /^(?:POS|PRP\$|DT)$/.test(before?.xpos ?? '');
}

/** "The notice reads: “...”", "“...,” the editorial read.", "Adding, “...”": a form that only a quotation makes a verb. */
function isVerbBesideQuotation(text: QuoteText, index: number): boolean {
  const token = text.tokens[index];
  const next = text.tokens[index + 1];
  if (token === undefined || next === undefined || !/^(?:NN|NNS|JJ)$/.test(token.xpos)) return false;
  if (isVerbOfSentence(text, index)) return true;
  if (token.form === 'emails')
    return /^(?:PROPN|PUNCT)$/.test(text.tokens[index - 1]?.upos ?? '') && next.form === ':';
  if (token.form === 'read' && isQuoted(text, index + 1)) return true;
  if (token.xpos === 'NNS' && isCountedNoun(text, index)) return false;
  if (/^[,:]$/.test(next.form) && /(?:ing|s|^read)$/.test(token.form)) return isQuoted(text, index + 2);
  const isForm = /(?:s|ed|d|t)$/.test(token.form) || isPlural(text, index - 1);
  return isForm && (closesQuotation(text, index) || isInverted(text, index));
}

/** "Voss, who was not there, cautions that the bees were kept": behind a comma and before "that", where the tree finds no verb. */
function isVerbOfSentence(text: QuoteText, index: number): boolean {
  const [before, token, next] = text.tokens.slice(index - 1, index + 2);
  if (before?.form !== ',' || token?.xpos !== 'NNS' || next?.form !== 'that') return false;
  return text.tokens
    .slice(sentenceStart(text, index), index)
    .some(({ head, upos }) => head < 0 && upos === 'PROPN');
}

/** "“...,” the Ardanians state in the paper". */
function isPlural(text: QuoteText, index: number): boolean {
  return /^NNP?S$/.test(text.tokens[index]?.xpos ?? '');
}

/** "“...,” agrees Voss". */
function isInverted(text: QuoteText, index: number): boolean {
  if (!isQuoted(text, index - 1) || !/^[,!?]$/.test(text.tokens[index - 2]?.form ?? '')) return false;
  const { upos = '', form = '' } = text.tokens[index + 1] ?? {};
  return /^(?:PROPN|DET)$/.test(upos) || /^\p{Lu}/u.test(form);
}

/** "the alleged fraud", "pledged delegates", "a detailed “plan”": no one says anything. */
function isAttributive(text: QuoteText, index: number): boolean {
  const token = text.tokens[index];
  if (token === undefined || !/^(?:VBN|VBD|JJ|VBG)$/.test(token.xpos)) return false;
  if (isInverted(text, index) || opensInverted(text, index)) return false;
  if (isQuoted(text, index + 1))
    return /^(?:an?|the|['’]s|his|her|its|their)$/i.test(text.tokens[index - 1]?.form ?? '');
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

function cueAt(text: QuoteText, index: number, frames: readonly Frame[], form: CueForm): Cue {
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
