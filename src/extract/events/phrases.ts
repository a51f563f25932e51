import { timePrepositions } from '../../lexicon/event-connectives.ts';
import { ownerPrepositions } from '../../lexicon/event-roles.ts';
import { tokenAt, tokensIn } from '../../syntax/find-token.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Mention } from '../document.ts';
import { meant } from './condition.ts';
import { mentionOf } from './mention-of.ts';
import { conjunctsOf, obliquesOf } from './noun-phrase.ts';
import { postHolder } from './post-holder.ts';
import { relationAt, type Story, spanOfTokens } from './story.ts';
import { areThose } from './those-before.ts';

/** An actor that a phrase names. */
export interface Named {
  readonly actor: string | null;
  readonly span: Span;
  readonly mention: Mention | null;
  readonly head: number;
}

/** The actor that a head names itself, if any: "Minister Voss", "thousands of farmers". */
export function namedBy(story: Story, head: number): Named | null {
  if (story.datelines.has(head) || story.timeTokens.has(head)) return null;
  for (const token of meant(story, head)) {
    const mention = mentionOf(story, token);
    if (mention !== undefined && mention.kind !== 'OTHER') {
      const firm = apposedFirm(story, token, mention);
      if (firm !== null)
        return {
          actor: firm.actor,
          span: { start: mention.start, end: firm.end },
          mention: firm,
          head: token,
        };
      return {
        actor: mention.actor,
        span: withoutTime(story, withoutMoved(story, withName(story, mention))),
        mention,
        head: token,
      };
    }
    if (mention === undefined && story.tokens[token]?.xpos === 'NNP')
      return postHolder(story, token) ?? unknownName(story, token);
    if (mention === undefined && areThose(story, token))
      return { actor: null, span: spanOfTokens(story, token - 1, token), mention: null, head: token };
  }
  return null;
}

/** "the ship's owner, Halberg Shipping": a body that a noun for a person is apposed to; null where none is. */
function apposedFirm(story: Story, head: number, { form, kind, end }: Mention): Mention | null {
  if (form !== 'NOMINAL' || kind !== 'PERSON') return null;
  const behind = tokenAt(story.tokens, end - 1) + 1;
  const name = story.mentionByToken.get(story.tokens[behind]?.form === ',' ? behind + 1 : behind);
  if (name?.form !== 'NAME' || name.kind !== 'ORGANIZATION' || name.start < end) return null;
  const isApposed = childrenBy(story.tree, head, 'appos').some(
    (kid) => story.mentionByToken.get(kid) === name,
  );
  return isApposed ? name : null;
}

/** "Its chairman, Tarel Voss", "its rival Halberg Metal": the phrase with the name that says who it is. */
function withName(story: Story, mention: Mention): Span {
  if (mention.form !== 'NOMINAL' || mention.actor === null) return mention;
  const behind = tokenAt(story.tokens, mention.end - 1) + 1;
  const name = story.mentionByToken.get(story.tokens[behind]?.form === ',' ? behind + 1 : behind);
  const isSame = name?.form === 'NAME' && name.actor === mention.actor;
  return isSame ? { start: mention.start, end: name.end } : mention;
}

/** "the army" of "accused the army of the killing", which a tree has for one phrase. */
function withoutMoved(story: Story, span: Span): Span {
  const { first, end } = tokensIn(story.tokens, span);
  for (let at = first + 1; at < end; at++) {
    const head = story.tokens[at]?.head ?? -1;
    const isMoved = head !== story.syntax.tokens[at]?.head && (head < first || head >= end);
    const before = story.tokens[(story.tree.firsts[at] ?? at) - 1];
    if (isMoved && before !== undefined && before.end > span.start)
      return { start: span.start, end: before.end };
  }
  return span;
}

