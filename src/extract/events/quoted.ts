import { tokensIn } from '../../syntax/find-token.ts';
import type { Story } from './story.ts';

/** Whether a word stands in somebody's own words. */
export function isInDirectQuote(story: Story, index: number): boolean {
  return ((quotationsOf(story)[index] ?? 0) & DIRECT) !== 0;
}

/** Whether a word stands in what somebody is reported to say: "the office said her country would appeal". */
export function isInIndirectQuote(story: Story, index: number): boolean {
  return ((quotationsOf(story)[index] ?? 0) & OTHER) !== 0;
}

const DIRECT = 1;
const OTHER = 2;

const known = new WeakMap<Story, Uint8Array>();

/** Of each token, in what kinds of quotes it stands; worked out once a story. */
function quotationsOf(story: Story): Uint8Array {
  const before = known.get(story);
  if (before !== undefined) return before;
  const quotations = new Uint8Array(story.tokens.length);
  for (const { kind, content } of story.quotes)
    for (const span of content) {
      const { first, end } = tokensIn(story.tokens, span);
      for (let at = first; at < end; at++)
        quotations[at] = (quotations[at] ?? 0) | (kind === 'DIRECT' ? DIRECT : OTHER);
    }
  known.set(story, quotations);
  return quotations;
}
