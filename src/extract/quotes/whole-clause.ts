import { childrenOf } from '../../syntax/tree.ts';
import type { QuoteText } from './quote-text.ts';

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
