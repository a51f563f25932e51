import { HEARING_BODIES } from '../../lexicon/reporting-verbs.ts';
import { type Attribution, cueWords } from './attribution.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart, spanOf } from './quote-text.ts';

const LONGEST_NAME = 8;

/** "He never paid, Tarn Crown Court was told": what stands before the comma was said there, by nobody who is named. */
export function toldToBody(text: QuoteText, cue: Cue): Attribution | null {
  const body = cue.token - 2;
  if (cue.form !== 'passive' || cue.lemma !== 'tell' || text.tokens[cue.token - 1]?.lemma !== 'be')
    return null;
  if (!HEARING_BODIES.has(text.tokens[body]?.form.toLowerCase() ?? '')) return null;
  if (!/^[.!]?$/.test(text.tokens[cue.last + 1]?.form ?? '')) return null;
  let comma = body - 1;
  while (comma > body - LONGEST_NAME && /^(?:DET|ADJ|NOUN|PROPN)$/.test(text.tokens[comma]?.upos ?? ''))
    comma--;
  const first = sentenceStart(text, cue.token);
  if (text.tokens[comma]?.form !== ',' || isQuoted(text, comma) || !isClause(text, first, comma)) return null;
  const content = spanOf(text, first, comma);
  return content === null
    ? null
    : { rule: 'quote.cue-last', content: [content], cue: cueWords(cue), speaker: null };
}

function isClause(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}
