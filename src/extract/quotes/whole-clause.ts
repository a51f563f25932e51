import { childrenOf } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';

/**
 * "told reporters that troops had freed thirty hostages": the verb behind "that" has a subject and an object of its own, so
 * that nothing is left for "that" to be, whatever the tree makes of it.
 */
export function isWholeBehind(text: QuoteText, that: number): boolean {
  if (text.tokens[that]?.form.toLowerCase() !== 'that') return false;
  const own = childrenOf(text.tree, text.tokens[that]?.head ?? -1).filter((child) => child > that);
  const has = (deprel: RegExp) => own.some((child) => deprel.test(text.tokens[child]?.deprel ?? ''));
  return has(/^nsubj/) && has(/^obj$/);
}

/** "says it every morning, as she did": a pronoun that stands for all that is said, with no verb right behind. */
export function isWhatIsSaid(text: QuoteText, cue: Cue, at: number): boolean {
  const { form = '', head = -1, deprel = '' } = text.tokens[at] ?? {};
  if (!/^(?:it|so|this)$/.test(form) || head !== cue.token || deprel !== 'obj') return false;
  return /^(?:DET|ADP|ADV|PUNCT)$/.test(text.tokens[at + 1]?.upos ?? '') && !isFiniteVerb(text, at + 2);
}

/** "notes that bees", "notes that wild bees": no "that" belongs to a plural. */
export function isBeforePlural(text: QuoteText, that: number): boolean {
  const noun = text.tokens[that + 1]?.xpos === 'JJ' ? that + 2 : that + 1;
  return /^NNP?S$/.test(text.tokens[noun]?.xpos ?? '');
}

/** "adding he “had no regrets”": a pronoun whose verb opens the marks. */
export function isVerbInMarks(text: QuoteText, at: number): boolean {
  if (!/^(?:he|she|it|they|we|I)$/.test(text.tokens[at]?.form ?? '') || isQuoted(text, at)) return false;
  return isQuoted(text, at + 1) && /^(?:VBD|VBZ|VBP|MD)$/.test(text.tokens[at + 2]?.xpos ?? '');
}

const LONGEST_ASIDE = 10;

/** "said — in a rare interview — that": the second dash of an aside without a verb; null where there is none. */
export function endOfDashes(text: QuoteText, dash: number): number | null {
  for (let at = dash + 1; at < dash + LONGEST_ASIDE; at++) {
    if (text.tokens[at]?.form === text.tokens[dash]?.form) return at;
    if (isQuoted(text, at) || isFiniteVerb(text, at)) return null;
  }
  return null;
}

const ANYTHING = /^(?:nothing|anything|everything|something|little|much|what)$/i;

/** "Nothing the mayor said “will calm the town,” Lind said": a verb without a subject in the marks is about what stands before. */
export function isPredicateInMarks(text: QuoteText, cue: Cue, at: number): boolean {
  const opens = isQuoted(text, at) && !isQuoted(text, at - 1);
  const isRelative = text.tokens[cue.token]?.deprel === 'acl:relcl';
  const isAbout = ANYTHING.test(text.tokens[sentenceStart(text, cue.token)]?.form ?? '');
  return opens && (isRelative || isAbout) && /^(?:MD|VBZ)$/.test(text.tokens[at + 1]?.xpos ?? '');
}
