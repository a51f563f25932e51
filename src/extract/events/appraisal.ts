import { appraisingVerbs } from '../../lexicon/event-verb-classes.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import type { Participant } from '../document.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/**
 * "It was a victory for farmers", "called the law an attack on teachers", "hailed the vote as a triumph": what somebody
 * says that a thing is. "It was an attack by rebels" says who did it, and tells of one.
 */
export function isAppraisal(
  story: Story,
  { form, token }: Trigger,
  participants: readonly Participant[],
): boolean {
  if (form !== 'NOMINAL' || isDone(story, token, participants)) return false;
  if (!childrenBy(story.tree, token, 'det').some((kid) => /^an?$/.test(lemmaOf(story, kid)))) return false;
  return childBy(story.tree, token, 'cop') >= 0 || isComplement(story, token);
}

function isDone(story: Story, noun: number, participants: readonly Participant[]): boolean {
  const end = (story.tree.lasts[noun] ?? noun) + 1;
  return (
    participants.some((one) => one.role === 'AGENT') ||
    story.tokens.slice(noun, end).some(({ form }) => form === 'by')
  );
}

function isComplement(story: Story, noun: number): boolean {
  const head = story.tokens[noun]?.head ?? -1;
  if (!appraisingVerbs.has(lemmaOf(story, head))) return false;
  return relationAt(story, noun) === 'xcomp' || prepositionOf(story, noun) === 'as';
}
