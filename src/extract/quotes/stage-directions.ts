import { STAGE_DIRECTIONS } from '../../lexicon/interview-words.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { QuoteText } from './quote-text.ts';

const WORDS = `(?:a )?(?:long |short )?(?:${STAGE_DIRECTIONS.join('|')})\\b[^()[\\]]{0,60}`;
const WHO = '(?:he|she|they) (?:is |are |was |were )?';

/** "(Laughs.)", "[long pause]", "(She is silent for a while.)". */
const MARKED = new RegExp(`[([](?:${WHO})?${WORDS}[)\\]]`, 'giu');

/** In an interview, where who answers is the speaker, also any sentence about a third person: "(He pours the tea.)". */
const IN_TURN = new RegExp(`${MARKED.source}|[([](?:He|She|They) [^()[\\]]{1,120}[.!?…][)\\]]`, 'giu');

/** What was said, without what is told of the speaker in brackets meanwhile; null if nothing else was said. */
export function withoutStageDirections(text: QuoteText, attribution: Attribution): Attribution | null {
  const directions = attribution.rule === 'quote.interview' ? IN_TURN : MARKED;
  const content = attribution.content.flatMap((span) => partsBetween(text.text, span, directions));
  return content.length === 0 ? null : { ...attribution, content };
}

function partsBetween(text: string, span: Span, directions: RegExp): readonly Span[] {
  const found = [...slice(text, span).matchAll(directions)];
  if (found.length === 0) return [span];
  const starts = [span.start, ...found.map((match) => span.start + match.index + match[0].length)];
  const ends = [...found.map((match) => span.start + match.index), span.end];
  return starts
    .map((start, at) => trimmed(text, { start, end: ends[at] ?? span.end }, at === 0 ? /^\s+/ : /^[\s,;:]+/))
    .filter((part) => /[\p{L}\p{N}]/u.test(slice(text, part)));
}

function trimmed(text: string, { start, end }: Span, before: RegExp): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.replace(before, '').length,
    end: start + words.trimEnd().length,
  };
}
