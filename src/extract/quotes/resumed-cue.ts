import type { Attribution } from './attribution.ts';
import { contentStart } from './content-start.ts';
import type { Cue, CueIndex } from './cue.ts';
import { isQuoted, type QuoteText, tokenAt } from './quote-text.ts';
import { speakerOf } from './speaker-phrase.ts';

/**
 * "Voss said the law was worth reading because “nobody knows it,” she said. “We forget.”": the second cue resumes the
 * first, which has the first quotation already, and opens what follows; null where nothing does.
 */
export function withoutResumed(
  text: QuoteText,
  cues: CueIndex,
  attribution: Attribution,
): Attribution | null {
  const [first, ...others] = attribution.content;
  const { cue, speaker } = attribution;
  if (attribution.rule !== 'quote.cue-after' || first === undefined || cue === null || speaker === null)
    return attribution;
  if (!/^(?:he|she|it)$/i.test(text.tokens[speaker.head]?.form ?? '')) return attribution;
  for (let at = tokenAt(text.tokens, first.start); at < cue.token && !isQuoted(text, at); at++) {
    const before = cues.get(at);
    if (before?.form !== 'finite' || contentStart(text, before) === null || isOfMany(text, before)) continue;
    return others.length === 0 ? null : { ...attribution, content: others };
  }
  return attribution;
}

/** "Critics say it is “dead,” he said": he is another. */
function isOfMany(text: QuoteText, cue: Cue): boolean {
  return /^NNP?S$/.test(text.tokens[speakerOf(text, cue)?.head ?? -1]?.xpos ?? '');
}
