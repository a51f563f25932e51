import { PROCEEDING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { contains } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { CueIndex } from './cue.ts';
import type { QuoteText } from './quote-text.ts';

/**
 * "Voss said she would sit him down and tell him “no more”": what somebody says that another may say is no statement of
 * the other's, and stands in the first one's already.
 */
export function withoutUnsaidWithin(
  text: QuoteText,
  cues: CueIndex,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return attributions.filter((one, at) => {
    if (one.cue === null || !isUnsaid(text, cues, one.cue.token)) return true;
    return !attributions.slice(Math.max(0, at - NEIGHBORS), at).some((other) => isAround(other, one));
  });
}

/** So many attributions are looked at for the one that another stands in; they are in text order. */
const NEIGHBORS = 4;

/** Whether it has the other's cue among its words. */
function isAround(outer: Attribution, { cue }: Attribution): boolean {
  const span = cue?.span;
  return span !== undefined && outer.content.some((content) => contains(content, span));
}

/** An infinitive, but not "used to say", "went on to say"; or what would be said. */
function isUnsaid(text: QuoteText, cues: CueIndex, token: number): boolean {
  const cue = cues.get(token);
  if (cue === undefined) return false;
  if (cue.form === 'infinitive') {
    const governor = text.tokens[text.tokens[token]?.head ?? -1]?.lemma ?? '';
    return !PROCEEDING_VERBS.has(governor);
  }
  return childrenOf(text.tree, token).some((child) =>
    /^(?:would|could|might|['’]d)$/i.test(text.tokens[child]?.form ?? ''),
  );
}
