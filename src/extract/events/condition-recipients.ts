import { conditionalMarks } from '../../lexicon/modality.ts';
import { childrenBy, childrenOf } from '../../syntax/tree.ts';
import type { Participant } from '../document.ts';
import { as } from './participant.ts';
import { lemmaOf, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';
import type { Trigger } from './trigger.ts';

const DEEPEST = 3;

/** "threatened to leave unless Orle withdrew": a threat is meant for whoever its condition asks something of. */
export function conditionRecipients(story: Story, { type, token }: Trigger): readonly Participant[] {
  if (type !== 'THREATEN') return [];
  return conditionsBelow(story, token, 0).flatMap((verb) => as('RECIPIENT', subjectsOf(story, verb), story));
}

/** Verbs of the clauses with "if" or "unless" that hang on a verb or on what it governs. */
export function conditionsBelow(story: Story, verb: number, depth: number): readonly number[] {
  if (depth > DEEPEST) return [];
  const own = childrenBy(story.tree, verb, 'advcl', 'ccomp').filter((clause) =>
    childrenBy(story.tree, clause, 'mark').some((mark) => conditionalMarks.has(lemmaOf(story, mark))),
  );
  const governed = childrenOf(story.tree, verb).filter((kid) =>
    /^(xcomp|ccomp|obj|obl|nmod|acl|advcl)/.test(story.tokens[kid]?.deprel ?? ''),
  );
  return [...own, ...governed.flatMap((kid) => conditionsBelow(story, kid, depth + 1))];
}
