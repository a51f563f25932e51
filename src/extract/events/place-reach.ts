import { carryingWords, motionWords, takingVerbs } from '../../lexicon/event-verb-classes.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { goalPrepositions } from '../../lexicon/scene-nouns.ts';
import { childBy, childrenBy, relationOf } from '../../syntax/tree.ts';
import { isOwnClause, isPartOfNoun } from './date-reach.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { prepositionOf } from './noun-phrase.ts';
import type { PlacePhrase } from './place-phrases.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

const HIGHEST = 6;

/** Index of the draft whose place a phrase tells, by the words that it hangs on; -1 where it is none's. */
export function placedBy(
  story: Story,
  { head, preposition }: PlacePhrase,
  byToken: ReadonlyMap<number, number>,
): number {
  const isOfMotion = preposition === 'from' || goalPrepositions.has(preposition);
  const beside = nounBefore(story, head, byToken);
  if (beside >= 0 && !isOfMotion) return beside;
  let at = story.tokens[head]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    const draft = byToken.get(at);
    if (isAboutPerson(story, head, at)) return -1;
    if (draft !== undefined) {
      return isOfMotion && !isMovedBy(story, at, { head, preposition }, steps) ? -1 : draft;
    }
    const lost = childrenBy(story.tree, at, 'acl').find(
      (kid) => byToken.has(kid) && isLostMainVerb(story, kid),
    );
    if (lost !== undefined) return byToken.get(lost) ?? -1;
    const token = story.tokens[at];
    if (token === undefined || REPORTING_VERBS.has(lemmaOf(story, at))) return -1;
    if (token.upos === 'VERB') {
      const below = childrenBy(story.tree, at, 'nsubj', 'obj', 'obl').find((kid) => byToken.has(kid));
      if (below !== undefined && preposition !== 'from') return byToken.get(below) ?? -1;
      const isAside = relationOf(token) === 'acl' || relationOf(token) === 'advcl';
      if ((isAside && !isPartOfNoun(story, at)) || relationOf(token) === 'ccomp') return -1;
      if (isOwnClause(story, at)) return -1;
    }
    at = token.head;
  }
  return -1;
}

/** "Ada Lund, keeper of coins at the Belmar Museum, was held": where somebody works is not where it happened. */
function isAboutPerson(story: Story, place: number, name: number): boolean {
  const mention = story.mentionByHead.get(name);
  const isSubject = relationAt(story, name) === 'nsubj' && (story.tokens[name]?.head ?? -1) > place;
  if (!isSubject || mention?.kind !== 'PERSON' || mention.form !== 'NAME') return false;
  return story.tokens.slice(name, Math.min(place, name + LONGEST_ASIDE)).some(({ form }) => form === ',');
}

const LONGEST_ASIDE = 12;

/** "flew to Belmar", "crossed from Ordania into Kestria", "moved its archives to Belmar", "took it from a gallery". */
function isMovedBy(
  story: Story,
  verb: number,
  { head, preposition }: Pick<PlacePhrase, 'head' | 'preposition'>,
  steps: number,
): boolean {
  const lemma = lemmaOf(story, verb);
  if (preposition === 'from' && takingVerbs.has(lemma)) return steps <= 1;
  const around = story.tokens[head]?.head ?? -1;
  const isOfObject = relationAt(story, around) === 'obj' && goalPrepositions.has(preposition);
  if (carryingWords.has(lemma)) return goalPrepositions.has(preposition) && (steps === 0 || isOfObject);
  const isAfterOrigin = relationAt(story, head) === 'nmod' && prepositionOf(story, around) === 'from';
  return motionWords.has(lemma) && (steps === 0 || (steps === 1 && (isAfterOrigin || isOfObject)));
}

/** "described the talks in Belmar as": the noun right before, wherever the tree has the phrase. */
function nounBefore(story: Story, head: number, byToken: ReadonlyMap<number, number>): number {
  const preposition = childBy(story.tree, head, 'case');
  if (preposition < 0 || preposition > head) return -1;
  const isNoun = story.tokens[preposition - 1]?.upos === 'NOUN';
  return isNoun ? (byToken.get(preposition - 1) ?? -1) : -1;
}
