import { childBy } from '../../syntax/tree.ts';
import type { Story } from './story.ts';

/** "The council meets again on July 8", "she steps down next year": a present with a day is no habit. */
export function isDated(story: Story, verb: number): boolean {
  return datesOf(story, verb).some(
    ({ type, range }) => type !== 'SET' && type !== 'DURATION' && range !== null,
  );
}

/** Of those the ones whose day is yet to come when the article appears. */
export function isScheduled(story: Story, verb: number): boolean {
  const published = story.metadata.publishedAt?.slice(0, 10);
  if (published === undefined || !isPresent(story, verb)) return false;
  return datesOf(story, verb).some(({ range }) => range?.from != null && range.from > published);
}

/** Simple or continuous: "visits Lumara on Friday", "is visiting Lumara on Friday". */
function isPresent(story: Story, verb: number): boolean {
  const xpos = story.tokens[verb]?.xpos;
  const helper = story.tokens[childBy(story.tree, verb, 'aux')];
  if (xpos === 'VBG') return helper?.xpos === 'VBZ' || helper?.xpos === 'VBP';
  if (xpos === 'VB') return helper === undefined && isOwnClause(story, verb);
  return helper === undefined && (xpos === 'VBZ' || xpos === 'VBP');
}

/** "The two sides meet again": what a tagger has for an infinitive, and its subject stands before it. */
function isOwnClause(story: Story, verb: number): boolean {
  const subject = childBy(story.tree, verb, 'nsubj');
  return story.tokens[verb]?.deprel === 'root' && subject >= 0 && childBy(story.tree, verb, 'mark') < 0;
}

/** Times that hang on a verb. */
function datesOf(story: Story, verb: number) {
  const placed = story.timesBySentence.get(story.tokens[verb]?.sentence ?? -1) ?? [];
  return placed.filter(({ head }) => story.tokens[head]?.head === verb).map(({ time }) => time);
}
