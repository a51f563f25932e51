import { clearingVerbs, negatingDeterminers } from '../../lexicon/modality.ts';
import { childrenBy } from '../../syntax/tree.ts';
import { lemmaOf, type Story } from './story.ts';

/** "has no plans to cut jobs". */
export function isDenied(story: Story, noun: number): boolean {
  return childrenBy(story.tree, noun, 'det').some((kid) => negatingDeterminers.has(lemmaOf(story, kid)));
}

/** "pleaded not guilty to selling secrets", "denied taking money", "was cleared of taking bribes": what one is charged with. */
export function isPlea(story: Story, verb: number, head: number): boolean {
  if (story.tokens[verb]?.xpos !== 'VBG') return false;
  const lemma = lemmaOf(story, head);
  const pleading = lemma === 'guilty' ? (story.tokens[head]?.head ?? -1) : head;
  const isPleading = lemmaOf(story, pleading) === 'plead' && lemmaOf(story, pleading + 1) === 'not';
  return isPleading || lemma === 'deny' || clearingVerbs.has(lemma);
}

/** "ruled out mediating": what is ruled out does not come about. */
export function isRuledOut(story: Story, head: number): boolean {
  return (
    lemmaOf(story, head) === 'rule' &&
    childrenBy(story.tree, head, 'compound').some((kid) => lemmaOf(story, kid) === 'out')
  );
}
