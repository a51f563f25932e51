import { childBy, childrenBy, relationOf } from '../../syntax/tree.ts';
import { contains, type Span } from '../../text/span.ts';
import type { EventMention } from '../document.ts';
import type { Story } from '../events/story.ts';
import { type Headline, stemOf } from './headline.ts';
import { type ToldPhrase, toldPhrase } from './told-phrase.ts';

/** The clause of the text that all four answers are of: its verb, what it says, and the event that it reports. */
export interface Telling {
  /** Index of its verb; -1 where the main event is told by a noun. */
  readonly verb: number;
  readonly what: Span | null;
  /** How much that says of what the headline says, from 0 to about 1. */
  readonly share: number;
  /** Null where the clause reports none. */
  readonly event: EventMention | null;
  /** Another event that its words name: "praised the talks". */
  readonly about: EventMention | null;
}

/** The clause that says what the headline says; without one that of the main event, else the main clause of the lead. */
export function tellingOf(story: Story, events: readonly EventMention[], headline: Headline | null): Telling {
  const told = headline && toldPhrase(story, headline);
  if (told && !isOfOtherNews(story, told, headline))
    return tellingBy(story, events, told.verb, told, told.score);
  const main = events.find((event) => event.main) ?? null;
  const verb = isInLead(main) ? verbOf(story, main) : leadVerb(story);
  return verb < 0
    ? { verb, what: main?.trigger ?? null, share: 0, event: main, about: null }
    : tellingBy(story, events, verb, predicateOf(story, verb));
}

/** "Leader quits, storm closes schools": the second news, told behind the lead. */
function isOfOtherNews({ tokens }: Story, { verb, end }: ToldPhrase, { first }: Headline): boolean {
  if ((tokens[verb]?.sentence ?? 0) < LEAD_SENTENCES) return false;
  for (let at = verb; (tokens[at]?.end ?? end + 1) <= end; at++) {
    const token = tokens[at];
    if (token !== undefined && first.has(stemOf(token))) return false;
  }
  return true;
}

function tellingBy(
  story: Story,
  events: readonly EventMention[],
  verb: number,
  what: Span,
  share = 0,
): Telling {
  const event = eventAt(story, events, verb);
  return {
    verb,
    what,
    share,
    event,
    about: events.find((one) => one !== event && isToldIn(one, what)) ?? null,
  };
}

/** The event whose trigger a verb is in, or that its own object names. */
function eventAt(story: Story, events: readonly EventMention[], verb: number): EventMention | null {
  const words = [verb, ...childrenBy(story.tree, verb, 'obj', 'xcomp')].flatMap(
    (at) => story.tokens[at] ?? [],
  );
  for (const word of words) {
    const found = events.find(({ reports }) => reports.some(({ trigger }) => contains(trigger, word)));
    if (found !== undefined) return found;
  }
  return null;
}

function isToldIn({ reports }: EventMention, phrase: Span): boolean {
  return reports.some(({ trigger }) => contains(phrase, trigger));
}

const LEAD_SENTENCES = 4;

function isInLead(main: EventMention | null): main is EventMention {
  return (main?.reports[0]?.sentence ?? LEAD_SENTENCES) < LEAD_SENTENCES;
}

/** Of several deeds of one subject the first that says something: "opened fire near a school and wounded five". */
function verbOf(story: Story, { trigger }: EventMention): number {
  const { tokens, tree } = story;
  const verb = tokens.findIndex(({ start, upos }) => start === trigger.start && upos === 'VERB');
  const { deprel, head = -1 } = tokens[verb] ?? {};
  const isSecond = deprel === 'conj' && isDeed(story, head) && childBy(tree, verb, 'nsubj') < 0;
  return isSecond && hasOwnWords(story, head) ? head : verb;
}

/** A finite verb, also one that was misread but has an object; not "involved" in "A worker involved in road work was killed". */
function isDeed({ tokens, tree }: Story, verb: number): boolean {
  const xpos = tokens[verb]?.xpos ?? '';
  return /^VB[DPZ]$/.test(xpos) || (xpos === 'VBN' && childBy(tree, verb, 'obj') >= 0);
}

/** "opened fire"; not "attacked" in "attacked and injured a boy". */
function hasOwnWords(story: Story, verb: number): boolean {
  return predicateOf(story, verb).end > (story.tokens[verb]?.end ?? 0);
}

/** The main verb of the first sentence that has one. */
function leadVerb(story: Story): number {
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
