import { childrenBy, relationOf } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { displayText } from '../text/display.ts';
import type { EventMention, Participant, W5h1 } from './document.ts';
import { type EventLayers, lemmaOf, type Story, storyOf } from './events/story.ts';

/** Who did what, when and where: the article's main event, or else what its lead says, in phrases of the text. */
export function w5h1Of(layers: EventLayers, events: readonly EventMention[]): W5h1 {
  const story = storyOf(layers);
  const main = events.find((event) => event.main);
  const verb = leadVerb(story, main);
  return {
    who: shown(story, whoOf(story, verb, main)),
    what: shown(story, verb < 0 ? (main?.trigger ?? null) : predicateOf(story, verb)),
    when: shown(story, whenOf(story, main)),
    where: shown(story, whereOf(story, main)),
  };
}

function shown(story: Story, span: Span | null): string | null {
  return span === null ? null : displayText(story.text, span);
}

const LEAD_SENTENCES = 6;

/** The verb of the main event; without one, the main verb of the sentence that has most words of the title. */
function leadVerb(story: Story, main: EventMention | undefined): number {
  const sentence = main === undefined ? undefined : main.reports[0]?.sentence;
  if (main !== undefined && sentence !== undefined && sentence < LEAD_SENTENCES) {
    const at = story.tokens.findIndex((token) => token.start === main.trigger.start);
    return at;
  }
  return mainVerb(story);
}

function mainVerb(story: Story): number {
  const title = new Set((story.metadata.title ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  let best = -1;
  let most = -1;
  story.syntax.sentences.slice(0, LEAD_SENTENCES).forEach(({ firstToken, endToken }, index) => {
    const root = rootOf(story, firstToken, endToken);
    if (root < 0) return;
    let shared = 0;
    for (let at = firstToken; at < endToken; at++) if (title.has(story.tokens[at]?.form.toLowerCase() ?? '')) shared++;
    const weight = shared - index * 0.5;
    if (weight > most) {
      most = weight;
      best = root;
    }
  });
  return best;
}

function rootOf(story: Story, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const token = story.tokens[at];
    if (token?.head === -1) return token.upos === 'VERB' ? at : -1;
  }
  return -1;
}

const LONGEST_PREDICATE = 12;

/** From the verb to the end of its object or complement, clauses and adjuncts left out. */
function predicateOf(story: Story, verb: number): Span {
  let last = verb;
  for (const kid of childrenBy(story.tree, verb, 'obj', 'xcomp', 'compound', 'obl', 'ccomp', 'iobj')) {
    if (kid < verb || isTimeOrPlace(story, kid)) continue;
    const end = story.tree.lasts[kid] ?? kid;
    if (end - verb <= LONGEST_PREDICATE) last = Math.max(last, end);
    else if (last === verb) last = Math.max(last, Math.min(kid, verb + LONGEST_PREDICATE));
  }
  return { start: story.tokens[verb]?.start ?? 0, end: story.tokens[last]?.end ?? 0 };
}

function isTimeOrPlace(story: Story, token: number): boolean {
  const word = story.tokens[token];
  if (word === undefined || relationOf(word) !== 'obl') return false;
  const times = story.timesBySentence.get(word.sentence) ?? [];
  return times.some((time) => time.head === token) || story.mentionByHead.get(token)?.kind === 'PLACE';
}

function whoOf(story: Story, verb: number, main: EventMention | undefined): Span | null {
  const agent = main?.participants.find((one) => one.role === 'AGENT' && one.span !== null);
  const patient = main?.participants.find((one) => one.role === 'RECIPIENT' && one.span !== null);
  const own: Participant | undefined = agent ?? patient;
  if (own?.span != null) return own.span;
  const subject = verb < 0 ? -1 : (childrenBy(story.tree, verb, 'nsubj')[0] ?? -1);
  if (subject < 0) return null;
  return { start: story.tokens[story.tree.firsts[subject] ?? subject]?.start ?? 0, end: story.tokens[story.tree.lasts[subject] ?? subject]?.end ?? 0 };
}

function whenOf(story: Story, main: EventMention | undefined): Span | null {
  if (main?.date?.span != null) return main.date.span;
  const time = story.times.find((one) => one.type !== 'DURATION' && one.type !== 'SET' && one.range !== null);
  return time ?? null;
}

function whereOf(story: Story, main: EventMention | undefined): Span | null {
  if (main?.place != null) return main.place;
  return story.mentions.find((one) => one.kind === 'PLACE' && one.form === 'NAME' && lemmaOf(story, 0) !== '') ?? null;
}
