import { rivalNouns } from '../../lexicon/club-words.ts';
import type { Mention } from '../document.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * The mention that a head stands for: its own, the name that it is a part of or a title of, or, where the tree has the adjective
 * for the head of "Kestrian President Ilan Torvek", the person's.
 */
export function mentionOf(story: Story, head: number): Mention | undefined {
  const own = story.mentionByHead.get(head) ?? partOfName(story, head) ?? nameAfterTitle(story, head);
  if (own === undefined || own.form !== 'DEMONYM') return own;
  return personBehind(story, head) ?? own;
}

function partOfName(story: Story, token: number): Mention | undefined {
  if (story.tokens[token]?.upos !== 'PROPN') return undefined;
  const mention = story.mentionByToken.get(token);
  return mention?.form === 'NAME' ? mention : undefined;
}

/** "opposition leader Ada Lund", "Deputy Minister Ada Lund", "holders Orle United": who is right behind the noun. */
function nameAfterTitle(story: Story, noun: number): Mention | undefined {
  const upos = story.tokens[noun]?.upos;
  if (upos !== 'NOUN' && (upos !== 'PROPN' || story.mentionByToken.has(noun))) return undefined;
  const mention = story.mentionByToken.get(noun + 1);
  const isNamed =
    mention?.kind === 'PERSON' || (mention?.kind === 'ORGANIZATION' && rivalNouns.has(lemmaOf(story, noun)));
  return isNamed && mention.form === 'NAME' ? mention : undefined;
}

const LONGEST_TITLE = 6;

function personBehind(story: Story, adjective: number): Mention | undefined {
  for (let at = adjective + 1; at <= adjective + LONGEST_TITLE; at++) {
    const token = story.tokens[at];
    if (token === undefined || !/^(ADJ|NOUN|PROPN)$/.test(token.upos)) return undefined;
    const mention = story.mentionByToken.get(at);
    if (mention?.kind === 'PERSON') return mention;
    if (token.upos === 'NOUN' && /S$/.test(token.xpos)) return undefined;
  }
  return undefined;
}
