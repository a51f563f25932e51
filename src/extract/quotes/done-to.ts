import { childrenOf } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import { isDayInAnyCase } from './day-word.ts';
import { firstUnder, type QuoteText } from './quote-text.ts';

/** "After the dam broke, the clinic admitted thirty patients", "..., Brandt wrote a memo": a deed done to somebody or something. */
export function isDoneTo(text: QuoteText, cue: Cue): boolean {
  const { upos: next = '', form = '' } = text.tokens[cue.last + 1] ?? {};
  if (cue.lemma === 'say' || cue.frames.includes('person') || next === 'PUNCT' || tellsDay(form))
    return false;
  return childrenOf(text.tree, cue.token).some(
    (child) =>
      text.tokens[child]?.deprel === 'obj' &&
      firstUnder(text, child) === cue.last + 1 &&
      /^(?:NOUN|PROPN|NUM)$/.test(text.tokens[child]?.upos ?? ''),
  );
}

function tellsDay(form: string): boolean {
  return isDayInAnyCase(form) || /^(?:last|late|early|this)$/i.test(form);
}
