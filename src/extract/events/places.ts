import { placePrepositions } from '../../lexicon/event-roles.ts';
import { motionWords } from '../../lexicon/event-verb-classes.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import { childBy, childrenBy, relationOf } from '../../syntax/tree.ts';
import type { EventPlace, Mention, Participant } from '../document.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** Drafts with their places: who is named after "in", "at", "near" and hangs on the trigger. */
export function placed(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(
    drafts.flatMap((draft, at) => anchorsOf(draft).map((token) => [token, at] as const)),
  );
  const found = new Map<number, Mention[]>();
  addDetachedSubjects(story, drafts, byToken);
  for (const [head, mention] of story.mentionByHead) {
    const at = isPlacePhrase(story, head, mention) ? reached(story, head, byToken) : -1;
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), mention]);
  }
  return drafts.map((draft, at) => withPlaces(story, draft, found.get(at) ?? []));
}

/** "said officials in Belmar agreed" whose tree has the officials for what was said: where they are is where it was. */
function addDetachedSubjects(story: Story, drafts: readonly Draft[], byToken: Map<number, number>): void {
  drafts.forEach(({ trigger }, at) => {
    for (const subject of trigger.clause?.subjects ?? []) {
      if (relationAt(story, subject) === 'obj' && !byToken.has(subject)) byToken.set(subject, at);
    }
  });
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
      if (relationOf(token) === 'acl' || relationOf(token) === 'advcl' || relationOf(token) === 'ccomp')
        return -1;
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
  const invaded = own.length === 0 && draft.type === 'ASSAULT' ? attacked(story, draft) : null;
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
    place: placeFrom(story, own) ?? moved(draft) ?? invaded,
  };
}

/** "withdrew from Orlan": where it is, not whom it is done to. */
function isOrigin(draft: Draft, one: Participant): boolean {
  return draft.type === 'RETREAT' && one.role === 'RECIPIENT';
}

/** The one that a gazetteer knows, else the first. */
function placeFrom(story: Story, mentions: readonly Mention[]): EventPlace | null {
  const known = mentions.find((one) => one.actor !== null && story.actorByKey.get(one.actor)?.place != null);
  const best = known ?? mentions.find((one) => one.form === 'NAME') ?? mentions[0];
  return best === undefined ? null : { start: best.start, end: best.end, actor: best.actor };
}

/** "left Port Selene" takes place there. */
function moved({ participants }: Draft): EventPlace | null {
  const place = participants.find((one) => one.role === 'LOCATION');
  return place?.span == null ? null : { ...place.span, actor: place.actor };
}

/** "the invasion of Morvania" takes place in Morvania. */
function attacked(story: Story, draft: Draft): EventPlace | null {
  const target = draft.participants.find(
    (one) => one.role === 'RECIPIENT' && one.span !== null && isPlaceName(story, one),
  );
  return target?.span == null ? null : { ...target.span, actor: target.actor };
}

function isPlaceName(story: Story, one: Participant): boolean {
  if (one.span === null) return false;
  const { first } = tokensIn(story.tokens, one.span);
  const mention = story.mentionByToken.get(first);
  return mention?.kind === 'PLACE' && mention.form === 'NAME';
}
