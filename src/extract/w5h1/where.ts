import { type Span, slice } from '../../text/span.ts';
import type { EventMention, Mention } from '../document.ts';
import type { Story } from '../events/story.ts';
import { least, mostFrequent } from './most-frequent.ts';

const LEAD_SENTENCES = 4;

/** Where the headline puts the event; else its own place; else a place that the headline names; else the one named most. */
export function whereOf(story: Story, main: EventMention | undefined): Span | null {
  const { title = '' } = story.metadata;
  const acting = new Set(main?.participants.filter((one) => one.role !== 'LOCATION').map((one) => one.actor));
  const names = story.mentions.filter((one) => one.form === 'NAME');
  const places = names.filter((one) => one.kind === 'PLACE' && !acting.has(one.actor));
  const most = mostFrequent(places.flatMap((one) => one.actor ?? []));
  const inTitle = placedInTitle(story, names);
  const isOfFirst = inTitle !== undefined && !isOfOtherNews(story, inTitle);
  return (
    (isOfFirst ? inTitle : undefined) ??
    main?.place ??
    inTitle ??
    places.find((one) => one.end - one.start > 2 && title.includes(slice(story.text, one))) ??
    places.find((one) => one.actor === most) ??
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
