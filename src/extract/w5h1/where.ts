import { type Span, slice } from '../../text/span.ts';
import type { EventMention, Mention } from '../document.ts';
import { isCountry } from '../events/participant.ts';
import { type PlacePhrase, placePhrases } from '../events/place-phrases.ts';
import { mentionsFrom, type Story } from '../events/story.ts';
import { hangsOn } from './hangs-on.ts';
import { least, mostFrequent } from './most-frequent.ts';
import type { Telling } from './telling.ts';

const LEAD_SENTENCES = 4;

/**
 * Where the headline puts it; else the place of the event told, or the one that its clause has; else a place that the
 * headline names; else the one named most.
 */
export function whereOf(story: Story, telling: Telling): Span | null {
  const { event, about } = telling;
  const names = story.mentions.filter((one) => one.form === 'NAME');
  const inTitle = placedInTitle(story, names);
  const isOfFirst = inTitle !== undefined && !isOfOtherNews(story, inTitle);
  const phrases = placePhrases(story);
  const acting = actingIn(story, event);
  const places = names.filter((one) => one.kind === 'PLACE' && !acting.has(one.actor));
  return (
    (isOfFirst ? inTitle : undefined) ??
    event?.place ??
    placeOfClause(story, telling, phrases) ??
    about?.place ??
    inTitle ??
    firstInTitle(story, places) ??
    namedMost(located(story, places, phrases)) ??
    null
  );
}

/** Places that the article puts anything at, be it by its dateline. */
function located(
  story: Story,
  places: readonly Mention[],
  phrases: readonly PlacePhrase[],
): readonly Mention[] {
  const actors = new Set([
    ...phrases.map(({ mention }) => mention.actor),
    ...[...story.datelines].map((token) => story.mentionByToken.get(token)?.actor ?? null),
  ]);
  return places.filter(({ actor }) => actors.has(actor));
}

const SHORTEST = 3;

/** "Orle ferry: Divers find two victims"; a state in a headline is more often who acts. */
function firstInTitle(story: Story, places: readonly Mention[]): Mention | undefined {
  const { title = '' } = story.metadata;
  const placeOf = (one: Mention) => title.indexOf(slice(story.text, one));
  const named = places.filter(
    (one) => one.end - one.start >= SHORTEST && placeOf(one) >= 0 && !isCountry(story, one.actor),
  );
  const first = least(named.map(placeOf));
  return named.find((one) => placeOf(one) === first);
}

/** Whoever acts in an event, and states with which something is done. */
function actingIn(story: Story, event: EventMention | null): ReadonlySet<string | null> {
  const taking = event?.participants.filter(({ role }) => role !== 'LOCATION') ?? [];
  const acting = taking.filter(({ role, actor }) => role === 'AGENT' || isCountry(story, actor));
  const within = taking.flatMap(({ span }) => (span === null ? [] : mentionsFrom(story, span)));
  const states = within.filter(({ form }) => form === 'DEMONYM');
  return new Set([...acting, ...states].map((one) => one.actor));
}

/** The first place that hangs on the verb. */
function placeOfClause(story: Story, { verb }: Telling, phrases: readonly PlacePhrase[]): Span | null {
  return (
    phrases.find(({ head, preposition }) => preposition !== 'from' && hangsOn(story, head, verb))?.mention ??
    null
  );
}

/** "Leader quits, storm closes schools in Orle": the place of the second news, which the lead does not name. */
function isOfOtherNews({ syntax, tokens, text, metadata: { title = '' } }: Story, place: Mention): boolean {
  const isSecond = /[,;]/.test(title.slice(0, title.indexOf(slice(text, place))));
  const last = syntax.sentences.slice(0, LEAD_SENTENCES).at(-1);
  return isSecond && place.start >= (tokens[(last?.endToken ?? 0) - 1]?.end ?? 0);
}

/** A name that the headline has after "at" or "in", whatever its kind. */
function placedInTitle(
  { text, metadata: { title = '' } }: Story,
  names: readonly Mention[],
): Mention | undefined {
  const placed = names.filter((one) => one.kind !== 'PERSON' && isPlaced(title, slice(text, one)));
  const first = least(placed.map((one) => title.indexOf(slice(text, one))));
  return placed.find((one) => title.indexOf(slice(text, one)) === first);
}

const BEFORE_PLACE = /\b(?:at|in|near|outside) (?:the )?$/i;

/** "Leaders meet at Harbor House": a name that the headline puts the event at, whatever its kind. */
function isPlaced(title: string, name: string): boolean {
  const at = title.indexOf(name);
  return at > 0 && BEFORE_PLACE.test(title.slice(0, at));
}

/** The first of the mentions of whoever has most of them. */
function namedMost(mentions: readonly Mention[]): Mention | undefined {
  const most = mostFrequent(mentions.flatMap((one) => one.actor ?? []));
  return mentions.find((one) => one.actor === most);
}
