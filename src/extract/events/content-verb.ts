import { childBy } from '../../syntax/tree.ts';
import { isInIndirectQuote } from './quoted.ts';
import { relationAt, type Story } from './story.ts';

/**
 * The first verb of what somebody said, where another verb of it hangs on the verb of saying: "crossed" of "claimed that
 * troops had crossed the river and attacked two posts" for "attacked". -1 where a verb is none of these.
 */
export function contentVerb(story: Story, verb: number): number {
  if (relationAt(story, verb) !== 'conj' || !isInIndirectQuote(story, verb)) return -1;
  const cue = story.tokens[verb]?.head ?? -1;
  const content = isInIndirectQuote(story, cue) ? -1 : childBy(story.tree, cue, 'ccomp');
  return content < verb && isInIndirectQuote(story, content) ? content : -1;
}
