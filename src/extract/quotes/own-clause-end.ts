import { childrenOf } from '../../syntax/tree.ts';
import { isAskedAside } from './asked-aside.ts';
import type { Cue } from './cue.ts';
import { isAskedAtOpening } from './cue-form.ts';
import { firstUnder, isQuoted, lastUnder, type QuoteText, sentenceStart } from './quote-text.ts';

/**
 * One past the last token of the clause that a cue stands in, if that is a subordinate one, which says no more than
 * itself: "Voss, who said it was over, left"; else infinity.
 */
export function ownClauseEnd(text: QuoteText, cue: Cue, start: number): number {
  const token = text.tokens[cue.token];
  if (token === undefined) return start;
  if (isOpening(text, cue)) return firstComma(text, start);
  if (token.deprel.startsWith('acl:relcl')) return Math.max(lastUnder(text, cue.token) + 1, start + 1);
  return token.deprel === 'advcl' && token.head > start && !isMainClause(text, cue, token.head)
    ? commaBefore(text, token.head, start)
    : Number.POSITIVE_INFINITY;
}

/** "Asked if the port was closed, Voss nodded". */
function isOpening(text: QuoteText, cue: Cue): boolean {
  if (isAskedAtOpening(text, cue.token) || isAskedAside(text, cue.token)) return true;
  if (cue.token !== sentenceStart(text, cue.token)) return false;
  return /^VB[DNG]$/.test(text.tokens[cue.token]?.xpos ?? '') && text.tokens[cue.token + 1]?.upos !== 'PROPN';
}

function firstComma(text: QuoteText, start: number): number {
  for (let at = start + 1; at < start + LONGEST_OPENING; at++) {
    if (text.tokens[at]?.form === ',' && !isQuoted(text, at)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const LONGEST_OPENING = 40;

/** "Although Voss said that it was over, others left": the comma before the main clause's subject. */
function commaBefore(text: QuoteText, verb: number, start: number): number {
  const subject = childrenOf(text.tree, verb).find(
    (child) => child > start && child < verb && isSubject(text, child),
  );
  const first = subject === undefined ? verb : firstUnder(text, subject);
  for (let at = Math.min(first, verb) - 1; at > start; at--) if (text.tokens[at]?.form === ',') return at;
  return Number.POSITIVE_INFINITY;
}

/** "Voss said that Lind, who fell, | had left": nothing makes the cue's clause subordinate, and the verb has no subject. */
function isMainClause(text: QuoteText, cue: Cue, verb: number): boolean {
  if (cue.form !== 'finite') return false;
  if (childrenOf(text.tree, cue.token).some((child) => isLink(text, child))) return false;
  return !childrenOf(text.tree, verb).some((child) => isSubject(text, child));
}

/** "although", "who". */
function isLink(text: QuoteText, token: number): boolean {
  const { deprel = '', xpos = '' } = text.tokens[token] ?? {};
  return deprel === 'mark' || xpos.startsWith('W');
}

export function isSubject(text: QuoteText, token: number): boolean {
  return text.tokens[token]?.deprel.startsWith('nsubj') ?? false;
}
