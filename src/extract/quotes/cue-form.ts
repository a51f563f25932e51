import { NAMING_VERBS, NOUN_FORMS, PLACE_ADVERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { isAskedAside } from './asked-aside.ts';
import { isDayWord } from './day-word.ts';
import { isQuoted, type QuoteText, sentenceStart, tokenAt } from './quote-text.ts';

/** How a verb of saying stands in its clause. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive';

const BE: ReadonlySet<string> = new Set(['be', 'get']);
const HAVE: ReadonlySet<string> = new Set(['have']);

/** How the verb stands in its clause; null for a bare imperative or a verb that only looks like one. */
export function cueFormOf(text: QuoteText, index: number): CueForm | null {
  const token = text.tokens[index];
  if (token === undefined) return null;
  if (isAskedAtOpening(text, index) || isAskedAside(text, index)) return 'passive';
  if (isParticipleBeforeThat(text, index)) return 'participle';
  switch (token.xpos) {
    case 'VBD':
    case 'VBZ':
      return 'finite';
    case 'VBG':
      return hasAuxiliary(text, index, BE) ? 'finite' : 'participle';
    case 'VBN':
      return nonFiniteForm(text, index);
    case 'VBP':
      return isNounBeforeVerb(text, index) ? null : 'finite';
    case 'JJ':
    case 'NN':
    case 'NNS':
      return 'finite';
    default:
      return baseForm(text, index);
  }
}

/** ", warning that it was not over", "with Voss warning that": no noun, whatever a tagger makes of it; not "a warning that". */
export function isParticipleBeforeThat(text: QuoteText, index: number): boolean {
  const { xpos = '', form = '' } = text.tokens[index] ?? {};
  if (xpos !== 'NN' || !form.endsWith('ing') || text.tokens[index + 1]?.form !== 'that') return false;
  return text.tokens[index - 1]?.form === ',' || isBehindWithName(text, index);
}

/** ", with Governor Marten | warning"; not "a Weather Office warning that". */
function isBehindWithName({ tokens }: QuoteText, index: number): boolean {
  if (tokens[index - 1]?.upos !== 'PROPN') return false;
  let first = index - 1;
  while (index - first < LONGEST_VOICE && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[first - 1]?.upos ?? ''))
    first--;
  return (
    tokens[first - 1]?.form === 'with' && tokens[first - 2]?.form === ',' && tokens[first]?.upos !== 'DET'
  );
}

const LONGEST_VOICE = 10;

/** "Strong jobs report gives the market a lift": a form that is a noun as well, right before a verb that has it for a subject. */
function isNounBeforeVerb(text: QuoteText, index: number): boolean {
  const next = text.tokens[index + 1];
  return next?.xpos === 'VBZ' && NOUN_FORMS.has(text.tokens[index]?.form.toLowerCase() ?? '');
}

/** "Asked whether it was over, Voss nodded", "When asked by reporters why, ...": whoever nods has been asked. */
export function isAskedAtOpening(text: QuoteText, index: number): boolean {
  const start = sentenceStart(text, index);
  const isFirst =
    index === start || (index === start + 1 && /^(?:when|if)$/i.test(text.tokens[start]?.form ?? ''));
  const { form = '' } = text.tokens[index] ?? {};
  if (isFirst && PUT_TO.test(form) && text.tokens[index + 1]?.form === 'that') return true;
  if (!isFirst || !/^asked$/i.test(form)) return false;
  return /^(?:ADP|ADV|SCONJ)$/.test(text.tokens[index + 1]?.upos ?? '') || startsQuestion(text, index + 1);
}

function startsQuestion(text: QuoteText, index: number): boolean {
  return /^W/.test(text.tokens[index]?.xpos ?? '') || isDayWord(text.tokens[index]?.form);
}

/** "Reminded that he had signed, Voss nodded". */
const PUT_TO = /^(?:advised|assured|informed|reminded|told|warned)$/i;

/** "has said" is finite, "was told" passive, "a letter signed" neither. */
function nonFiniteForm(text: QuoteText, index: number): CueForm | null {
  if (isBehindRelative(text, index) || opensInverted(text, index)) return 'finite';
  if (hasAuxiliary(text, index, BE)) return 'passive';
  if (hasAuxiliary(text, index, HAVE)) return 'finite';
  const deprel = text.tokens[index]?.deprel ?? '';
  if (/^(?:root|conj|parataxis|ccomp)/.test(deprel)) return 'finite';
  return isPastBesideQuotation(text, index) ? 'finite' : 'passive';
}

