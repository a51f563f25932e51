import { lemmaOf, type PlacedTime, type Story } from './story.ts';

/** Words before a length of time, between "since" and a date, and between a superlative and "since", at most. */
const BEFORE_LENGTH = 5;
const BEFORE_DATE = 6;
const BEFORE_SINCE = 8;

/**
 * "for the first time in three years", "more than a week later", "the deadliest storm on the coast since 2031": what
 * something is held against, and no date of the event whose word is given.
 */
export function isComparison(story: Story, { first, time }: PlacedTime, event: number): boolean {
  if (time.type === 'DURATION') return hasBefore(story, first, BEFORE_LENGTH, (at) => isThan(story, at));
  const since = sinceBefore(story, first);
  // "since the storm of 2031": that storm was then.
  if (since < 0 || (event > since && event < first)) return false;
  return hasBefore(story, since, BEFORE_SINCE, (at) => isFirstOfKind(story, at));
}

/** The "since" of "since 2031", "since the end of the war in 2031"; -1 where there is none. */
function sinceBefore(story: Story, first: number): number {
  let found = -1;
  hasBefore(story, first, BEFORE_DATE, (at) => {
    if (lemmaOf(story, at) === 'since') found = at;
    return found >= 0;
  });
  return found;
}

/** Whether one of so many words before a token is meant, with no verb between. */
function hasBefore(story: Story, token: number, reach: number, isMeant: (at: number) => boolean): boolean {
  for (let at = token - 1; at >= Math.max(0, token - reach); at--) {
    if (isMeant(at)) return true;
    if (story.tokens[at]?.upos === 'VERB') return false;
  }
  return false;
}

function isThan(story: Story, at: number): boolean {
  return /^(first|than)$/.test(lemmaOf(story, at)) || story.tokens[at]?.xpos === 'JJS';
}

/** "the deadliest", "the most violent", "the first"; not "at least ten". */
function isFirstOfKind(story: Story, at: number): boolean {
  if (lemmaOf(story, at - 1) === 'at') return false;
  return lemmaOf(story, at) === 'first' || /^(JJS|RBS)$/.test(story.tokens[at]?.xpos ?? '');
}
