import { irregularLemmas } from '../../lexicon/irregular-verbs.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Story } from './story.ts';

/** "A ferry carrying 80 people sank": a past tense is no infinitive, wherever a tree has it. */
export function isPast(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.xpos === 'VBD' || (token?.xpos === 'VBN' && hasPastHelper(story, verb))) return true;
  return token?.xpos === 'VBP' && irregularLemmas.has(token.form.toLowerCase());
}

/** "The meeting planned for Friday was called off". */
export function hasPastHelper(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'aux').some((kid) => story.tokens[kid]?.xpos === 'VBD');
}

/** "demanded that the minister resign", "proposed closing it": a verb that tells no tense of its own. */
export function isUninflected(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  return token?.xpos === 'VB' || token?.xpos === 'VBG' || token?.xpos === 'VBP';
}

/** A finite verb has an auxiliary: "after he had been arrested", not "having been arrested". */
export function isHelped(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'aux').some((kid) => story.tokens[kid]?.xpos !== 'VBG');
}
