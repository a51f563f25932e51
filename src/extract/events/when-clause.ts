import { childrenBy } from '../../syntax/tree.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * "When the army seized power in March, soldiers burned the library", "Two died and four were hurt when a bus overturned
 * on Sunday": the clause that tells when.
 */
export function whenClause(story: Story, verb: number): number {
  const joined = [verb, ...childrenBy(story.tree, verb, 'conj')];
  const clauses = joined.flatMap((one) => childrenBy(story.tree, one, 'advcl'));
  return clauses.find((kid) => isWhenClause(story, kid)) ?? -1;
}

/** Of an adverbial clause: whether "when" opens it. */
export function isWhenClause(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'mark', 'advmod').some((mark) => lemmaOf(story, mark) === 'when');
}
