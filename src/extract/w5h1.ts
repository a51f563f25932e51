import { tokenAt } from '../syntax/find-token.ts';
import { childBy, childrenBy, relationOf, subtreeSpan } from '../syntax/tree.ts';
import { displayText } from '../text/display.ts';
import { contains, type Span } from '../text/span.ts';
import type { EventMention, Participant, W5h1 } from './document.ts';
import { type EventLayers, type Story, storyOf } from './events/story.ts';
import { type Headline, headlineOf } from './w5h1/headline.ts';
import { least, mostFrequent } from './w5h1/most-frequent.ts';
import { toldPhrase } from './w5h1/told-phrase.ts';
import { whereOf } from './w5h1/where.ts';

/**
 * Who did what, when and where, in phrases of the text: the article's main event, or the main clause of its lead where
 * no event is told there.
 */
export function w5h1Of(layers: EventLayers, events: readonly EventMention[]): W5h1 {
  const story = storyOf(layers);
  const main = events.find((event) => event.main);
  const { title } = layers.metadata;
  const headline = title === undefined ? null : headlineOf(title, layers.text);
  const told = headline && toldPhrase(story, headline);
  const verb = leadVerb(story, main);
  return {
    who: whoOf(story, main, subjectOf(story, headline), told?.verb ?? verb),
    what: shown(story, told ?? (verb < 0 ? (main?.trigger ?? null) : predicateOf(story, verb))),
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

/** Whom the headline names right before its verb, if the text names them too. */
function subjectOf({ actors, mentions }: Story, headline: Headline | null): string | null {
  if (headline === null) return null;
  const subject = ` ${headline.subject.join(' ')} `;
  const named = actors.flatMap(({ key, name, kind, aliases, named }) => {
    if (!named || kind === 'PLACE') return [];
    const short = kind === 'PERSON' ? name.split(' ').slice(-1) : [];
    const found = [name, ...aliases, ...short]
      .map((alias) => subject.indexOf(` ${alias} `))
      .filter((at) => at >= 0);
    return found.length === 0 ? [] : [{ key, name, at: least(found) }];
  });
  const first = least(named.map(({ at }) => at));
  const count = (key: string) => mentions.filter(({ actor }) => actor === key).length;
  return named.filter(({ at }) => at === first).sort((a, b) => count(b.key) - count(a.key))[0]?.name ?? null;
}

/**
 * Whom the headline names, or the agent of whose name that is a part; else who did it, else whom it was done to, else the
 * subject of the lead.
 */
function whoOf(
  story: Story,
  main: EventMention | undefined,
  inTitle: string | null,
  verb: number,
): string | null {
  const stated = main?.participants.filter((one) => one.span !== null && !isPronoun(story, one)) ?? [];
  const subject = verb < 0 ? -1 : childBy(story.tree, verb, 'nsubj');
  const agent = stated.find((one) => one.role === 'AGENT');
  const chosen =
    agent ?? (isThingThatActs(story, subject) ? undefined : stated.find((one) => one.role === 'RECIPIENT'));
  const name = chosen === undefined ? null : nameOf(story, chosen);
  if (inTitle !== null) return name?.includes(inTitle) === true ? name : inTitle;
  const phrase = subject < 0 ? null : subtreeSpan(story.tree, subject);
  const isPart = chosen !== undefined && isPartOf(story, chosen, subject, phrase);
  return (isPart ? null : name) ?? shown(story, withoutMark(story, phrase)) ?? openingTitle(story);
}

/** "An explosion killed four miners": the explosion, and not the miners. */
function isThingThatActs({ tokens }: Story, subject: number): boolean {
  return tokens[subject]?.upos === 'NOUN' && tokens[subject].deprel === 'nsubj';
}

/** "“Yes,” | Ann Bo": a mark that the tree leaves with the noun phrase behind it. */
function withoutMark({ tokens }: Story, phrase: Span | null): Span | null {
  if (phrase === null) return null;
  let first = tokenAt(tokens, phrase.start);
  while (tokens[first]?.upos === 'PUNCT') first++;
  return { start: Math.min(tokens[first]?.start ?? phrase.start, phrase.end), end: phrase.end };
}

/** "Efua Dank, judge, dies at 91": with whose name the headline begins. */
function openingTitle({ actors, metadata: { title } }: Story): string | null {
  return (
    actors.find(({ name, named, kind }) => named && kind !== 'PLACE' && title?.startsWith(name))?.name ?? null
  );
}

/** A pronoun of nobody known says nothing. */
function isPronoun(story: Story, { actor, span }: Participant): boolean {
  const isNamed = actor !== null && story.actorByKey.get(actor)?.named === true;
  return !isNamed && span !== null && story.tokens[tokenAt(story.tokens, span.start)]?.upos === 'PRON';
}

/** "A Lumara Air jet with 90 people on board skidded": the jet, not the airline. */
function isPartOf(story: Story, { span }: Participant, subject: number, phrase: Span | null): boolean {
  const head = story.tokens[subject];
  if (span === null || phrase === null || head === undefined) return false;
  return contains(phrase, span) && !contains(span, head);
}

function nameOf(story: Story, { actor, span }: Participant): string | null {
  const known = actor === null ? undefined : story.actorByKey.get(actor);
  return known?.named === true ? known.name : shown(story, span);
}

const LONG: ReadonlySet<string | undefined> = new Set(['YEAR', 'DECADE', 'VAGUE']);

/** The main event's own date; else the day named most, as it is named first; a year in passing says nothing of it. */
function whenOf(story: Story, main: EventMention | undefined): Span | null {
  if (main?.date?.span != null) return main.date.span;
  const days = story.times.filter(
    (one) => one.range !== null && one.type !== 'SET' && one.type !== 'DURATION',
  );
  const exact = days.filter((one) => one.range?.precision === 'DAY' || one.type === 'TIME');
  const most = mostFrequent(exact.map((one) => one.range?.from ?? ''));
  return (
    exact.find((one) => one.range?.from === most) ??
    days.find((one) => !LONG.has(one.range?.precision)) ??
    null
  );
}
