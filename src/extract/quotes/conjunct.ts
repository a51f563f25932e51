import { FORCEFUL_VERBS, PARTICLES } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { Cue, CueIndex } from './cue.ts';
import { goesOnBehind, isProspective } from './going-on.ts';
import { isSubject } from './own-clause-end.ts';
import { isFiniteVerb, isQuoted, type QuoteText } from './quote-text.ts';

/** "said A but declined B", "said A, and Lind left", "said “A” and Lind said “B”": the conjunction belongs to a verb that is the cue's equal. */
export function isConjunctOf(text: QuoteText, cues: CueIndex, cue: Cue, at: number): boolean {
  if (/^(?:that|if|whether)$/i.test(text.tokens[at + 1]?.form ?? '')) return false;
  if (isEqualCue(text, cues, cue, at + 1)) return true;
  const conjunct = text.tokens[at]?.head ?? -1;
  const token = text.tokens[conjunct];
  if (token === undefined || token.deprel !== 'conj' || conjunct < at) return false;
  if (hasOwnSubject(text, conjunct, at)) {
    if (goesOnBehind(text, at) && isProspective(text, cue.last + 1, at)) return false;
    const isApart = text.tokens[at - 1]?.form === ',' || (isQuoted(text, at - 1) && cues.has(conjunct));
    return token.head === cue.token && isApart;
  }
  if (!isPast(text, cue.token) || !isPast(text, conjunct)) return false;
  const complement = complementOf(text, cue, at);
  if (complement === cue.token) return true;
  const isAdversative = token.head === cue.token && text.tokens[at]?.form === 'but';
  if (isAdversative && isWithheld(text, cues, conjunct)) return true;
  return !isPast(text, complement) || (isPluperfect(text, complement) && isNewPredicate(text, at));
}

/** "accused A of theft, and in May he said": the next finite verb is another cue, the first one's equal by the tree. */
export function opensNextCue(text: QuoteText, cues: CueIndex, cue: Cue, at: number): boolean {
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
