import type { Story } from '../events/story.ts';

const HIGHEST = 8;

/** Whether a word hangs on a verb with no other verb between them. */
export function hangsOn(story: Story, token: number, verb: number): boolean {
  let at = story.tokens[token]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    if (at === verb) return true;
    if (story.tokens[at]?.upos === 'VERB') return false;
    at = story.tokens[at]?.head ?? -1;
  }
  return false;
}
