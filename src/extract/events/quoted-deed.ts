import { tokenAt } from '../../syntax/find-token.ts';
import type { Participant } from '../document.ts';
import { quotationAt } from './quoted.ts';
import { isDated } from './scheduled.ts';
import { lemmaOf, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** Whether a trigger stands between quotation marks with all of its clause: "“They robbed us,” said the coach". */
export function isWhollyQuoted(story: Story, { token, clause }: Trigger): boolean {
  const own = quotationAt(story, token);
  if (own === undefined) return false;
  return clause === null || clause.subjects.every((subject) => quotationAt(story, subject) === own);
}

/** Those whom a quotation itself names: who says it, or hears it, takes no part by that. */
export function participantsInQuotation(
  story: Story,
  { token }: Trigger,
  participants: readonly Participant[],
): readonly Participant[] {
  const own = quotationAt(story, token);
  return participants.filter(
    ({ span }) => span === null || quotationAt(story, tokenAt(story.tokens, span.start)) === own,
  );
}

/**
 * Whether what a quotation tells is news: of somebody it names or describes, by a frame that knows the deed. "You have
 * killed this town", "I heard a crash", "they lost the match" are talk.
 */
export function isQuotedNews(story: Story, trigger: Trigger, participants: readonly Participant[]): boolean {
  const taking = participants.filter(({ role }) => role !== 'LOCATION');
  if (taking.some((one) => one.role === 'AGENT' && isSpokenOf(story, one, ANYBODY))) return false;
  if (trigger.type !== 'OTHER') return taking.some((one) => one.actor !== null || !isPronoun(story, one));
  // "Kestria left the league in May" on a day, whoever did it; without one, only what a frame knows of somebody else.
  if (isDated(story, trigger.token)) return taking.length > 0;
  const isOwn = taking.some((one) => isSpokenOf(story, one, SPEAKER));
  return trigger.isPlain !== true && !isOwn && taking.some((one) => !isPronoun(story, one));
}

const ANYBODY = /^(?:you|everyone|everybody|anybody|one)$/;
const SPEAKER = /^(?:i|me)$/;

function isSpokenOf(story: Story, { span }: Participant, words: RegExp): boolean {
  return span !== null && words.test(lemmaOf(story, tokenAt(story.tokens, span.start)));
}

function isPronoun(story: Story, { span }: Participant): boolean {
  return span !== null && story.tokens[tokenAt(story.tokens, span.end - 1)]?.upos === 'PRON';
}
