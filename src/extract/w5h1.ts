import { childBy, childrenBy, relationOf, subtreeSpan } from '../syntax/tree.ts';
import { displayText } from '../text/display.ts';
import { type Span, slice } from '../text/span.ts';
import type { EventMention, Participant, W5h1 } from './document.ts';
import { type EventLayers, type Story, storyOf } from './events/story.ts';

/**
 * Who did what, when and where, in phrases of the text: the article's main event, or the main clause of its lead where
 * no event is told there.
 */
export function w5h1Of(layers: EventLayers, events: readonly EventMention[]): W5h1 {
  const story = storyOf(layers);
  const main = events.find((event) => event.main);
  const verb = leadVerb(story, main);
  return {
    who: whoOf(story, verb, main),
    what: shown(story, verb < 0 ? (main?.trigger ?? null) : predicateOf(story, verb)),
    when: shown(story, whenOf(story, main)),
    where: shown(story, whereOf(story, main)),
  };
}

function shown(story: Story, span: Span | null): string | null {
  return span === null ? null : displayText(story.text, span);
}

const LEAD_SENTENCES = 4;

/** The verb of the main event, or without one in the lead the main verb of the first sentence that has one. */
function leadVerb(story: Story, main: EventMention | undefined): number {
  const sentence = main?.reports[0]?.sentence ?? Number.POSITIVE_INFINITY;
  if (main !== undefined && sentence < LEAD_SENTENCES) {
    const at = story.tokens.findIndex((token) => token.start === main.trigger.start);
    return story.tokens[at]?.upos === 'VERB' ? at : -1;
  }
  for (const { firstToken, endToken } of story.syntax.sentences.slice(0, LEAD_SENTENCES)) {
    for (let at = firstToken; at < endToken; at++) {
      if (story.tokens[at]?.head === -1 && story.tokens[at]?.upos === 'VERB') return at;
    }
  }
  return -1;
}

const LONGEST_PREDICATE = 12;

/** From the verb to the end of its object or complement, time and place left out. */
function predicateOf(story: Story, verb: number): Span {
  let last = verb;
  for (const kid of childrenBy(story.tree, verb, 'obj', 'xcomp', 'compound', 'obl', 'ccomp', 'iobj')) {
    if (kid < verb || isTimeOrPlace(story, kid)) continue;
    const end = story.tree.lasts[kid] ?? kid;
    if (end - verb <= LONGEST_PREDICATE) last = Math.max(last, end);
    else if (last === verb) last = Math.min(kid, verb + LONGEST_PREDICATE);
  }
  while (last > verb && story.tokens[last]?.upos === 'PUNCT') last--;
  return { start: story.tokens[verb]?.start ?? 0, end: story.tokens[last]?.end ?? 0 };
}

function isTimeOrPlace(story: Story, token: number): boolean {
  const word = story.tokens[token];
  if (word === undefined || relationOf(word) !== 'obl') return false;
  const times = story.timesBySentence.get(word.sentence) ?? [];
  return times.some((time) => time.head === token) || story.mentionByHead.get(token)?.kind === 'PLACE';
}

/** Who did it, else whom it was done to, else the subject of the lead. */
function whoOf(story: Story, verb: number, main: EventMention | undefined): string | null {
  const stated = main?.participants.filter((one) => one.span !== null) ?? [];
  const chosen = stated.find((one) => one.role === 'AGENT') ?? stated.find((one) => one.role === 'RECIPIENT');
  if (chosen !== undefined) return nameOf(story, chosen);
  const subject = verb < 0 ? -1 : childBy(story.tree, verb, 'nsubj');
  return subject < 0 ? null : shown(story, subtreeSpan(story.tree, subject));
}

function nameOf(story: Story, { actor, span }: Participant): string | null {
  const known = actor === null ? undefined : story.actorByKey.get(actor);
  return known?.named === true ? known.name : shown(story, span);
}

/** The main event's own date; else the day named most, as it is named first. */
function whenOf(story: Story, main: EventMention | undefined): Span | null {
  if (main?.date?.span != null) return main.date.span;
  const days = story.times.filter(
    (one) => one.range !== null && one.type !== 'SET' && one.type !== 'DURATION',
  );
  const exact = days.filter((one) => one.range?.precision === 'DAY' || one.type === 'TIME');
  const most = mostFrequent(exact.map((one) => one.range?.from ?? ''));
  return exact.find((one) => one.range?.from === most) ?? days[0] ?? null;
}

/** The main event's place; else one that the headline names; else the place named most. */
function whereOf(story: Story, main: EventMention | undefined): Span | null {
  if (main?.place != null) return main.place;
  const acting = new Set(main?.participants.map((one) => one.actor));
  const places = story.mentions.filter(
    (one) => one.kind === 'PLACE' && one.form === 'NAME' && !acting.has(one.actor),
  );
  const { title } = story.metadata;
  const inTitle =
    title === undefined
      ? undefined
      : places.find((one) => one.end - one.start > 2 && title.includes(slice(story.text, one)));
  if (inTitle !== undefined) return inTitle;
  const most = mostFrequent(places.flatMap((one) => one.actor ?? []));
  return places.find((one) => one.actor === most) ?? null;
}

/** The first of those that occur most often. */
function mostFrequent(keys: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return [...counts].find(([, count]) => count === most)?.[0];
}
