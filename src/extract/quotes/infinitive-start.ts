import { childrenOf } from '../../syntax/tree.ts';
import type { Start } from './content-start.ts';
import type { Cue } from './cue.ts';
import { firstUnder, type QuoteText } from './quote-text.ts';

/** "vowed to return", "asked the crew to return"; "asked to return" is a wish, "asked not to be named" a condition. */
export function infinitiveStart(text: QuoteText, cue: Cue, at: number): Start | null {
  const token = cue.frames.includes('person') ? addresseeBefore(text, cue, at) : at;
  return token === null ? null : { token, rule: 'infinitive' };
}

/** "asked | the crew to return": where the person begins whose deed is asked for. */
function addresseeBefore(text: QuoteText, cue: Cue, to: number): number | null {
  const person = childrenOf(text.tree, cue.token).find(
    (child) => child > cue.last && child < to && /^i?obj$/.test(text.tokens[child]?.deprel ?? ''),
  );
  return person === undefined ? null : Math.max(firstUnder(text, person), cue.last + 1);
}

/** "to return", "not to return", "to “come back soon”". */
export function opensInfinitive(text: QuoteText, at: number): boolean {
  const to = text.tokens[at]?.lemma === 'not' ? at + 1 : at;
  const { form = '', xpos = '' } = text.tokens[to] ?? {};
  const isMark = /^["“'‘]$/.test(text.tokens[to + 1]?.form ?? '');
  const verb = text.tokens[isMark ? to + 2 : to + 1]?.xpos ?? '';
  return (xpos === 'TO' && verb.startsWith('VB')) || (form === 'to' && verb === 'VB');
}
