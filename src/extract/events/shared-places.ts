import { accidentWords, deathVerbs, motionWords, strikingVerbs } from '../../lexicon/event-verb-classes.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import type { EventPlace } from '../document.ts';
import { datelinePlace } from './dateline-place.ts';
import type { Draft } from './draft.ts';
import { isPunished } from './punished.ts';
import { placeOfSpeaker } from './speaker-places.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { isParticipleClause, toldVerb } from './told-verb.ts';
import { isWhenClause, whenClause } from './when-clause.ts';
import { placeBeforeWhere } from './where-clause.ts';

/**
 * Drafts with the places of what the same sentence tells of them: "Two died when a bus overturned near Belmar", "stormed
 * a hotel in Belmar, killing four", "In Belmar, police arrested four and seized weapons", "in Belmar, where he visited".
 */
export function sharedPlaces(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  return drafts.map((draft, at) => {
    if (draft.place !== null) return draft;
    const host = hostsOf(story, draft, drafts[at - 1])
      .map((token) => byToken.get(token))
      .find((one) => one?.place != null && one.sentence === draft.sentence && isOneScene(story, one, draft));
    const place =
      host?.place ??
      placeBeforeWhere(story, draft) ??
      placeOfSpeaker(story, draft) ??
      datelinePlace(story, draft);
    return place === null ? draft : { ...draft, place };
  });
}

/** The words that this one happens with. */
function hostsOf(story: Story, { trigger: { token }, sentence }: Draft, before?: Draft): readonly number[] {
  const own = story.tokens[token];
  if (own === undefined) return [];
  const when = whenClause(story, token);
  if (when >= 0) return [when];
  const relation = relationAt(story, token);
  if (isPunished(story, token, own.head)) return [];
  if (isParticipleClause(story, token)) return [toldVerb(story, token)];
  const isOutcome = own.xpos === 'VBG' && story.tokens[token - 1]?.form === ',';
  if (isOutcome && before?.sentence === sentence) return [before.trigger.token];
  if (relation === 'advcl' && isWhenClause(story, token)) return [own.head];
  // "skidded off the runway, broke in two and caught fire": the third may hang on the second.
  if (relation === 'conj') return [own.head, story.tokens[own.head]?.head ?? -1];
  // "An explosion at a plant in Belmar killed two": what did it; "signed a truce in Belmar": what was done.
  return [childBy(story.tree, token, 'nsubj'), childBy(story.tree, token, 'obj')];
}

/**
 * Of two verbs side by side the place must be told in front of both, or go with a day that is, or with force and accident;
 * nobody moves between.
 */
function isOneScene(story: Story, host: Draft, draft: Draft): boolean {
  const { token } = draft.trigger;
  if (relationAt(story, host.trigger.token) === 'obj' || relationAt(story, token) !== 'conj') return true;
  if ([host, draft].some((one) => motionWords.has(lemmaOf(story, one.trigger.token)))) return false;
  const isFronted = isBefore(story, host.place, host);
  if (isFronted) return true;
  if (childrenBy(story.tree, token, 'nsubj').length > 0) return false;
  const days = [host, draft].map(({ date }) => date?.span?.start);
  const isOneDay = days[0] !== undefined && days[0] === days[1];
  return isOneDay || [host, draft].every((one) => isForceOrAccident(story, one));
}

/** "In Belmar, police arrested four, and crowds burned cars": before whoever did the first. */
function isBefore(story: Story, place: EventPlace | null, { trigger }: Draft): boolean {
  const first = Math.min(trigger.first, ...(trigger.clause?.subjects ?? []));
  return (place?.end ?? Number.POSITIVE_INFINITY) <= (story.tokens[first]?.start ?? 0);
}

/** "skidded off the runway at Belmar and caught fire": all of it in one place. */
function isForceOrAccident(story: Story, { type, trigger }: Draft): boolean {
  const lemma = lemmaOf(story, trigger.token);
  return (
    type === 'ASSAULT' ||
    accidentWords.has(lemma) ||
    deathVerbs.has(lemma) ||
    strikingVerbs.has(lemma) ||
    lemma === 'catch'
  );
}
