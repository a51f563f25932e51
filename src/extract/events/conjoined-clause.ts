import { childrenBy } from '../../syntax/tree.ts';
import { beforeApposition, subjectBefore } from './nearby.ts';
import { conjunctsOf, prepositionOf } from './noun-phrase.ts';
import { relationAt, type Story } from './story.ts';

/**
 * "Sirens wailed and residents, half of the town, fled", where the tree has the residents for an object of the first verb:
 * whom "and" opens a clause with. Empty where a verb shares the subject of the verb before.
 */
export function conjoinedSubjects(story: Story, verb: number): readonly number[] {
  const token = story.tokens[verb];
  if (token === undefined || token.head < 0 || token.head > verb || !isClauseWithoutSubject(story, verb))
    return [];
  const end = beforeApposition(story, verb);
  const near = subjectBefore(story, end);
  const all = near < token.head ? [] : conjunctsOf(story, near);
  const opening = all.filter((one) => opensConjoinedClause(story, one));
  if (opening.length > 0) return opening;
  if (near < token.head || prepositionOf(story, near) !== '' || !isAfterAnd(story, near)) return [];
  return all.filter((one) => one < end);
}

/** "rejected the offer and nurses walked out": the nurses, who are no object beside the offer. */
export function opensConjoinedClause(story: Story, noun: number): boolean {
  const verb = (story.tree.lasts[noun] ?? noun) + 1;
  const first = story.tokens[noun]?.head ?? -1;
  const above = story.tokens[first]?.head ?? -1;
  return (
    relationAt(story, first) === 'obj' &&
    above >= 0 &&
    isJoinedTo(story, verb, first, above) &&
    isClauseWithoutSubject(story, verb) &&
    isAfterAnd(story, noun)
  );
}

/** The verb hangs on the first one, or in its past tense on that one's object, of which it can be no participle. */
function isJoinedTo(story: Story, verb: number, object: number, first: number): boolean {
  const { head, xpos } = story.tokens[verb] ?? {};
  return head === first || (head === object && xpos === 'VBD' && relationAt(story, verb) === 'acl');
}

function isClauseWithoutSubject(story: Story, verb: number): boolean {
  const { deprel = '', xpos = '' } = story.tokens[verb] ?? {};
  const isJoined = /^(?:conj|advcl|parataxis)$/.test(deprel) || (deprel === 'acl' && xpos === 'VBD');
  return (
    isJoined && /^VB[DNZP]$/.test(xpos) && childrenBy(story.tree, verb, 'nsubj', 'mark', 'aux').length === 0
  );
}

function isAfterAnd(story: Story, noun: number): boolean {
  const first = story.tree.firsts[noun] ?? noun;
  return [first, first - 1].some((at) => story.tokens[at]?.upos === 'CCONJ');
}
