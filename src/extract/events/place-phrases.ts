import { placePrepositions } from '../../lexicon/event-roles.ts';
import { goalPrepositions, marketKinds, sceneNouns, scenePrepositions } from '../../lexicon/scene-nouns.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import { gather } from '../../text/gather.ts';
import { lowerCase } from '../../text/letters.ts';
import type { Mention } from '../document.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story, spanOfTokens } from './story.ts';

/** A place that is named, or only described. */
export type PlaceMention = Pick<Mention, 'start' | 'end' | 'actor' | 'form'>;

/** A phrase that says where, and the word that its preposition is at. */
export interface PlacePhrase {
  readonly mention: PlaceMention;
  readonly head: number;
  readonly preposition: string;
}

/** Who or what is named or described after a preposition of place: "in Belmar", "outside parliament", "in a fish market". */
export function placePhrases(story: Story): readonly PlacePhrase[] {
  const mentioned = [...story.mentionByHead].flatMap(([inner, mention]) => {
    const head = phraseHead(story, inner);
    const preposition = head !== inner && isFront(story, head) ? 'outside' : prepositionOf(story, head);
    if (!isPlacePhrase(preposition, mention)) return [];
    return [{ mention: nameBeside(story, inner) ?? mention, head, preposition }];
  });
  return [...mentioned, ...scenes(story)];
}

/** "in the capital, Sorn": by its name. */
function nameBeside(story: Story, head: number): Mention | undefined {
  const apposed = childrenBy(story.tree, head, 'appos').find(
    (kid) => story.mentionByHead.get(kid)?.form === 'NAME',
  );
  const name = apposed === undefined ? undefined : story.mentionByHead.get(apposed);
  return name?.kind === 'PLACE' && story.mentionByHead.get(head)?.form === 'NOMINAL' ? name : undefined;
}

/**
 * The word that a place's preposition is at: in "in Belmar next year" a tree may have it at the year, and "in front of"
 * is one.
 */
function phraseHead(story: Story, head: number): number {
  const above = story.tokens[head]?.head ?? -1;
  if (isFront(story, above) && prepositionOf(story, head) === 'of') return above;
  const isAtTime =
    story.timeTokens.has(above) && !story.timeTokens.has(head) && relationAt(story, head) === 'compound';
  return isAtTime ? above : head;
}

function isFront(story: Story, token: number): boolean {
  return lemmaOf(story, token) === 'front' && prepositionOf(story, token) === 'in';
}

function isPlacePhrase(preposition: string, { kind, form }: Mention): boolean {
  if (kind === 'PLACE' && form !== 'PRONOUN')
    return placePrepositions.has(preposition) || goalPrepositions.has(preposition);
  return kind === 'ORGANIZATION' && /^(?:at|outside|near|inside)$/.test(preposition);
}

/** Places that are no actor: "recovered in a fish market". */
function scenes(story: Story): readonly PlacePhrase[] {
  return gather(story.tokens, (_, head) => {
    const mention = sceneAt(story, head);
    const preposition = mention === null ? '' : prepositionOf(story, head);
    return mention !== null && scenePrepositions.has(preposition) ? { mention, head, preposition } : null;
  });
}

/** A common noun of a place with what stands before it; "in hospital" says how somebody is. */
export function sceneAt(story: Story, head: number): PlaceMention | null {
  const token = story.tokens[head];
  if (
    token === undefined ||
    (token.upos !== 'NOUN' && token.upos !== 'PROPN') ||
    !sceneNouns.has(lowerCase(token.lemma))
  )
    return null;
  if (story.mentionByHead.has(head) || story.timeTokens.has(head)) return null;
  const before = childrenBy(story.tree, head, 'det', 'amod', 'compound', 'nmod', 'nummod').filter(
    (kid) => kid < head,
  );
  const isTold = before.length > 0 || token.xpos === 'NNS';
  const isMarket = lemmaOf(story, head) === 'market' && !marketKinds.has(lemmaOf(story, head - 1));
  if (!isTold || isMarket) return null;
  const mark = childBy(story.tree, head, 'case');
  const first = Math.min(head, ...before.filter((kid) => kid > mark));
  const whole = wholeOf(story, head);
  const span = spanOfTokens(story, first, head);
  return { start: span.start, end: whole?.end ?? span.end, form: 'NOMINAL', actor: whole?.actor ?? null };
}

/** "the outskirts of Belmar" are in Belmar. */
function wholeOf(story: Story, head: number): Mention | undefined {
  const whole = childrenBy(story.tree, head, 'nmod').find(
    (kid) => kid > head && prepositionOf(story, kid) === 'of',
  );
  const mention = whole === undefined ? undefined : story.mentionByHead.get(whole);
  return mention?.kind === 'PLACE' ? mention : undefined;
}
