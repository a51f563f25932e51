import { CALLING_OFF } from '../../lexicon/time-outlook.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { topOf } from './top-of.ts';
import type { WordPiece } from './words.ts';

/** Whether a bare form or an infinitive is about what is to come, whatever the clause around it tells. */
export function isAhead(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.xpos === 'VB' && (isLeftOpen(tokens, verb) || isOrder(tokens, verb));
}

/** "refused to rule out a second vote in the autumn", "did not rule out": a vote that may come. */
function isLeftOpen(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.lemma === 'rule' && tokens[verb + 1]?.form === 'out';
}

/** "Ask me on Monday": said to somebody, so that the quotation begins with it. */
function isOrder(tokens: readonly Token[], verb: number): boolean {
  const relation = tokens[verb]?.deprel;
  if (relation !== 'root' && relation !== 'ccomp') return false;
  return QUOTATION_MARKS.has(tokens[verb - 1]?.form ?? '');
}

const QUOTATION_MARKS = new Set(['"', '“', '‘', "'", '``']);

/** "postponed Thursday's election", "ahead of Sunday's match": the day of what was not held by then. */
export function isDayOfPlan(
  { tokens }: Syntax,
  words: readonly WordPiece[],
  start: number,
  end: number,
): boolean {
  const first = words[start]?.token ?? -1;
  const occasion = topOf(tokens, first, words[end - 1]?.token ?? -1);
  if (!/^['’]$/.test(words[end]?.text ?? '') || occasion < first) return false;
  return isAheadOf(tokens, first) || isCalledOff(tokens, occasion);
}

function isAheadOf(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 2]?.form.toLowerCase() === 'ahead' && tokens[first - 1]?.form === 'of';
}

function isCalledOff(tokens: readonly Token[], occasion: number): boolean {
  const { deprel, head = -1 } = tokens[occasion] ?? {};
  if (deprel === 'nsubj') return false;
  const lemma = tokens[head]?.lemma ?? '';
  return lemma === 'call' ? tokens[head + 1]?.form === 'off' : CALLING_OFF.has(lemma);
}
