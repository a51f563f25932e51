import { findActors } from '../../../src/extract/actors/find-actors.ts';
import type { Actor, Mention, Role } from '../../../src/extract/document.ts';
import { analyze } from '../../../src/syntax/analyze.ts';
import { findFurniture } from '../../../src/text/furniture.ts';
import { findParagraphs } from '../../../src/text/paragraphs.ts';

/** A story's actors with what tests ask of them, in words of the text. */
export interface Story {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
  actor(name: string): Actor | undefined;
  /** The name of the actor of the mention on the n-th occurrence of some words. */
  meant(words: string, occurrence?: number): string | undefined;
  formOf(words: string, occurrence?: number): string | undefined;
}

export function readStory(text: string): Story {
  const paragraphs = findParagraphs(text);
  const furniture = findFurniture(text, paragraphs);
  const found = findActors(text, analyze(text, paragraphs), furniture);
  const mentionOn = (words: string, occurrence: number): Mention | undefined => {
    let start = -1;
    for (let i = 0; i < occurrence; i++) start = text.indexOf(words, start + 1);
    return found.mentions.find((mention) => mention.start === start && mention.end === start + words.length);
  };
  return {
    text,
    ...found,
    actor: (name) => found.actors.find((actor) => actor.name === name),
    formOf: (words, occurrence = 1) => mentionOn(words, occurrence)?.form,
    meant(words, occurrence = 1) {
      const key = mentionOn(words, occurrence)?.actor;
      return found.actors.find((actor) => actor.key === key)?.name;
    },
  };
}
