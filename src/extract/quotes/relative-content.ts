import { type Attribution, cueWords } from './attribution.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd, spanOf } from './quote-text.ts';
import { speakerOf } from './speaker-phrase.ts';

const LONGEST_SUBJECT = 6;

/** "a deal which Voss said | would fail", "a letter that she says | was lost": the clause's subject is the relative before. */
export function relativeContent(text: QuoteText, cue: Cue): Attribution | null {
  const from = cue.last + 1;
  if (cue.form !== 'finite' || !cue.frames.includes('clause') || !isFiniteVerb(text, from)) return null;
  const relative = relativeBefore(text, cue);
  const speaker = speakerOf(text, cue);
  if (relative === null || speaker === null || speaker.first <= relative) return null;
  const clause = spanOf(text, from, endOfClause(text, from));
  if (clause === null) return null;
  const isSaid = text.tokens[relative]?.form === 'which';
  const opener = isSaid ? spanOf(text, relative, relative + 1) : null;
  return {
    rule: 'quote.relative',
    content: opener === null ? [clause] : [opener, clause],
    cue: cueWords(cue),
    speaker,
  };
}

function relativeBefore(text: QuoteText, cue: Cue): number | null {
  for (let at = cue.token - 1; at >= cue.token - LONGEST_SUBJECT; at--) {
    const token = text.tokens[at];
    if (token === undefined || isQuoted(text, at)) return null;
    if (/^(?:which|that|who)$/i.test(token.form)) return at < cue.token - 1 ? at : null;
    if (token.upos === 'PUNCT' || isFiniteVerb(text, at)) return null;
  }
  return null;
}

/** The relative clause ends at a comma. */
function endOfClause(text: QuoteText, from: number): number {
  const end = sentenceEnd(text, from);
  for (let at = from + 1; at < end; at++) {
    if (!isQuoted(text, at) && /^[,;:.!?)—–]$/.test(text.tokens[at]?.form ?? '')) return at;
  }
  return end;
}
