import type { Story } from '../events/story.ts';
import { subjectsOf } from '../events/subjects.ts';
import { stemOf } from './headline.ts';

/** Words of a subject on either side of its noun, at most. */
const REACH = 12;

/** The share of the words before a headline's verb that a verb's own subject has, or the name of whom it refers to. */
export function subjectShare(story: Story, verb: number, before: ReadonlySet<string>): number {
  if (before.size === 0) return 0;
  const said = new Set(subjectsOf(story, verb).flatMap((subject) => wordsOf(story, subject, verb)));
  return [...before].filter((stem) => said.has(stem)).length / before.size;
}

function wordsOf(story: Story, subject: number, verb: number): readonly string[] {
  const { firsts, lasts } = story.tree;
  const first = Math.max(firsts[subject] ?? subject, subject - REACH);
  const last = Math.min(lasts[subject] ?? subject, verb - 1, subject + REACH);
  const phrase = story.tokens.slice(first, last + 1).map(stemOf);
  const actor = story.actorByKey.get(story.mentionByHead.get(subject)?.actor ?? '');
  return [...phrase, ...(actor?.named === true ? actor.name.toLowerCase().split(' ') : [])];
}
