import { placePrepositions } from '../../lexicon/event-roles.ts';
import { motionWords, strikingVerbs } from '../../lexicon/event-verb-classes.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import { childBy, childrenBy, headWord, relationOf } from '../../syntax/tree.ts';
import type { EventPlace, Mention, Participant } from '../document.ts';
import { isOwnClause, isPartOfNoun } from './date-reach.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { prepositionOf } from './noun-phrase.ts';
import { sharedPlaces } from './shared-places.ts';
import { lemmaOf, mentionsFrom, relationAt, type Story } from './story.ts';

/** Drafts with their places: who is named after "in", "at", "near" and hangs on the trigger. */
export function placed(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(
    drafts.flatMap((draft, at) => anchorsOf(draft).map((token) => [token, at] as const)),
  );
  const found = new Map<number, Mention[]>();
  addDetachedSubjects(story, drafts, byToken);
  for (const [inner, mention] of story.mentionByHead) {
    const head = phraseHead(story, inner);
    const at = isPlacePhrase(story, head, mention) ? reached(story, head, byToken) : -1;
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), mention]);
  }
  return sharedPlaces(
    story,
    drafts.map((draft, at) => withPlaces(story, draft, found.get(at) ?? [])),
  );
}

/** "said officials in Belmar agreed" whose tree has the officials for what was said: where they are is where it was. */
function addDetachedSubjects(story: Story, drafts: readonly Draft[], byToken: Map<number, number>): void {
  drafts.forEach(({ trigger }, at) => {
    for (const subject of trigger.clause?.subjects ?? []) {
      if (relationAt(story, subject) === 'obj' && !byToken.has(subject)) byToken.set(subject, at);
    }
  });
}

/** The word that a place's preposition is at: in "in Belmar next year" a tree may have it at the year. */
function phraseHead(story: Story, head: number): number {
  const above = story.tokens[head]?.head ?? -1;
  const isAtTime =
    story.timeTokens.has(above) && !story.timeTokens.has(head) && relationAt(story, head) === 'compound';
  return isAtTime ? above : head;
}

function isPlacePhrase(story: Story, head: number, mention: Mention): boolean {
  const preposition = prepositionOf(story, head);
  if (mention.kind === 'PLACE' && mention.form !== 'PRONOUN')
    return placePrepositions.has(preposition) || preposition === 'to' || preposition === 'from';
  return (
    mention.kind === 'ORGANIZATION' &&
    (preposition === 'at' || preposition === 'outside' || preposition === 'near')
  );
}

const HIGHEST = 6;

function reached(story: Story, head: number, byToken: ReadonlyMap<number, number>): number {
  const preposition = prepositionOf(story, head);
  const beside = nounBefore(story, head, byToken);
  if (beside >= 0 && preposition !== 'to' && preposition !== 'from') return beside;
  let at = story.tokens[head]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    const draft = byToken.get(at);
    if (draft !== undefined) {
      const moves = motionWords.has(lemmaOf(story, at));
      return (preposition === 'to' || preposition === 'from') && !(moves && steps === 0) ? -1 : draft;
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

/** "described the talks in Belmar as": the noun right before, wherever the tree has the phrase. */
function nounBefore(story: Story, head: number, byToken: ReadonlyMap<number, number>): number {
  const preposition = childBy(story.tree, head, 'case');
  if (preposition < 0 || preposition > head) return -1;
  const isNoun = story.tokens[preposition - 1]?.upos === 'NOUN';
  return isNoun ? (byToken.get(preposition - 1) ?? -1) : -1;
}

function withPlaces(story: Story, draft: Draft, mentions: readonly Mention[]): Draft {
  const isTaken = (mention: Mention) =>
    draft.participants.some(
      (one) => one.span?.start === mention.start && one.role !== 'LOCATION' && !isOrigin(draft, one),
    );
  const own = mentions.filter((mention) => !isTaken(mention));
  const stricken = own.length === 0 && isStriking(story, draft) ? struck(story, draft) : null;
  const locations = own.map(
    (mention): Participant => ({
      actor: mention.actor,
      role: 'LOCATION',
      stated: true,
      span: { start: mention.start, end: mention.end },
    }),
  );
  const others = draft.participants.filter(
    (one) => !locations.some((place) => place.span?.start === one.span?.start),
  );
  return {
    ...draft,
    participants: [...others, ...locations],
    place: placeFrom(story, own) ?? moved(draft) ?? stricken,
  };
}

/** "withdrew from Orlan": where it is, not whom it is done to. */
function isOrigin(draft: Draft, one: Participant): boolean {
  return draft.type === 'RETREAT' && one.role === 'RECIPIENT';
}

/** The one that a gazetteer knows, else the first. */
function placeFrom(story: Story, mentions: readonly Mention[]): EventPlace | null {
  const known = mentions.find((one) => one.actor !== null && story.actorByKey.get(one.actor)?.place != null);
  const named = (one: Mention) => one.form === 'NAME' || holdsName(story, one);
  const best = known ?? mentions.find(named) ?? mentions[0];
  return best === undefined ? null : { start: best.start, end: best.end, actor: best.actor };
}

/** "the island of Sarn", before "rough seas". */
function holdsName(story: Story, phrase: Mention): boolean {
  return mentionsFrom(story, phrase).some(({ kind, form }) => kind === 'PLACE' && form === 'NAME');
}

/** "left Port Selene" takes place there. */
function moved({ participants }: Draft): EventPlace | null {
  const place = participants.find((one) => one.role === 'LOCATION');
  return place?.span == null ? null : { ...place.span, actor: place.actor };
}

/** "The river flooded the town": what befalls a place happens there, as what is done to one by force. */
function isStriking(story: Story, { type, trigger }: Draft): boolean {
  return type === 'ASSAULT' || (type === 'OTHER' && strikingVerbs.has(lemmaOf(story, trigger.token)));
}

/** "the invasion of Morvania" takes place in Morvania. */
function struck(story: Story, draft: Draft): EventPlace | null {
  const target = draft.participants.find(
    (one) => one.role === 'RECIPIENT' && one.span !== null && isPlaceName(story, one),
  );
  return target?.span == null ? null : { ...target.span, actor: target.actor };
}

function isPlaceName(story: Story, one: Participant): boolean {
  if (one.span === null) return false;
  const { first, end } = tokensIn(story.tokens, one.span);
  const outer = story.mentionByHead.get(headWord(story.tree, first, end));
  if (outer?.kind !== 'PLACE') return false;
  return mentionsFrom(story, one.span).some(({ kind, form }) => kind === 'PLACE' && form === 'NAME');
}
