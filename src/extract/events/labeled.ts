import { labelingVerbs } from '../../lexicon/event-verb-classes.ts';
import { isDefinite } from './noun-standing.ts';
import { lemmaOf, type Story } from './story.ts';

/** "called the strike “a gift”", "called the march brave": what somebody says that a thing is, not what they bring about. */
export function isLabeled(story: Story, verb: number, object: number): boolean {
  if (!labelingVerbs.has(lemmaOf(story, verb)) || object < verb || !isDefinite(story, object)) return false;
  const next = story.tokens[object + 1];
  if (next === undefined || story.timeTokens.has(object + 1)) return false;
  return /^["“'‘]$/.test(next.form) || next.xpos === 'JJ' || /^(an?|one)$/.test(next.lemma);
}
