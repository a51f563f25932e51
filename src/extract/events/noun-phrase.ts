import { childrenBy } from '../../syntax/tree.ts';
import { lemmaOf, type Story } from './story.ts';

/** A phrase that a preposition joins to a verb or noun. */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** "Kestria and Morvania": both heads. */
export function conjunctsOf(story: Story, token: number): readonly number[] {
  // "opposition leader Ada Lund and Mayor Otto Lind": the second may hang on the first's name.
  const names = childrenBy(story.tree, token, 'appos', 'flat').filter((kid) => kid === token + 1);
  const others =
    names.length === 0 ? joinedTo(story, token) : [token, ...names].flatMap((one) => joinedTo(story, one));
  return others.length === 0 ? [token] : [token, ...others];
}

/** "nurses, dockworkers and teachers": the third may hang on the second. */
function joinedTo(story: Story, token: number, depth = 0): readonly number[] {
  if (depth > DEEPEST) return [];
  const joined = childrenBy(story.tree, token, 'conj').filter((kid) => isNominal(story, kid));
  return joined.length === 0 ? joined : joined.flatMap((kid) => [kid, ...joinedTo(story, kid, depth + 1)]);
}

/** Longer chains are no list of actors. */
const DEEPEST = 3;

export function isNominal(story: Story, token: number): boolean {
  const upos = story.tokens[token]?.upos;
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'PRON' ||
    upos === 'NUM' ||
    upos === 'DET' ||
    upos === 'ADJ'
  );
}

/** Prepositional phrases of a verb or noun, conjuncts included. */
export function obliquesOf(story: Story, head: number): readonly Oblique[] {
  const found: Oblique[] = [];
  for (const token of childrenBy(story.tree, head, 'obl', 'nmod')) {
    const preposition = prepositionOf(story, token);
    if (preposition === '') continue;
    for (const one of conjunctsOf(story, token))
      found.push({ preposition: prepositionOf(story, one) || preposition, token: one });
  }
  return found;
}

/** The preposition that a noun stands after; '' where there is none. */
export function prepositionOf(story: Story, token: number): string {
  const mark = childrenBy(story.tree, token, 'case').find((kid) => story.tokens[kid]?.xpos !== 'POS');
  return mark === undefined ? '' : lemmaOf(story, mark);
}