/** "A clerk who was there told us": the relative clause ends before the verb, which the tree puts into it. */
export function isBehindRelative(text: QuoteText, index: number): boolean {
  const [who, verb, place] = text.tokens.slice(Math.max(0, index - 3), index);
  return (
    who?.xpos === 'WP' && verb !== undefined && BE.has(verb.lemma) && PLACE_ADVERBS.has(place?.form ?? '')
  );
}

/** "Added Voss, “...”", "Continued the mayor: “...”": the verb stands first, and behind its subject the quotation. */
export function opensInverted(text: QuoteText, index: number): boolean {
  if (index !== sentenceStart(text, index) || !/ed$/.test(text.tokens[index]?.form ?? '')) return false;
  const next = text.tokens[index + 1];
  if (next?.upos !== 'DET' && !/^\p{Lu}/u.test(next?.form ?? '')) return false;
  for (let at = index + 1; at <= index + LONGEST_INVERTED; at++) {
    const { form = '', upos = '' } = text.tokens[at] ?? {};
    if (/^[,:]$/.test(form)) return at > index + 1 && isQuoted(text, at + 1);
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(upos)) return false;
  }
  return false;
}

const LONGEST_INVERTED = 10;

/** "Voss, the mayor, tweeted in Tarn: “...”", "“...!” one man tweeted.": a past form that looks like a participle. */
function isPastBesideQuotation(text: QuoteText, index: number): boolean {
  const verb = reportingVerbOf(text.tokens[index]?.form ?? '');
  if (verb === null || NAMING_VERBS.has(verb)) return false;
  return opensQuotation(text, index) || closesQuotation(text, index);
}

const LONGEST_ADJUNCT = 6;
const LONGEST_SPEAKER = 24;

function opensQuotation(text: QuoteText, index: number): boolean {
  if (isQuoted(text, index + 1)) return true;
  const isBehindComma = text.tokens[index - 1]?.form === ',';
  for (let at = index + 1; at <= index + LONGEST_ADJUNCT; at++) {
    const token = text.tokens[at];
    if (token === undefined) return false;
    if (/^[,:]$/.test(token.form)) return isQuoted(text, at + 1);
    if (!isBehindComma || !IN_PHRASE.test(token.upos)) return false;
  }
  return false;
}

/** "“...!” one man tweeted in Tarn": no more than a noun phrase stands between it and the quotation before. */
export function closesQuotation(text: QuoteText, index: number): boolean {
  const next = text.tokens[index + 1];
  if (next?.form === 'by' || !/^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next?.upos ?? '')) return false;
  let hasAside = false;
  for (let at = index - 1; at >= index - LONGEST_SPEAKER; at--) {
    const { upos = '', form = '' } = text.tokens[at] ?? {};
    const nickname = firstOfNickname(text, at);
    if (nickname !== null) at = nickname;
    else if (isQuoted(text, at)) return at < index - 1 && (!hasAside || endsWithStop(text, at));
    else if (IN_ASIDE.test(form)) hasAside = true;
    else if (!IN_PHRASE.test(upos) && text.tokens[at - 1]?.form !== '-') return false;
  }
  return false;
}

/** "Tarel “the Wolf” Voss": the first token of the marks that end right before a name. */
function firstOfNickname(text: QuoteText, last: number): number | null {
  const quotation = text.quotations[text.quotationOf[last] ?? -1];
  if (quotation === undefined || endsWithStop(text, last) || !isCapital(text, last + 1)) return null;
  const first = tokenAt(text.tokens, quotation.start);
  return last - first <= LONGEST_NICKNAME && isCapital(text, first - 1) ? first : null;
}

function isCapital(text: QuoteText, at: number): boolean {
  return /^\p{Lu}/u.test(text.tokens[at]?.form ?? '');
}

const LONGEST_NICKNAME = 4;

function endsWithStop(text: QuoteText, last: number): boolean {
  return /^[,.!?]$/.test(text.tokens[last - 1]?.form ?? '');
}

/** "“...!” Voss (of Tarn), the mayor's aide, shouted to the crowd". */
const IN_ASIDE = /^(?:[(),-]|['’]s)$/;
const IN_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|NUM|X)$/;

function baseForm(text: QuoteText, index: number): CueForm | null {
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
