import { tokensIn } from '../../syntax/find-token.ts';
import type { Participant } from '../document.ts';
import type { Oblique } from './noun-phrase.ts';
import { participantOn } from './participant.ts';
import { lemmaOf, type Story } from './story.ts';

/** Words that a title before a name, or between "and" and a name, may have. */
const LONGEST_TITLE = 6;

/** "Minister Lind and Ambassador Tal Oke met" where the tree lost the first: who stands before the "and". */
export function besideAnd(story: Story, agent: Participant | undefined): readonly Participant[] {
  if (agent?.span == null) return [];
  const { first } = tokensIn(story.tokens, agent.span);
  for (let at = first - 1; at >= first - LONGEST_TITLE; at--) {
    const token = story.tokens[at];
    if (token === undefined || !/^(ADJ|NOUN|PROPN|CCONJ|DET)$/.test(token.upos)) return [];
    if (token.upos !== 'CCONJ') continue;
    const mention = story.mentionByToken.get(at - 1);
    if (token.lemma !== 'and' || mention === undefined || mention.kind === 'OTHER') return [];
    return [participantOn(mention, 'AGENT')];
  }
  return [];
}

/** "talks between Kestria and the rebels began", "the expulsion of envoys by Kestria angered": sides the tree has elsewhere. */
export function lostSides(story: Story, noun: number, obliques: readonly Oblique[]): readonly Participant[] {
  const last = obliques.at(-1);
  const after = (last === undefined ? noun : (story.tree.lasts[last.token] ?? noun)) + 1;
  const word = lemmaOf(story, after);
  const isOneSided = obliques.filter((one) => one.preposition === 'between').length === 1;
  if (word !== 'by' && !(word === 'and' && isOneSided)) return [];
  for (let at = after + 1; at <= after + LONGEST_TITLE; at++) {
    const mention = story.mentionByToken.get(at);
    if (mention !== undefined && mention.kind !== 'OTHER') return [participantOn(mention, 'AGENT')];
    if (!/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(story.tokens[at]?.upos ?? '')) return [];
  }
  return [];
}
