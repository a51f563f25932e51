import { nonEventHeads } from '../../lexicon/event-nominals.ts';
import { relationOf } from '../../syntax/tree.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nominalFrameOf, nominalTypeOf } from './nominal-type.ts';
import { obliquesOf } from './noun-phrase.ts';
import { namedBy } from './phrases.ts';
import type { Story } from './story.ts';
import { isHyphenated, type Trigger } from './trigger.ts';

const HEADS_A_NAME = new Set(['NNP', 'NNPS']);

/** A noun as a trigger, unless it is a name, or stands before the noun that the phrase is about. */
export function nominalTrigger(story: Story, index: number): Trigger | null {
  const frame = nominalFrameOf(story, index);
  const token = story.tokens[index];
  if (frame === null || token === undefined || HEADS_A_NAME.has(token.xpos)) return null;
  if (isSeason(story, index)) return null;
  if (frame.thing === true && !hasDoer(story, index)) return null;
  const isFirst = index === story.syntax.sentences[token.sentence]?.firstToken;
  if (!isFirst && isCapitalized(token.form)) return null;
  if (relationOf(token) === 'compound' || isBeforeNoun(story, index) || isHyphenated(story, index))
    return null;
  if (nonEventHeads.has(story.tokens[index + 1]?.lemma ?? '')) return null;
  if (story.mentionByToken.get(index)?.form === 'NAME') return null;
  return {
    type: nominalTypeOf(story, index) ?? frame.type,
    form: 'NOMINAL',
    token: index,
    first: index,
    last: index,
    roles: frame.roles ?? 'act',
    needsActor: true,
    clause: null,
    noun: -1,
    governed: [],
    objects: [],
  };
}

/** "to visit in the fall": when, and no event. */
function isSeason(story: Story, noun: number): boolean {
  return (
    story.timeTokens.has(noun) &&
    story.tokens[noun - 1]?.xpos === 'DT' &&
    story.tokens[noun + 1]?.form !== 'of'
  );
}

/** "a petition by traders": whose name stands there did it. */
function hasDoer(story: Story, noun: number): boolean {
  return obliquesOf(story, noun).some(
    ({ preposition, token }) => preposition === 'by' && namedBy(story, token) !== null,
  );
}

/** "shooting victims": the noun after it is what the phrase is about. */
function isBeforeNoun(story: Story, index: number): boolean {
  const next = story.tokens[index + 1];
  return (
    next?.upos === 'NOUN' &&
    !story.timeTokens.has(index + 1) &&
    next.sentence === story.tokens[index]?.sentence
  );
}
