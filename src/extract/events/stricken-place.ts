import { sceneVerbs, strikingVerbs, visitingVerbs } from '../../lexicon/event-verb-classes.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import { childrenBy, headWord } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { EventPlace } from '../document.ts';
import type { Draft } from './draft.ts';
import { prepositionOf } from './noun-phrase.ts';
import { type PlaceMention, sceneAt } from './place-phrases.ts';
import { lemmaOf, mentionsFrom, relationAt, type Story } from './story.ts';

/**
 * "The river flooded the town", "the invasion of Morvania", "police searched his house": what befalls a place happens
 * there, as what is done to one by force.
 */
export function strickenPlace(story: Story, draft: Draft): EventPlace | null {
  const heads = draft.trigger.form === 'NOMINAL' ? headsOfNoun(story, draft) : headsOfVerb(story, draft);
  const places = heads.flatMap((head) => sceneAt(story, head) ?? []);
  const place = places[0] ?? (isByForce(story, draft) ? recipientPlace(story, draft) : undefined);
  return place === undefined ? null : { start: place.start, end: place.end, actor: place.actor };
}

function isByForce(story: Story, { type, trigger }: Draft): boolean {
  return type === 'ASSAULT' || (type === 'OTHER' && strikingVerbs.has(lemmaOf(story, trigger.token)));
}

function headsOfVerb(story: Story, { type, trigger: { token, clause, objects } }: Draft): readonly number[] {
  const lemma = lemmaOf(story, token);
  const isThere = [strikingVerbs, sceneVerbs, visitingVerbs].some((verbs) => verbs.has(lemma));
  if ((type !== 'ASSAULT' && !isThere) || clause === null) return [];
  if (clause.passive) return clause.subjects;
  return objects.length > 0 ? objects : clause.objects;
}

/** "the shelling of a camp", "a visit to Kestria", or what the verb of the noun befalls. */
function headsOfNoun(story: Story, { type, trigger: { token } }: Draft): readonly number[] {
  const prepositions = type === 'ASSAULT' ? OF_FORCE : isVisit(story, token) ? OF_VISIT : null;
  if (prepositions === null) return strickenBy(story, token);
  return childrenBy(story.tree, token, 'nmod').filter((kid) => prepositions.test(prepositionOf(story, kid)));
}

const OF_FORCE = /^(?:of|on|against)$/;
const OF_VISIT = /^(?:to|of)$/;

function isVisit(story: Story, noun: number): boolean {
  return visitingVerbs.has(lemmaOf(story, noun));
}

/** "A quake shook the north of Kestria": what the verb of the noun befalls. */
function strickenBy(story: Story, noun: number): readonly number[] {
  const verb = story.tokens[noun]?.head ?? -1;
  const isDoer = relationAt(story, noun) === 'nsubj' && strikingVerbs.has(lemmaOf(story, verb));
  return isDoer ? childrenBy(story.tree, verb, 'obj') : [];
}

/** "the invasion of Morvania" takes place in Morvania. */
function recipientPlace(story: Story, { participants }: Draft): PlaceMention | undefined {
  const target = participants.find(
    (one) => one.role === 'RECIPIENT' && one.span !== null && isPlaceName(story, one.span),
  );
  return target?.span == null ? undefined : { ...target.span, actor: target.actor, form: 'NAME' };
}

function isPlaceName(story: Story, span: Span): boolean {
  const { first, end } = tokensIn(story.tokens, span);
  const outer = story.mentionByHead.get(headWord(story.tree, first, end));
  if (outer?.kind !== 'PLACE') return false;
  return mentionsFrom(story, span).some(({ kind, form }) => kind === 'PLACE' && form === 'NAME');
}
