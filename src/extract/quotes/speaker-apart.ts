import { overlaps, type Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { spanOfPhrase } from './phrase.ts';
import type { QuoteText } from './quote-text.ts';

/**
 * Nobody stands in what they say themselves. "said Tarel Voss, the minister, whose ships lay idle": what begins with the
 * speaker is no content, and null where nothing else is; anywhere else in it, it is another who is found there.
 */
export function withSpeakerApart(text: QuoteText, attribution: Attribution): Attribution | null {
  if (attribution.speaker === null) return attribution;
  const speaker = spanOfPhrase(text, attribution.speaker);
  const content = attribution.content.filter((span) => !isNamedFirst(span, speaker, attribution));
  if (content.length === 0) return null;
  return {
    ...attribution,
    content,
    speaker: content.some((span) => overlaps(span, speaker)) ? null : attribution.speaker,
  };
}

/** The speaker begins the words right behind an inverted cue. */
function isNamedFirst(span: Span, speaker: Span, { cue }: Attribution): boolean {
  return cue !== null && cue.span.end <= speaker.start && span.start === speaker.start;
}
