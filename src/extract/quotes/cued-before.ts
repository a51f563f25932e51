import { OPENING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { type Attribution, cueWords } from './attribution.ts';
import type { Cue, CueIndex } from './cue.ts';
import { paragraphOf, type QuoteText } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';
import { speakerOf } from './speaker-phrase.ts';

const LONGEST_ADJUNCT = 30;

/** "Voss was asked, “...”"; not "a show called “...”". */
const TAKES_PASSIVE: ReadonlySet<string> = new Set(['ask', 'quote', 'say', 'tell', 'warn']);

/** "Voss said: “...”", "Voss told reporters on Monday, “...”", "saying “...”": the words before a quotation. */
export function attributionBefore(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const cue = cueBefore(text, cues, words);
  if (cue === null || (words.isTitle && cue.last < words.first - 2)) return null;
  if (cue.form === 'passive' && !TAKES_PASSIVE.has(cue.lemma)) return null;
  if (!words.isSentence && !endsClause(text, words) && !isIntroduced(text, words)) return null;
  return {
    rule: 'quote.cue-before',
    content: [{ start: words.quotation.start, end: words.quotation.end }],
    cue: cueWords(cue),
    speaker: speakerOf(text, cue),
  };
}

/** The nearest cue, if only adjuncts of its own ("in Tarn", "reporters") stand between it and the quotation. */
function cueBefore(text: QuoteText, cues: CueIndex, words: QuotedWords): Cue | null {
  const introduced = isIntroduced(text, words);
  for (let at = words.first - 1; at >= 0 && at > words.first - LONGEST_ADJUNCT; at--) {
    const token = text.tokens[at];
    if (
      token === undefined ||
      text.quotationOf[at] !== -1 ||
      paragraphOf(text, at) !== paragraphOf(text, words.first)
    )
      return null;
    const cue = cues.get(at);
    if (cue?.frames.includes('quote'))
      return OPENING_VERBS.has(cue.lemma) && !introduced && cue.lemma !== 'read' ? null : cue;
    const isNear = at >= words.first - 2;
    if (/^[.!?;]$/.test(token.form)) return null;
    if (!introduced && !isNear) return null;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return null;
    if (!introduced && !/^(?:that|,|:)$/i.test(token.form)) return null;
  }
  return null;
}

/** A comma or colon stands before it. */
function isIntroduced(text: QuoteText, words: QuotedWords): boolean {
  return /^[,:]$/.test(text.tokens[words.first - 1]?.form ?? '');
}

/** Whether nothing more of the sentence follows a quotation but its stop. */
function endsClause(text: QuoteText, words: QuotedWords): boolean {
  const next = text.tokens[words.last + 1];
  return (
    next === undefined ||
    /^[.,;!?)—–]$/.test(next.form) ||
    next.sentence !== text.tokens[words.last]?.sentence
  );
}
