import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

/** "Voss: The port is shut.", "Q: Why?", "TAREL VOSS (minister): ...": who speaks, then a colon. */
const LABEL =
  /^((?:[QA]|\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al|bin)){0,5})(?: \([^()\n]{1,40}\))?)(:|\.(?=\s+\p{Lu}))\s+(?=\S)/u;
const LETTERS = /^[QA]$/;
/** So many paragraphs with labels make an interview; one alone may be a note. */
const FEWEST_LABELS = 3;

interface Labelled {
  readonly label: Span;
  readonly name: string;
  readonly colon: Span;
  readonly words: Span;
}

/** What is said in an interview or a transcript, paragraph by paragraph, each with the label as its speaker. */
export function interviewTurns(text: QuoteText): readonly Attribution[] {
  const labelled = text.paragraphs
    .map((paragraph) => readLabel(text.text, paragraph))
    .filter((found) => found !== null);
  if (!isInterview(labelled)) return [];
  return labelled.map((found) => turnFrom(text, found)).filter((turn) => turn !== null);
}

function readLabel(text: string, paragraph: Span): Labelled | null {
  const match = LABEL.exec(text.slice(paragraph.start, paragraph.start + 120));
  if (match === null) return null;
  const [all, name = '', colon = ''] = match;
  if (colon === '.' && !LETTERS.test(name)) return null;
  const end = paragraph.start + name.length;
  return {
    label: { start: paragraph.start, end },
    name,
    colon: { start: end, end: end + 1 },
    words: { start: paragraph.start + all.length, end: paragraph.end },
  };
}

/** At least two speak, and one of them more than once. */
function isInterview(labelled: readonly Labelled[]): boolean {
  const names = new Set(labelled.map((found) => found.name));
  return labelled.length >= FEWEST_LABELS && names.size >= 2 && names.size < labelled.length;
}

function turnFrom(text: QuoteText, { label, colon, words }: Labelled): Attribution | null {
  const first = tokenAt(text.tokens, label.start);
  const last = tokenAt(text.tokens, label.end) - 1;
  if (last < first || words.end <= words.start) return null;
  return {
    rule: 'quote.interview',
    content: [words],
    cue: { span: colon, lemma: ':', token: last + 1 },
    speaker: { first, last, head: last },
  };
}
