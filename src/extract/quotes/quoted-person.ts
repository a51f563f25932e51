import { childrenOf } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import type { QuoteText } from './quote-text.ts';

/** "The agency quoted the general as saying": the general; in "quoted him as saying" him, whatever the tree makes of it. */
export function quotedPerson(text: QuoteText, cue: Cue): number | null {
  if (cue.form !== 'participle' || text.tokens[cue.token - 1]?.form !== 'as') return null;
  for (let at = cue.token - 2; at >= cue.token - FURTHEST_QUOTING; at--) {
    const token = text.tokens[at];
    if (token === undefined || !QUOTING_VERBS.has(token.lemma.toLowerCase())) continue;
    if (/^(?:him|her|them|me|us)$/.test(text.tokens[at + 1]?.form ?? '')) return at + 1;
    return childrenOf(text.tree, at).find((child) => text.tokens[child]?.deprel === 'obj') ?? null;
  }
  return null;
}

const QUOTING_VERBS: ReadonlySet<string> = new Set(['cite', 'quote']);
const FURTHEST_QUOTING = 14;
