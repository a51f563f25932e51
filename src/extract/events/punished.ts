import { creditingVerbs, punishingVerbs } from '../../lexicon/event-verb-classes.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Story } from './story.ts';

/** "sentenced the official for taking bribes", "thanked Kestria for backing it": that one did it, and on another day. */
export function isPunished(story: Story, verb: number, head: number): boolean {
  const lemma = story.tokens[head]?.lemma ?? '';
  return (
    story.tokens[verb]?.xpos === 'VBG' &&
    (punishingVerbs.has(lemma) || creditingVerbs.has(lemma)) &&
    childrenBy(story.tree, verb, 'mark', 'case').some((mark) =>
      /^(for|of|with)$/.test(story.tokens[mark]?.lemma ?? ''),
    )
  );
}
