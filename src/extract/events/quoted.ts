import { overlaps } from '../../text/span.ts';
import type { Story } from './story.ts';

/** Whether a word stands in somebody's own words. */
export function isInDirectQuote(story: Story, index: number): boolean {
  return isIn(story, index, (kind) => kind === 'DIRECT');
}

/** Whether a word stands in what somebody is reported to say: "the office said her country would appeal". */
export function isInIndirectQuote(story: Story, index: number): boolean {
  return isIn(story, index, (kind) => kind !== 'DIRECT');
}

function isIn(story: Story, index: number, isMeant: (kind: string) => boolean): boolean {
  const token = story.tokens[index];
  if (token === undefined) return false;
  return story.quotes.some(
    ({ kind, content }) => isMeant(kind) && content.some((span) => overlaps(span, token)),
  );
}
