import { timePrepositions } from '../../lexicon/event-connectives.ts';
import { planAdjectives, planVerbs } from '../../lexicon/modality.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import { meant } from './condition.ts';
import { isNominal } from './noun-phrase.ts';
import { isPastPlan } from './past-plan.ts';
import { lemmaOf, type PlacedTime, relationAt, type Story } from './story.ts';

/** The drafts that a time expression dates: those it hangs on, and what a clause about it tells. */
export function datedBy(
  story: Story,
  placed: PlacedTime,
  byToken: ReadonlyMap<number, number>,
): { readonly reached: readonly number[]; readonly described: readonly number[] } {
  return { reached: reached(story, placed, byToken), described: described(story, placed, byToken) };
}

const HIGHEST = 8;

/** The drafts that a time expression hangs on, none where it dates what somebody said. */
function reached(story: Story, placed: PlacedTime, byToken: ReadonlyMap<number, number>): readonly number[] {
  const hung = story.tokens[placed.head]?.head ?? -1;
  const main = mainVerbBehind(story, placed, hung);
  const beside = main < 0 ? hung : main;
  const isBefore = isBeforeSubject(story, placed, beside);
  let at = isBefore ? (story.tokens[beside]?.head ?? -1) : beside;
  const relation = relationAt(story, placed.head);
  const own = byToken.get(placed.head);
  if (own !== undefined) return [own];
  const next = byToken.get(clauseBehind(story, placed));
  if (next !== undefined) return [next];
  const planned = plannedNoun(story, placed);
  if (planned >= 0) return [byToken.get(planned) ?? []].flat();
  if (!isBefore && isInnerModifier(story, placed, relation, at) && !byToken.has(at)) return [];
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    const draft = byToken.get(at);
    const later = laterClause(story, at, placed);
    if (later >= 0) return [byToken.get(later) ?? []].flat();
    if (draft !== undefined) return [draft];
    const token = story.tokens[at];
    if (token === undefined || isSaying(story, at)) return [];
    // "The elections are due in November".
    if (token.upos === 'ADJ' && planAdjectives.has(lemmaOf(story, at)))
      return argumentDrafts(story, at, byToken);
    if (token.upos === 'VERB' && isPastPlan(story, at)) return [];
    if (token.upos === 'VERB') {
      const below = argumentDrafts(story, at, byToken);
      if (below.length > 0) return below;
      const isAside = relationOf(token) === 'acl' || relationOf(token) === 'advcl';
      if ((isAside && !isPartOfNoun(story, at)) || isOwnClause(story, at)) return [];
    }
    at = token.head;
  }
  return isBefore ? [] : leading(story, placed, byToken);
}

/** "In 2031, the year after the war ended, she won a seat", where the tree has the year at the end of the war. */
function mainVerbBehind(story: Story, { first, end }: PlacedTime, verb: number): number {
  const token = story.tokens[verb];
  const opening = story.syntax.sentences[token?.sentence ?? -1]?.firstToken ?? -1;
  if (token === undefined || first - opening > 1 || story.tokens[end]?.form !== ',') return -1;
  if (!childrenBy(story.tree, verb, 'mark', 'advmod').some((kid) => kid > end && kid < verb)) return -1;
  if (relationOf(token) === 'advcl') return token.head > verb ? token.head : -1;
  return token.head < 0 ? (childrenBy(story.tree, verb, 'parataxis')[0] ?? -1) : -1;
}

/** "closed the port, and last summer its council voted", where the tree has the vote for a clause of the summer. */
function clauseBehind({ tokens, tree }: Story, { first, end, head }: PlacedTime): number {
  if (tokens[first - 1]?.form !== 'and' || tokens[first - 2]?.form !== ',') return -1;
  const told = childrenBy(tree, head, 'acl').find((kid) => kid >= end) ?? -1;
  return childrenBy(tree, told, 'nsubj').some((subject) => tree.firsts[subject] === end) ? told : -1;
}

