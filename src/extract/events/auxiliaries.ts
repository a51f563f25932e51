import {
  allegedAdverbs,
  almostAdverbs,
  awaitingMarks,
  conditionalMarks,
  dutyAuxiliaries,
  futureAuxiliaries,
  futureInPast,
  negatingDeterminers,
  negators,
  planAdjectives,
  possibilityAuxiliaries,
} from '../../lexicon/modality.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenBy, childrenOf, relationOf } from '../../syntax/tree.ts';
import { isPastPlan } from './past-plan.ts';
import { isInIndirectQuote } from './quoted.ts';
import { ALLEGED, NEGATED, NO_EVENT, PLANNED, type Standing } from './standing.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** What the verb's own auxiliaries, negations and marks say. */
export function ownVerbStanding(story: Story, verb: number): Standing | null {
  const kids = childrenOf(story.tree, verb);
  const has = (list: ReadonlySet<string>, ...relations: readonly string[]) =>
    kids.some((kid) => {
      const token = story.tokens[kid];
      return token !== undefined && relations.includes(relationOf(token)) && list.has(lemmaOf(story, kid));
    });
  if (has(conditionalMarks, 'mark') || isInverted(story, verb) || isAwaited(story, verb, kids))
    return NO_EVENT;
  if (has(possibilityAuxiliaries, 'aux') || has(dutyAuxiliaries, 'aux')) return NO_EVENT;
  if (isPastPlan(story, verb)) return NO_EVENT;
  if (has(negators, 'advmod', 'aux', 'cc', 'det') || isDenied(story, kids)) return NEGATED;
  if (has(futureAuxiliaries, 'aux') || isToBe(story, verb, kids) || isDue(story, verb)) return PLANNED;
  if (has(futureInPast, 'aux')) return isReported(story, verb) ? PLANNED : NO_EVENT;
  if (has(almostAdverbs, 'advmod')) return NO_EVENT;
  if (has(allegedAdverbs, 'advmod')) return ALLEGED;
  return null;
}

/** "The minister is to resign next week", "the four are to be charged". */
function isToBe(story: Story, verb: number, kids: readonly number[]): boolean {
  const xpos = story.tokens[verb]?.xpos;
  const to = kids.find((kid) => relationAt(story, kid) === 'mark' && lemmaOf(story, kid) === 'to');
  if (xpos !== 'VB' && !(xpos === 'VBN' && lemmaOf(story, (to ?? verb) + 1) === 'be')) return false;
  return (
    to !== undefined && /^(is|are|was|were)$/i.test(story.tokens[to - 1]?.form ?? '') && kids.includes(to - 1)
  );
}

/** "a summit, due to begin on Friday", where the tree has the adjective for a preposition. */
function isDue(story: Story, verb: number): boolean {
  const isInfinitive = story.tokens[verb]?.xpos === 'VB' && lemmaOf(story, verb - 1) === 'to';
  return (
    isInfinitive && relationAt(story, verb - 2) === 'case' && planAdjectives.has(lemmaOf(story, verb - 2))
  );
}

/** "No agreement was reached", "took no prisoners", "nobody was hurt". */
function isDenied(story: Story, kids: readonly number[]): boolean {
  return kids.some((kid) => {
    const relation = relationAt(story, kid);
    if (relation !== 'nsubj' && relation !== 'obj') return false;
    if (/^(nobody|none|no-one|nothing)$/.test(lemmaOf(story, kid))) return true;
    return childrenBy(story.tree, kid, 'det').some((det) => negatingDeterminers.has(lemmaOf(story, det)));
  });
}

/** How many words a subject between "until" and its verb may have. */
const LONGEST_SUBJECT = 8;

/** "until a successor is found", where the tree has the subject for what "until" governs: it is still to come. */
function isAwaited(story: Story, verb: number, kids: readonly number[]): boolean {
  const finite = [verb, ...kids.filter((kid) => relationAt(story, kid) === 'aux')];
  if (relationAt(story, verb) !== 'advcl' || !finite.some((at) => isPresentForm(story, at))) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    if (awaitingMarks.has(lemmaOf(story, at))) return true;
    if (story.tokens[at]?.upos === 'VERB') return false;
  }
  return false;
}

function isPresentForm(story: Story, at: number): boolean {
  return /^VB[ZP]$/.test(story.tokens[at]?.xpos ?? '');
}

/** "Should Kestria attack, ...", "Had the army withdrawn, ...". */
function isInverted(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token === undefined || relationOf(token) !== 'advcl') return false;
  const first = childrenOf(story.tree, verb)[0];
  if (first === undefined) return false;
  return (
    relationOf(story.tokens[first] ?? token) === 'aux' &&
    /^(should|had|were)$/i.test(story.tokens[first]?.form ?? '')
  );
}

/** "announced on Monday that it would": what was announced, for all that a tree has it for a circumstance. */
function isThatClause(story: Story, verb: number): boolean {
  const isClause = relationAt(story, verb) === 'advcl';
  return isClause && childrenBy(story.tree, verb, 'mark').some((kid) => lemmaOf(story, kid) === 'that');
}

/** "said it would boycott the vote": a plan; "would hurt trade" alone is a guess. */
function isReported(story: Story, verb: number): boolean {
  if (relationAt(story, verb) !== 'advcl' && isInIndirectQuote(story, verb)) return true;
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const token = story.tokens[at];
    if (token === undefined || token.head < 0) return false;
    // "said on Monday they would": a tree may have the clause at the day.
    const isAtDay = story.timeTokens.has(token.head);
    const relation = isAtDay || isThatClause(story, at) ? 'ccomp' : relationOf(token);
    const head = lemmaOf(story, isAtDay ? (story.tokens[token.head]?.head ?? -1) : token.head);
    if ((relation === 'ccomp' || relation === 'parataxis') && REPORTING_VERBS.has(head)) return true;
    if (
      childrenBy(story.tree, at, 'parataxis', 'ccomp').some((kid) => REPORTING_VERBS.has(lemmaOf(story, kid)))
    ) {
      return true;
    }
    if (relation !== 'conj') return false;
    at = token.head;
  }
  return false;
}
