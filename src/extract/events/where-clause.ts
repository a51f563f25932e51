import { childrenBy } from '../../syntax/tree.ts';
import type { EventPlace } from '../document.ts';
import type { Draft } from './draft.ts';
import { sceneAt } from './place-phrases.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** "in Belmar, where he visited a school and met teachers": what stands before "where". */
export function placeBeforeWhere(story: Story, { trigger: { token } }: Draft): EventPlace | null {
  const where = whereOf(story, token);
  if (where < 0) return null;
  const last = story.tokens[where - 1]?.form === ',' ? where - 2 : where - 1;
  const scene = sceneAt(story, last);
  const named = story.mentionByToken.get(last);
  const place = named?.kind === 'PLACE' || named?.kind === 'ORGANIZATION' ? named : scene;
  if (place === null || place.form === 'PRONOUN') return null;
  return { start: place.start, end: place.end, actor: place.actor };
}

/** The word "where" that opens a verb's clause, or that of the verb it is joined to; -1 where none does. */
function whereOf(story: Story, verb: number): number {
  const own = childrenBy(story.tree, verb, 'advmod', 'mark').find(
    (kid) => kid < verb && lemmaOf(story, kid) === 'where',
  );
  if (own !== undefined) return own;
  const isJoined = relationAt(story, verb) === 'conj' && childrenBy(story.tree, verb, 'nsubj').length === 0;
  return isJoined ? whereOf(story, story.tokens[verb]?.head ?? -1) : -1;
}