/** "a level crossing", "a law to protect witnesses": a word that the tree has for a verb, a purpose of its noun. */
export function isPartOfNoun(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.deprel !== 'acl') return false;
  // "visited the injured".
  if (token.xpos === 'VBN' && token.head === verb - 1 && story.tokens[token.head]?.xpos === 'DT') return true;
  const isGerund = token.xpos === 'VBG' && token.head === verb - 1;
  if (isGerund && childrenBy(story.tree, verb, 'obj').length === 0) return true;
  const isPurpose = childrenBy(story.tree, verb, 'mark').some((kid) => lemmaOf(story, kid) === 'to');
  return token.xpos === 'VB' && isPurpose && isThing(story, token.head);
}

/** "passed a law to", not "asked parliament to". */
function isThing(story: Story, noun: number): boolean {
  return relationAt(story, noun) === 'obj' && !story.mentionByHead.has(noun);
}

/** "Two were suspended, and charges are expected next year": the second clause's time is no time of the first. */
export function isOwnClause(story: Story, verb: number): boolean {
  return relationAt(story, verb) === 'conj' && childrenBy(story.tree, verb, 'nsubj', 'aux').length > 0;
}

/** "was fired and has lived in Lumara since 2029", where the tree has the year at the first verb. */
function laterClause(story: Story, verb: number, { first }: PlacedTime): number {
  const joined = childrenBy(story.tree, verb, 'conj').filter((kid) => kid < first && isOwnClause(story, kid));
  return joined.at(-1) ?? -1;
}

/** "A hearing scheduled for Tuesday was postponed": the day of the hearing. */
function plannedNoun(story: Story, { first }: PlacedTime): number {
  const plan = first - 2;
  const isPlan = lemmaOf(story, first - 1) === 'for' && planVerbs.has(lemmaOf(story, plan));
  return isPlan && relationAt(story, plan) === 'acl' ? (story.tokens[plan]?.head ?? -1) : -1;
}

/** "goes back to 2011, when Kestria canceled the contract": what the clause about the time tells. */
function described(
  story: Story,
  { end }: PlacedTime,
  byToken: ReadonlyMap<number, number>,
): readonly number[] {
  const when = story.tokens[end]?.form === ',' ? end + 1 : end;
  if (lemmaOf(story, when) !== 'when') return [];
  const told = byToken.get(story.tokens[when]?.head ?? -1);
  return told === undefined ? [] : [told];
}

/** "In 2016, Kestria expelled ..." whose tree has the year for its root: what is told next. */
function leading(
  story: Story,
  { first, end, head }: PlacedTime,
  byToken: ReadonlyMap<number, number>,
): readonly number[] {
  const sentence = story.syntax.sentences[story.tokens[head]?.sentence ?? -1];
  if (sentence === undefined || first - sentence.firstToken > 2) return [];
  for (let at = end; at < sentence.endToken; at++) {
    const draft = byToken.get(at);
    if (draft !== undefined) return [draft];
    if (story.tokens[at]?.upos === 'VERB') return [];
  }
  return [];
}

/** "last year's election", "the 2016 campaign": the time of that noun alone. */
function isInnerModifier(story: Story, placed: PlacedTime, relation: string, head: number): boolean {
  if (!isNominal(story, head)) return false;
  return (
    relation === 'compound' ||
    relation === 'nummod' ||
    relation === 'amod' ||
    story.tokens[placed.head]?.deprel === 'nmod:poss'
  );
}

/** "On Monday evening protesters blocked the port", where the tree has the evening for a word of the subject. */
function isBeforeSubject(story: Story, { first, end }: PlacedTime, head: number): boolean {
  const isAdverbial = timePrepositions.has(lemmaOf(story, first - 1));
  return isAdverbial && head >= end && relationAt(story, head) === 'nsubj';
}

/** "Talks began on Sunday", "flew in on Monday for talks". */
function argumentDrafts(story: Story, verb: number, byToken: ReadonlyMap<number, number>): readonly number[] {
  return childrenBy(story.tree, verb, 'nsubj', 'obj', 'obl', 'xcomp').flatMap((kid) =>
    meant(story, kid).flatMap((token) => byToken.get(token) ?? []),
  );
}

/** Whether a verb says what its clause or quotation holds. */
function isSaying(story: Story, verb: number): boolean {
  if (story.tokens[verb]?.upos !== 'VERB' || !REPORTING_VERBS.has(lemmaOf(story, verb))) return false;
  const relation = relationAt(story, verb);
  return relation === 'parataxis' || childrenBy(story.tree, verb, 'ccomp', 'parataxis').length > 0;
}
