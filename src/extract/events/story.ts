import { tokensIn } from '../../syntax/find-token.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { headWord, relationOf, type Tree, treeFrom } from '../../syntax/tree.ts';
import { lowerCase } from '../../text/letters.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import type { Actor, Mention, Metadata, Quote, Role, TimeExpression } from '../document.ts';
import { rehung } from './rehung.ts';

/** The layers of an article that events are read from. */
export interface EventLayers {
  readonly text: string;
  readonly metadata: Metadata;
  readonly furniture: readonly Span[];
  readonly syntax: Syntax;
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
  readonly quotes: readonly Quote[];
}

/** Those layers, with every mention and time at the token that its words hang on. */
export interface Story extends EventLayers {
  readonly tree: Tree;
  readonly tokens: readonly Token[];
  /** The mention that a token heads. */
  readonly mentionByHead: ReadonlyMap<number, Mention>;
  /** The smallest mention that a token lies in. */
  readonly mentionByToken: ReadonlyMap<number, Mention>;
  readonly actorByKey: ReadonlyMap<string, Actor>;
  /** The post that a token is a word of. */
  readonly roleByToken: ReadonlyMap<number, Role>;
  /** Tokens of time expressions. */
  readonly timeTokens: ReadonlySet<number>;
  /** Tokens of datelines: "BELMAR, Kestria (Press Agency) -". */
  readonly datelines: ReadonlySet<number>;
  /** Time expressions by sentence, each with its head. */
  readonly timesBySentence: ReadonlyMap<number, readonly PlacedTime[]>;
}

export interface PlacedTime {
  readonly time: TimeExpression;
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

export function storyOf(layers: EventLayers): Story {
  const tokens = rehung(layers);
  const tree = treeFrom(tokens);
  const { mentionByHead, mentionByToken } = placedMentions(layers.mentions, tree);
  return {
    ...layers,
    tree,
    tokens,
    mentionByHead,
    mentionByToken,
    actorByKey: new Map(layers.actors.map((actor) => [actor.key, actor])),
    roleByToken: placedRoles(layers.roles, tokens),
    timeTokens: tokensOf(layers.times, tokens),
    datelines: datelinesOf(layers.syntax),
    timesBySentence: placedTimes(layers.times, tree),
  };
}

function placedRoles(roles: readonly Role[], tokens: readonly Token[]): ReadonlyMap<number, Role> {
  const placed = new Map<number, Role>();
  for (const role of roles) {
    const { first, end } = tokensIn(tokens, role);
    for (let at = first; at < end; at++) placed.set(at, role);
  }
  return placed;
}

function tokensOf(spans: readonly Span[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    const { first, end } = tokensIn(tokens, span);
    for (let at = first; at < end; at++) found.add(at);
  }
  return found;
}

const LONGEST_DATELINE = 16;
const EARLY_SENTENCES = 6;

/** Capitals or a bracket, then a dash, at the head of an early sentence. */
function datelinesOf({ sentences, tokens }: Syntax): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { firstToken, endToken } of sentences.slice(0, EARLY_SENTENCES)) {
    const isShouted = /^\p{Lu}{3,}$/u.test(tokens[firstToken]?.form ?? '');
    for (let at = firstToken + 1; at < Math.min(endToken, firstToken + LONGEST_DATELINE); at++) {
      if (!/^[-–—]+$/.test(tokens[at]?.form ?? '')) continue;
      if (isShouted || tokens[at - 1]?.form === ')')
        for (let inner = firstToken; inner <= at; inner++) found.add(inner);
      break;
    }
  }
  return found;
}

function placedMentions(mentions: readonly Mention[], tree: Tree) {
  const mentionByHead = new Map<number, Mention>();
  const mentionByToken = new Map<number, Mention>();
  for (const mention of mentions) {
    const { first, end } = tokensIn(tree.tokens, mention);
    if (first >= end) continue;
    const head = headWord(tree, first, end);
    const known = mentionByHead.get(head);
    if (known === undefined || length(known) < length(mention)) mentionByHead.set(head, mention);
    for (let at = first; at < end; at++) {
      const around = mentionByToken.get(at);
      if (around === undefined || length(mention) < length(around)) mentionByToken.set(at, mention);
    }
  }
  return { mentionByHead, mentionByToken };
}

function placedTimes(times: readonly TimeExpression[], tree: Tree): Map<number, PlacedTime[]> {
  const placed = new Map<number, PlacedTime[]>();
  for (const time of times) {
    const { first, end } = tokensIn(tree.tokens, time);
    const head = headWord(tree, first, end);
    const sentence = tree.tokens[head]?.sentence;
    if (sentence === undefined) continue;
    const own = placed.get(sentence);
    const one = { time, first, end, head };
    if (own === undefined) placed.set(sentence, [one]);
    else own.push(one);
  }
  return placed;
}

function length(span: Span): number {
  return span.end - span.start;
}

export function lemmaOf(story: Story, index: number): string {
  const token = story.tokens[index];
  return token === undefined ? '' : lowerCase(token.lemma);
}

/** The relation of a token without its subtype; '' where there is no such token. */
export function relationAt(story: Story, index: number): string {
  const token = story.tokens[index];
  return token === undefined ? '' : relationOf(token);
}

/** From the first to the last token of a range, both included. */
export function spanOfTokens(story: Story, first: number, last: number): Span {
  return { start: story.tokens[first]?.start ?? 0, end: story.tokens[last]?.end ?? 0 };
}

/** Whether a place of the text is furniture of the page and tells nothing. */
export function isFurniture(story: Story, span: Span): boolean {
  return overlapsAny(story.furniture, span);
}

/** Mentions that begin within a span, in text order. */
export function mentionsFrom(story: Story, span: Span): readonly Mention[] {
  const { mentions } = story;
  let at = firstFrom(mentions, span.start);
  const found: Mention[] = [];
  for (
    let mention = mentions[at];
    mention !== undefined && mention.start < span.end;
    mention = mentions[++at]
  ) {
    found.push(mention);
  }
  return found;
}

/** Index of the first of some spans, sorted by start, that does not begin before an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
