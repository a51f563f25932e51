import { tokenAt } from '../../syntax/find-token.ts';
import { subtreeSpan } from '../../syntax/tree.ts';
import { displayText } from '../../text/display.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Participant } from '../document.ts';
import type { Story } from '../events/story.ts';
import { subjectsOf } from '../events/subjects.ts';
import type { Headline } from './headline.ts';
import { least } from './most-frequent.ts';
import type { Telling } from './telling.ts';

/**
 * Whom the headline names, or the agent of whose name that is a part; else who did it, else whom it was done to, else the
 * subject of the clause.
 */
export function whoOf(story: Story, { verb, event }: Telling, headline: Headline | null): string | null {
  const inTitle = subjectInTitle(story, headline);
  const stated = event?.participants.filter((one) => one.span !== null && !isPronoun(story, one)) ?? [];
  const [subject = -1] = verb < 0 ? [] : subjectsOf(story, verb);
  const agent = stated.find((one) => one.role === 'AGENT');
  const chosen =
    agent ?? (isThingThatActs(story, subject) ? undefined : stated.find((one) => one.role === 'RECIPIENT'));
  const name = chosen === undefined ? null : nameOf(story, chosen);
  if (inTitle !== null) return name?.includes(inTitle) === true ? name : inTitle;
  const phrase = subject < 0 ? null : phraseOf(story, subject, verb);
  const isPart = chosen !== undefined && isPartOf(story, chosen, subject, phrase);
  return (
    (isPart ? null : name) ??
    nameAt(story, subject) ??
    shown(story, withoutMark(story, phrase)) ??
    openingTitle(story)
  );
}

/** A subject's whole phrase; "Rabbis vow to boycott a speech", all of it taken for a noun, has the clause for a part of it. */
function phraseOf({ tokens, tree }: Story, subject: number, verb: number): Span {
  const whole = subtreeSpan(tree, subject);
  const [head, told] = [tokens[subject], tokens[verb]];
  return head !== undefined && told !== undefined && contains(whole, told)
    ? { start: Math.min(whole.start, head.start), end: head.end }
    : whole;
}

/** Who is named by a mention that a token heads. */
function nameAt({ mentionByHead, actorByKey }: Story, token: number): string | null {
  const actor = actorByKey.get(mentionByHead.get(token)?.actor ?? '');
  return actor?.named === true ? actor.name : null;
}

function shown(story: Story, span: Span | null): string | null {
  return span === null ? null : displayText(story.text, span);
}

/** Whom the headline names right before its verb, if the text names them too. */
function subjectInTitle({ actors, mentions }: Story, headline: Headline | null): string | null {
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

/** "An explosion killed four miners": the explosion, and not the miners. */
function isThingThatActs({ tokens }: Story, subject: number): boolean {
  return tokens[subject]?.upos === 'NOUN' && tokens[subject].deprel === 'nsubj';
}

const BEFORE_PHRASE: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);

/** "“Yes,” | Ann Bo", "and | two dealers": what the tree leaves with the noun phrase behind it. */
function withoutMark({ tokens }: Story, phrase: Span | null): Span | null {
  if (phrase === null) return null;
  let first = tokenAt(tokens, phrase.start);
  while (BEFORE_PHRASE.has(tokens[first]?.upos ?? '')) first++;
  if (tokens[first]?.upos === 'PRON' && tokens[first]?.end === phrase.end) return null;
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
