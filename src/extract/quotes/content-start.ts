import { CALLED_BACK, type Frame } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { skipAdjuncts } from './adjuncts.ts';
import type { Cue } from './cue.ts';
import { infinitiveStart, opensInfinitive } from './infinitive-start.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd } from './quote-text.ts';
import { lastOfTitle } from './quoted-words.ts';
import { endOfDashes, isBeforePlural, isVerbInMarks, isWhatIsSaid, isWholeBehind } from './whole-clause.ts';

export interface Start {
  readonly token: number;
  readonly rule: string;
}

/** Where the content begins behind a cue, by the first frame of the verb that fits. */
export function contentStart(text: QuoteText, cue: Cue): Start | null {
  const that = cue.frames.includes('clause') ? nearbyThat(text, cue) : null;
  if (that !== null) return { token: behindComma(text, that + 1), rule: 'that-clause' };
  const at = behindAddressee(text, cue, skipAdjuncts(text, cue, cue.last + 1));
  const token = text.tokens[at];
  if (token === undefined || token.sentence !== text.tokens[cue.token]?.sentence) return null;
  const word = token.form.toLowerCase();
  const has = (frame: Frame): boolean => cue.frames.includes(frame);
  if (word === 'that' && isThatClause(text, cue, at))
    return has('clause') ? { token: at + 1, rule: 'that-clause' } : null;
  if (token.upos === 'PUNCT' && !isQuoted(text, at)) return null;
  if (isQuestionWord(token)) return isQuestion(text, cue, at) ? { token: at, rule: 'question' } : null;
  if (opensInfinitive(text, at)) return has('infinitive') ? infinitiveStart(text, cue, at) : null;
  if (token.upos === 'ADP') return has(word as Frame) ? { token: at + 1, rule: 'preposition' } : null;
  if (has('clause') && hasClause(text, cue, at)) return { token: at, rule: 'bare-clause' };
  if (!isNounPhraseStart(text, at)) return null;
  if (has('object')) return isDeed(text, cue, at) ? null : { token: at, rule: 'object' };
  return has('words') ? { token: at, rule: 'words' } : null;
}

/** "said that, | if elected, she would" */
function behindComma(text: QuoteText, at: number): number {
  return text.tokens[at]?.form === ',' && !isQuoted(text, at) ? at + 1 : at;
}

/** "told Roth | he had shown": a name right before a subject is whom it was said to, whatever the tree makes of it. */
function behindAddressee(text: QuoteText, cue: Cue, at: number): number {
  if (!cue.frames.includes('person')) return at;
  let end = at;
  while (text.tokens[end]?.upos === 'PROPN') end++;
  return /^(?:he|she|it|they|we|I)$/.test(text.tokens[end]?.form ?? '') ? end : at;
}

const FURTHEST_THAT = 14;

/** "said on Friday night that": nothing but the cue's own adjuncts, without a verb or a stop, stand before "that". */
function nearbyThat(text: QuoteText, cue: Cue): number | null {
  const end = Math.min(sentenceEnd(text, cue.token), cue.last + FURTHEST_THAT);
  let isWhen = false;
  for (let at = cue.last + 1; at < end; at++) {
    const token = text.tokens[at];
    const title = lastOfTitle(text, at) ?? (token?.form === ',' ? lastOfTitle(text, at + 1) : null);
    if (title !== null) at = title;
    else if (token === undefined || isQuoted(text, at)) return null;
    else if (/^[—–]$/.test(token.form)) {
      const dash = endOfDashes(text, at);
      if (dash === null) return null;
      at = dash;
    } else if (token.form === ',') {
      const name = lastOfName(text, at);
      if (name === null) return null;
      at = name;
    } else if (token.form.toLowerCase() === 'that' && isThatClause(text, cue, at)) return at;
    else if (isTimeClause(text, at)) isWhen = true;
    else if (isWhen && isFiniteVerb(text, at)) isWhen = false;
    else if (/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(token.upos) || /^(?:W|TO)/.test(token.xpos)) return null;
  }
  return null;
}

/** "announced days before | the strike began that": a clause of one verb that tells when. */
function isTimeClause(text: QuoteText, at: number): boolean {
  return (
    /^(?:after|before)$/.test(text.tokens[at]?.form ?? '') && UNITS.test(text.tokens[at - 1]?.form ?? '')
  );
}

const UNITS = /^(?:minutes|hours|days|weeks|months|years|shortly|just|soon|long)$/;

/** "warned the director, Bea Lind, last April that": the comma behind a name between two. */
function lastOfName(text: QuoteText, comma: number): number | null {
  let end = comma + 1;
  while (text.tokens[end]?.upos === 'PROPN') end++;
  return end > comma + 2 && text.tokens[end]?.form === ',' ? end : null;
}

