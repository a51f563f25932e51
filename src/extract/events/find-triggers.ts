import { gather } from '../../text/gather.ts';
import { meant } from './condition.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { nominalTrigger } from './nominal-trigger.ts';
import { plainDeed } from './plain-deed.ts';
import type { Story } from './story.ts';
import { isHyphenated, type Trigger } from './trigger.ts';
import { verbTrigger } from './verb-trigger.ts';

/** Every trigger in text order; a noun that a light verb took is none of its own. */
export function findTriggers(story: Story): readonly Trigger[] {
  const verbs: Trigger[] = [];
  const taken = new Set<number>();
  story.tokens.forEach((token, index) => {
    const isLost = token.upos === 'ADJ' && isLostMainVerb(story, index);
    if ((token.upos !== 'VERB' && !isLost) || isHyphenated(story, index)) return;
    if ((isModifier(token.deprel) || isNoun(story, index)) && !isLostMainVerb(story, index)) return;
    const trigger = verbTrigger(story, index) ?? plainDeed(story, index);
    if (trigger === null) return;
    if (trigger.noun >= 0) for (const noun of meant(story, trigger.noun)) taken.add(noun);
    if (trigger.type !== 'NONE') verbs.push(trigger);
  });
  const nouns = gather(story.tokens, (_, index) => (taken.has(index) ? null : nominalTrigger(story, index)));
  return [...verbs, ...nouns].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "visited the injured": whom a participle names. */
function isNoun(story: Story, index: number): boolean {
  const next = story.tokens[index + 1]?.upos;
  return (
    story.tokens[index]?.xpos === 'VBN' &&
    /^(the|these|those)$/i.test(story.tokens[index - 1]?.form ?? '') &&
    next !== 'NOUN' &&
    next !== 'PROPN' &&
    next !== 'ADJ'
  );
}

function isModifier(deprel: string): boolean {
  return (
    deprel === 'amod' || deprel === 'compound' || deprel === 'case' || deprel === 'fixed' || deprel === 'mark'
  );
}
