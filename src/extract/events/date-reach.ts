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
  const beside = story.tokens[placed.head]?.head ?? -1;
  const isBefore = isBeforeSubject(story, placed, beside);
  let at = isBefore ? (story.tokens[beside]?.head ?? -1) : beside;
  const relation = relationAt(story, placed.head);
  const own = byToken.get(placed.head);
  if (own !== undefined) return [own];
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
export function isBeforeSubject(story: Story, { first, end }: PlacedTime, head: number): boolean {
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
