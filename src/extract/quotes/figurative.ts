import { FIGURATIVE_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Attribution } from './attribution.ts';
import { spanOfPhrase } from './phrase.ts';
import type { QuoteText } from './quote-text.ts';
import type { MentionsIn } from './speaker-actor.ts';

/** "The wall threatened to collapse", "The winter promises to be hard": a thing that is nobody says nothing. */
export function isFigurative(
  text: QuoteText,
  { rule, cue, speaker }: Attribution,
  mentionsIn: MentionsIn,
): boolean {
  if (rule !== 'quote.infinitive' || speaker === null || !FIGURATIVE_VERBS.has(cue?.lemma ?? ''))
    return false;
  const { upos = '', form = '' } = text.tokens[speaker.head] ?? {};
  if (upos !== 'NOUN' || !/^\p{Ll}/u.test(form)) return false;
  return !mentionsIn(spanOfPhrase(text, speaker)).some(
    ({ end }) => end >= (text.tokens[speaker.head]?.end ?? 0),
  );
}
