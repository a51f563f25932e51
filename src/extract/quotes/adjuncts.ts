import { childrenOf } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import { isDayInAnyCase } from './day-word.ts';
import { firstUnder, isFiniteVerb, isQuoted, lastUnder, type QuoteText } from './quote-text.ts';
import { lastOfTitle } from './quoted-words.ts';
import { isWholeBehind } from './whole-clause.ts';

/** Words between the cue and the content, but not "over" in "said over 40 were held": adverbs, times, places, and whom it was said to. */
export function skipAdjuncts(text: QuoteText, cue: Cue, from: number): number {
  let at = from;
  for (let step = 0; step < 12; step++) {
    const next = skipAdjunct(text, cue, at);
    if (next <= at) break;
    at = next;
  }
  return at;
}

/** "said Friday", "told the paper late Tuesday". */
function tellsDay(form = ''): boolean {
  return isDayInAnyCase(form) || /^(?:late|early)$/i.test(form);
}

function skipAdjunct(text: QuoteText, cue: Cue, at: number): number {
  const token = text.tokens[at];
  if (token === undefined || isQuoted(text, at)) return at;
  const isOfNumber = text.tokens[at + 1]?.upos === 'NUM';
  if (token.upos === 'ADV' && token.xpos === 'RB' && token.lemma !== 'not' && !isOfNumber) return at + 1;
  if (tellsDay(token.form)) return at + 1;
  if (token.form === 'on' && tellsDay(text.tokens[at + 1]?.form)) return afterDay(text, at + 2);
  if (token.form === ',') return afterParenthesis(text, at);
  const phrase = adjunctPhrase(text, cue, at);
  return phrase === null ? at : phrase + 1;
}

/** "on Friday", "on Friday afternoon". */
function afterDay(text: QuoteText, at: number): number {
  return /^(?:morning|afternoon|evening|night)$/.test(text.tokens[at]?.form ?? '') ? at + 1 : at;
}

/** "said, if elected, she would": the content begins behind the first comma. */
const OPENS_CLAUSE = /^(?:that|if|once|unless|although|though|because)$/i;

/** "said, however, that": the words between two commas are passed over. */
function afterParenthesis(text: QuoteText, at: number): number {
  for (let end = at + 1; end < at + 8; end++) {
    const token = text.tokens[end];
    if (token === undefined || isQuoted(text, end)) return at;
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
  const last = lastOfPhrase(text, cue, child);
  if (/^obl/.test(token.deprel)) {
    const word = text.tokens[at]?.form.toLowerCase() ?? '';
    return cue.frames.some((frame) => frame === word) ? null : last;
  }
  const isAsked = text.tokens[at]?.xpos.startsWith('W');
  if (/^(?:iobj|obj)$/.test(token.deprel) && cue.frames.includes('person') && !isAsked) return last;
  return null;
}

function childStartingAt(text: QuoteText, cue: Cue, at: number): number | null {
  for (const child of childrenOf(text.tree, cue.token)) {
    if (child > cue.last && firstUnder(text, child) === at) return child;
  }
  return null;
}

/** The phrase ends before a clause that hangs on it by mistake; "in a statement that did not say why" is one to its end. */
function lastOfPhrase(text: QuoteText, cue: Cue, head: number): number {
  const last = beforeBareClause(text, cue, head);
  for (let at = head + 1; at <= last; at++) {
    const token = text.tokens[at];
    const title = lastOfTitle(text, at);
    if (title !== null) at = title;
    else if (token === undefined || isQuoted(text, at) || isWholeBehind(text, at)) return at - 1;
    else if (token.xpos === 'WDT' && token.form === 'that' && isFiniteVerb(text, at + 1)) return last;
    else if (token.upos === 'SCONJ' || token.form === ',' || /^(?:TO|WP|WRB)$/.test(token.xpos))
      return at - 1;
  }
  return last;
}

/** "said in a statement | the port was closed": no word opens the clause, so that it reads as one about the statement. */
function beforeBareClause(text: QuoteText, cue: Cue, head: number): number {
  const last = lastUnder(text, head);
  if (cue.lemma !== 'say' || !/^(?:at|during|in)$/.test(text.tokens[firstUnder(text, head)]?.form ?? ''))
    return last;
  const clause = childrenOf(text.tree, head).find((child) => isBareClause(text, head, child));
  return clause === undefined ? last : firstUnder(text, clause) - 1;
}

function isBareClause(text: QuoteText, head: number, child: number): boolean {
  const first = firstUnder(text, child);
  return (
    first > head &&
    text.tokens[child]?.deprel === 'acl:relcl' &&
    /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(text.tokens[first]?.upos ?? '') &&
    !text.tokens[first]?.xpos.startsWith('W')
  );
}
