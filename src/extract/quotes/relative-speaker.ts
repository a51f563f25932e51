import type { Cue } from './cue.ts';
import { isFiniteVerb, isQuoted, type QuoteText } from './quote-text.ts';

/**
 * "A clerk who saw it told the paper", "The owner, who asked not to be named, said": where the tree has "who" as the
 * subject of the second verb too, the noun before it speaks.
 */
export function beyondRelative(text: QuoteText, cue: Cue, subject: number): number {
  if (text.tokens[subject]?.xpos !== 'WP' || !isSecondVerb(text, subject, cue)) return subject;
  return antecedent(text, subject) ?? subject;
}

/** A verb with nothing that joins it to the relative clause's own: neither "and" nor "that" nor a subject. */
function isSecondVerb(text: QuoteText, who: number, cue: Cue): boolean {
  let isClosed = false;
  for (let at = who + 1; at <= cue.token; at++) {
    const { upos = '', xpos = '' } = text.tokens[at] ?? {};
    if (isQuoted(text, at)) continue;
    if (isClosed && (/^(?:CCONJ|SCONJ)$/.test(upos) || xpos.startsWith('W'))) return false;
    if (!isFiniteVerb(text, at)) continue;
    if (isClosed && !isAuxiliary(text, at - 1)) return true;
    isClosed = true;
  }
  return false;
}

function isAuxiliary(text: QuoteText, at: number): boolean {
  return text.tokens[at]?.upos === 'AUX';
}

function antecedent(text: QuoteText, who: number): number | null {
  const verb = text.tokens[text.tokens[who]?.head ?? -1];
  if (verb?.deprel.startsWith('acl') && verb.head < who) return verb.head;
  const before = text.tokens[who - 1]?.form === ',' ? who - 2 : who - 1;
  const { upos = '', deprel = '', head = -1 } = text.tokens[before] ?? {};
  if (!/^(?:NOUN|PROPN|PRON)$/.test(upos)) return null;
  return /^flat/.test(deprel) ? head : before;
}
