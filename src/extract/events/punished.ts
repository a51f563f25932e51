import { punishingVerbs } from '../../lexicon/event-verb-classes.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Story } from './story.ts';

/** "sentenced the official for taking bribes": whoever is punished did it, and on another day. */
export function isPunished(story: Story, verb: number, head: number): boolean {
  return (
    story.tokens[verb]?.xpos === 'VBG' &&
    punishingVerbs.has(story.tokens[head]?.lemma ?? '') &&
    childrenBy(story.tree, verb, 'mark', 'case').some((mark) =>
      /^(for|of|with)$/.test(story.tokens[mark]?.lemma ?? ''),
    )
  );
}
