import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenBy } from '../../syntax/tree.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * The verb that a participle goes with: its head in the tree, or what was said where that is the "police said" at the end.
 * "Thieves stole a crown, escaping by boat, police said."
 */
export function toldVerb(story: Story, participle: number): number {
  const head = story.tokens[participle]?.head ?? -1;
  if (head < participle || !REPORTING_VERBS.has(lemmaOf(story, head))) return head;
  const said = childrenBy(story.tree, head, 'ccomp', 'parataxis').filter((kid) => kid < participle);
  return said.at(-1) ?? verbBeside(story, head, participle) ?? head;
}

/** Where the tree has the "police said" beside what was said: the verb before, if nothing else is said. */
function verbBeside(story: Story, saying: number, participle: number): number | null {
  const beside = story.tokens[saying]?.head ?? -1;
  if (beside < 0 || beside > participle || story.tokens[beside]?.upos !== 'VERB') return null;
  return childrenBy(story.tree, saying, 'ccomp', 'xcomp', 'obj').length === 0 ? beside : null;
}
