import { childrenOf } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';
import { openingPhrase } from './speaker-edges.ts';

const FURTHEST = 6;

/**
 * "declined to say whether it had failed, but promised": the verb above a cue that is its equal in form, where the tree
 * puts the cue beside a participle; null where it does not.
 */
export function parallelVerb(text: QuoteText, cue: Cue): number | null {
  const token = text.tokens[cue.token];
  if (token === undefined || token.deprel !== 'conj' || !/^VB[DZ]$/.test(token.xpos)) return null;
  if (hasSubject(text, cue.token) || !/^VBN?$/.test(text.tokens[token.head]?.xpos ?? '')) return null;
  let at = token.head;
  for (let step = 0; step < FURTHEST; step++) {
    at = text.tokens[at]?.head ?? -1;
    if (text.tokens[at]?.xpos === token.xpos) return at;
  }
  return null;
}

const OPENER = /^(?:after|although|as|because|once|since|until|when|while)$/i;
const LONGEST_SUBJECT = 10;

/** "fell on Monday after | Kestria's market regulator said": the noun phrase that such a word opens right before a cue. */
export function openedSubject(text: QuoteText, cue: Cue): number | null {
  if (cue.form !== 'finite' || hasSubject(text, cue.token)) return null;
  let first = cue.token;
  while (first > cue.token - LONGEST_SUBJECT && isInPhrase(text, first - 1)) first--;
  const isNoun = /^(?:NOUN|PROPN)$/.test(text.tokens[cue.token - 1]?.upos ?? '');
  return isNoun && OPENER.test(text.tokens[first - 1]?.form ?? '') ? cue.token - 1 : null;
}

/** "When a man shouted": the noun right before the cue, if no preposition stands before its phrase. */
export function nounBefore(text: QuoteText, cue: number, start: number): number | null {
  let first = cue;
  while (first > start && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(text.tokens[first - 1]?.upos ?? '')) first--;
  const isNoun = /^(?:NOUN|PROPN)$/.test(text.tokens[cue - 1]?.upos ?? '');
  return isNoun && !isQuoted(text, cue - 1) && text.tokens[first - 1]?.upos !== 'ADP' ? cue - 1 : null;
}

function isInPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '' } = text.tokens[at] ?? {};
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(upos) || /^(?:POS|PRP\$)$/.test(xpos);
}

function hasSubject(text: QuoteText, verb: number): boolean {
  return childrenOf(text.tree, verb).some((child) => text.tokens[child]?.deprel.startsWith('nsubj'));
}

/** "Terming it “a shame,” Voss on Monday demanded": whoever does what the verb behind an opening participle says. */
export function laterPhrase(text: QuoteText, cue: Cue): Phrase | null {
  const verb = text.tokens[cue.token]?.head ?? -1;
  if (cue.token !== sentenceStart(text, cue.token) || !isFiniteVerb(text, verb) || verb < cue.token)
    return null;
  return openingPhrase(text, { ...cue, token: verb, last: verb });
}
