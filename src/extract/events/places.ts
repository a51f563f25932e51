import { typesWithDestination } from '../../lexicon/event-roles.ts';
import { goalPrepositions } from '../../lexicon/scene-nouns.ts';
import { contains } from '../../text/span.ts';
import type { EventPlace, Participant } from '../document.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { type PlaceMention, type PlacePhrase, placePhrases } from './place-phrases.ts';
import { placedBy } from './place-reach.ts';
import { sharedPlaces } from './shared-places.ts';
import { mentionsFrom, relationAt, type Story } from './story.ts';
import { strickenPlace } from './stricken-place.ts';

/** Drafts with their places: who is named after "in", "at", "near" and hangs on the trigger. */
export function placed(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(
    drafts.flatMap((draft, at) => anchorsOf(draft).map((token) => [token, at] as const)),
  );
  const found = new Map<number, PlacePhrase[]>();
  addDetachedSubjects(story, drafts, byToken);
  for (const phrase of placePhrases(story)) {
    const at = placedBy(story, phrase, byToken);
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), phrase]);
  }
  return sharedPlaces(
    story,
    drafts.map((draft, at) => withPlaces(story, draft, destinations(found.get(at) ?? []))),
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

/** "crossed from Ordania into Kestria": who moves is where that ends. */
function destinations(phrases: readonly PlacePhrase[]): readonly PlacePhrase[] {
  const isMoving = phrases.some(isGoal);
  return isMoving ? phrases.filter((one) => one.preposition !== 'from') : phrases;
}

function isGoal({ preposition }: PlacePhrase): boolean {
  return goalPrepositions.has(preposition);
}

function withPlaces(story: Story, draft: Draft, phrases: readonly PlacePhrase[]): Draft {
  const own = phrases.filter((one) => !isTaken(draft, one)).map((one) => one.mention);
  const stricken = own.length === 0 ? strickenPlace(story, draft) : null;
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

/**
 * Whether a place takes part as whom it is done to, not so in "withdrew from Orlan", nor where somebody goes; "protesters
 * from Orlan" may be who they are.
 */
function isTaken({ type, participants }: Draft, phrase: PlacePhrase): boolean {
  const isWhere = type === 'RETREAT' || (isGoal(phrase) && !typesWithDestination.has(type));
  return participants.some(({ span, role }) => {
    if (span === null || role === 'LOCATION') return false;
    if (phrase.preposition === 'from' && span.start < phrase.mention.start && contains(span, phrase.mention))
      return true;
    return span.start === phrase.mention.start && !(isWhere && role === 'RECIPIENT');
  });
}

/** The one that a gazetteer knows, else the first. */
function placeFrom(story: Story, mentions: readonly PlaceMention[]): EventPlace | null {
  const known = mentions.find((one) => one.actor !== null && story.actorByKey.get(one.actor)?.place != null);
  const named = (one: PlaceMention) => one.form === 'NAME' || holdsName(story, one);
  const best = known ?? mentions.find(named) ?? mentions[0];
  return best === undefined ? null : { start: best.start, end: best.end, actor: best.actor };
}

/** "the island of Sarn", before "rough seas". */
function holdsName(story: Story, phrase: PlaceMention): boolean {
  return mentionsFrom(story, phrase).some(({ kind, form }) => kind === 'PLACE' && form === 'NAME');
}

/** "left Port Selene" takes place there. */
function moved({ participants }: Draft): EventPlace | null {
  const place = participants.find((one) => one.role === 'LOCATION');
  return place?.span == null ? null : { ...place.span, actor: place.actor };
}
