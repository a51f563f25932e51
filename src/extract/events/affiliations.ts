import { tokenAt } from '../../syntax/find-token.ts';
import type { Mention, Participant } from '../document.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import type { Story } from './story.ts';

/** Words of a title between a body's name and a person's, at most. */
const LONGEST_TITLE = 4;

/** "met Norvale Steel chief executive Otto Lind", where the tree has the company for who was met: Otto Lind. */
export function asHolder(story: Story, one: Participant): Participant {
  const holder = one.span === null ? null : holderBehind(story, tokenAt(story.tokens, one.span.end - 1));
  return holder === null
    ? one
    : { ...one, actor: holder.actor, span: { start: holder.start, end: holder.end } };
}

/** The person whose name stands behind a title that the name of a body opens; null where none does. */
function holderBehind(story: Story, last: number): Mention | null {
  if (story.mentionByToken.get(last)?.kind === 'PERSON') return null;
  for (let at = last + 1; at <= last + 1 + LONGEST_TITLE; at++) {
    const token = story.tokens[at];
    const mention = story.mentionByToken.get(at);
    const isPerson = mention?.kind === 'PERSON' && mention.form === 'NAME';
    if (isPerson) return isTitleNoun(story.tokens[at - 1]) && mention.start === token?.start ? mention : null;
    if (token === undefined || !TITLE_WORDS.has(token.upos)) return null;
  }
  return null;
}

const TITLE_WORDS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);
