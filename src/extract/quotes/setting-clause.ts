import { childrenOf } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import type { QuoteText } from './quote-text.ts';

/** "When Voss railed against the banks, “she spoke for us”": the clause tells when the words hold, and not who says them. */
export function isSettingClause(text: QuoteText, { token, frames, form }: Cue): boolean {
  if (form !== 'finite' || frames.includes('clause') || frames.includes('question')) return false;
  return childrenOf(text.tree, token).some(
    (child) => child < token && OPENS_SETTING.test(text.tokens[child]?.form ?? ''),
  );
}

const OPENS_SETTING = /^(?:when|while|although|though|after|before)$/i;