/** "protesters" of "On Monday evening protesters blocked the port", where the tree has the evening for a word of them. */
function withoutTime(story: Story, span: Span): Span {
  const { first, end } = tokensIn(story.tokens, span);
  const place = story.mentionByToken.get(first);
  // "In Belmar, police arrested four": the same of a place.
  if (place?.kind === 'PLACE' && place.end < span.end) {
    const comma = tokenAt(story.tokens, place.end - 1) + 1;
    const isFronted = timePrepositions.has(story.tokens[first - 1]?.lemma ?? '');
    if (isFronted && story.tokens[comma]?.form === ',' && comma < end - 1)
      return { start: story.tokens[comma + 1]?.start ?? span.start, end: span.end };
  }
  let last = first - 1;
  for (let at = first; at < end - 1; at++) if (story.timeTokens.has(at)) last = at;
  if (last < first || !isAdverbial(story, last)) return span;
  return { start: story.tokens[last + 1]?.start ?? span.start, end: span.end };
}

/** Whether a preposition stands before the time expression that ends at a token. */
function isAdverbial(story: Story, last: number): boolean {
  let at = last;
  while (story.timeTokens.has(at - 1)) at--;
  return timePrepositions.has(story.tokens[at - 1]?.lemma ?? '');
}

/** A name that no mention holds: who it is stays open. */
function unknownName(story: Story, token: number): Named {
  const parts = childrenBy(story.tree, token, 'flat', 'compound').filter(
    (kid) => story.tokens[kid]?.xpos === 'NNP',
  );
  const first = Math.min(token, ...parts);
  const last = Math.max(token, ...parts);
  return { actor: null, span: spanOfTokens(story, first, last), mention: null, head: token };
}

/**
 * The actors that a phrase about a thing names: "an Orlan proposal", "Kestria's offer", "the removal of President
 * Izzo", "trains between the two towns".
 */
export function namedWithin(story: Story, head: number, depth = 0): readonly Named[] {
  if (depth > 3) return [];
  const owners = [
    ...childrenBy(story.tree, head, 'nmod:poss', 'amod', 'compound', 'nmod:unmarked').flatMap((kid) =>
      isDemonymPart(story, kid) ? [kid] : conjunctsOf(story, kid),
    ),
    ...obliquesOf(story, head)
      .filter((one) => ownerPrepositions.has(one.preposition))
      .map((one) => one.token),
  ];
  return distinct(
    owners.flatMap((token) => {
      const named = namedBy(story, token) ?? modifierName(story, token);
      if (named !== null) return [named];
      const relation = relationAt(story, token);
      return relation === 'nmod' || relation === 'conj' ? namedWithin(story, token, depth + 1) : [];
    }),
  );
}

function isDemonymPart(story: Story, token: number): boolean {
  return story.tokens[token]?.upos === 'ADJ';
}

/** "Kestrian" of "Kestrian-owned farms": a mention inside the word or its own modifiers. */
function modifierName(story: Story, token: number): Named | null {
  const mention = story.mentionByToken.get(token) ?? beforeHyphen(story, token) ?? innerMention(story, token);
  if (mention === undefined || mention.kind === 'OTHER' || mention.form === 'NOMINAL') return null;
  return { actor: mention.actor, span: mention, mention, head: token };
}

/** "Orlan" of "Orlan-backed rebels", wherever the tree has it. */
function beforeHyphen(story: Story, token: number): Mention | undefined {
  const hyphen = story.tokens[token - 1];
  const isJoined = hyphen?.form === '-' && hyphen.end === story.tokens[token]?.start;
  return isJoined ? story.mentionByToken.get(token - 2) : undefined;
}

function innerMention(story: Story, token: number): Mention | undefined {
  const parts = childrenBy(story.tree, token, 'compound', 'obl', 'amod', 'advmod', 'nsubj', 'nmod');
  for (const part of parts) {
    const mention = story.mentionByToken.get(part);
    if (mention !== undefined && (mention.form === 'DEMONYM' || mention.form === 'NAME')) return mention;
  }
  return undefined;
}

function distinct(found: readonly Named[]): readonly Named[] {
  return found.filter((one, at) => found.findIndex((other) => other.span.start === one.span.start) === at);
}