/** "that" before a clause, also "demanded that one street be renamed", "tells crowds that after a year it is over", not "that plan" or "told the story that she knew". */
function isThatClause(text: QuoteText, cue: Cue, at: number): boolean {
  const token = text.tokens[at];
  const next = text.tokens[at + 1];
  if (next?.upos === 'NOUN' && text.tokens[at + 2]?.upos === 'PUNCT' && !isQuoted(text, at + 2)) return false;
  if (/^(?:about|of|to)$/.test(next?.form ?? '') && !hasVerbBehind(text, at)) return false;
  if (token?.upos === 'SCONJ' || token?.xpos === 'IN' || token?.deprel === 'mark') return true;
  const { upos = '', deprel = '' } = text.tokens[at - 1] ?? {};
  if (upos === 'NOUN' && !deprel.startsWith('obl') && !cue.frames.includes('person')) return false;
  if (isWholeBehind(text, at)) return true;
  if (isBeforePlural(text, at)) return upos !== 'NOUN' || cue.frames.includes('person');
  if (OPENS_CLAUSE.test(next?.form ?? '') && text.tokens[at - 1]?.upos !== 'ADP')
    return hasVerbBehind(text, at);
  return /^(?:DET|PRON|PROPN|NUM)$/.test(next?.upos ?? '');
}

const OPENS_CLAUSE =
  /^(?:after|amid|as|at|before|by|despite|during|for|from|in|on|since|under|until|with|without)$/;

/** Not "said that about the last one, too". */
function hasVerbBehind(text: QuoteText, at: number): boolean {
  const words = text.tokens.slice(at + 1, sentenceEnd(text, at));
  return words.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

function isQuestionWord(token: Token): boolean {
  return /^(?:if|whether|how|why|what|where|when|who|which)$/.test(token.form.toLowerCase());
}

/** Not "demanded that from all [who fell]", "said so [when it opened]": a relative or an adverbial clause is nothing said. */
function isQuestion(text: QuoteText, cue: Cue, at: number): boolean {
  if (cue.form === 'passive' && !TAKES_PASSIVE_QUESTION.has(cue.lemma)) return false;
  const word = text.tokens[at]?.form.toLowerCase() ?? '';
  if (text.tokens[at + 1]?.upos === 'PUNCT') return false;
  if (/^(?:who|which)$/.test(word) && isAntecedent(text.tokens[at - 1])) return false;
  if (cue.frames.includes('question')) return true;
  return cue.frames.includes('clause') && !/^(?:when|where|if)$/.test(word);
}

/** "say to those who", "told anyone who". */
function isAntecedent(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || /^(?:those|any(?:one|body)|every(?:one|body))$/i.test(token?.form ?? '');
}

const TAKES_PASSIVE_QUESTION: ReadonlySet<string> = new Set(['ask', 'tell']);

/** A finite verb with a subject follows in the sentence. */
function hasClause(text: QuoteText, cue: Cue, from: number): boolean {
  if (isWhatIsSaid(text, cue, from)) return false;
  if (isVerbInMarks(text, from)) return true;
  const end = sentenceEnd(text, from);
  for (let at = from; at < end; at++) {
    const token = text.tokens[at];
    if (token === undefined) return false;
    if (token.head === cue.token && /^(?:ccomp|parataxis)$/.test(token.deprel)) return true;
    if (isFiniteVerb(text, at) && at > from)
      return (
        cue.lemma === 'say' || isUnder(text, at, cue.token) || isAuxiliaryBehindSubject(text, cue, from, at)
      );
  }
  return false;
}

const LONGEST_SUBJECT = 6;

/** "suggested someone else should go", "denied its men were there": whatever the tree makes of a noun phrase and its auxiliary. */
function isAuxiliaryBehindSubject(text: QuoteText, cue: Cue, from: number, verb: number): boolean {
  const { xpos = '', lemma = '' } = text.tokens[verb] ?? {};
  if (verb > from + LONGEST_SUBJECT || !text.tokens.slice(from, verb).every(isInSubject)) return false;
  if (xpos === 'MD') return true;
  return /^(?:be|have)$/.test(lemma) && cue.form !== 'infinitive' && !hasSecondSubject(text, from, verb);
}

function isInSubject({ upos, xpos }: Token): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|ADV|PART)$/.test(upos) && !xpos.startsWith('W');
}

/** "repeated the charges | they have made": behind a noun the subject of a relative clause. */
function hasSecondSubject(text: QuoteText, from: number, verb: number): boolean {
  for (let at = from + 1; at < verb; at++) {
    const isNoun = text.tokens[at - 1]?.upos === 'NOUN';
    if (isNoun && /^(?:DET|PRON|PROPN)$/.test(text.tokens[at]?.upos ?? '')) return true;
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

/** "promised three million", "recalled its ambassador": done, not said. */
function isDeed(text: QuoteText, cue: Cue, at: number): boolean {
  const isQuantity = /^(?:NUM|SYM)$/.test(text.tokens[at]?.upos ?? '') && text.tokens[at + 1]?.form !== 'of';
  if (isQuantity || cue.lemma !== 'recall') return isQuantity;
  return childrenOf(text.tree, cue.token).some(
    (child) => text.tokens[child]?.deprel === 'obj' && CALLED_BACK.has(text.tokens[child].lemma),
  );
}
