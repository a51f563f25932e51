import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { paragraphsOfTurn } from './interview-narration.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

/** "Voss: The port is shut.", "Q: Why?", "TAREL VOSS (minister): ...", "**Voss:** ...": who speaks, then a colon. */
const LABEL =
  /^(?:\*\*|__)?((?:[QA]|\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al|bin)){0,5})(?: \([^()\n]{1,40}\))?)(?:\*\*|__)?(:|\.(?=\s+\p{Lu}))(?:\*\*|__)?\s+(?=\S)/u;
const LETTERS = /^[QA]$/;
/** So many paragraphs with labels make an interview; one alone may be a note. */
const FEWEST_LABELS = 3;

interface Labelled {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly label: Span;
  readonly name: string;
  readonly colon: Span;
  readonly words: Span;
}

/** What is said in an interview or a transcript, turn by turn, each with the label as its speaker. */
export function interviewTurns(text: QuoteText): readonly Attribution[] {
  const labelled = withoutHeading(
    text.paragraphs
      .map((paragraph, index) => readLabel(text.text, paragraph, index))
      .filter((found) => found !== null),
  );
  if (!isInterview(text, labelled)) return [];
  const introduced = introducedNames(text, labelled);
  return labelled
    .map((found, at) => turnFrom(text, found, labelled[at + 1]?.paragraph ?? found.paragraph + 1, introduced))
    .filter((turn) => turn !== null);
}

/** Names, word by word, of those who have a turn and of those whom the text tells of before the first one. */
function introducedNames(text: QuoteText, labelled: readonly Labelled[]): ReadonlySet<string> {
  const before = text.tokens.slice(0, tokenAt(text.tokens, labelled[0]?.label.start ?? 0));
  const names = before.filter(({ upos }) => upos === 'PROPN').map(({ form }) => form);
  return new Set([...names, ...labelled.flatMap(({ name }) => name.split(' '))].filter(isNameWord));
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{L}{2}/u.test(word);
}

/**
 * "Interview: Tarel Voss" above "Q:" and "A:" is no turn, nor is "Lind: The Port Is Lost" above a transcript; a name that
 * speaks again and again is.
 */
function withoutHeading(labelled: readonly Labelled[]): readonly Labelled[] {
  const letters = labelled.filter(({ name }) => LETTERS.test(name));
  const hasLetters = new Set(letters.map(({ name }) => name)).size === 2;
  const turnsOf = (name: string) => labelled.filter((other) => other.name === name).length;
  return labelled.filter(({ name, paragraph }) => {
    if (LETTERS.test(name) || turnsOf(name) > 1) return true;
    return !hasLetters && !(paragraph === 0 && labelled.length > FEWEST_LABELS);
  });
}

function readLabel(text: string, paragraph: Span, index: number): Labelled | null {
  const match = LABEL.exec(text.slice(paragraph.start, paragraph.start + 120));
  if (match === null) return null;
  const [all, name = '', mark = ''] = match;
  if (mark === '.' && !LETTERS.test(name)) return null;
  const start = paragraph.start + all.indexOf(name);
  const colon = paragraph.start + all.indexOf(mark, start - paragraph.start + name.length);
  return {
    paragraph: index,
    label: { start, end: start + name.length },
    name,
    colon: { start: colon, end: colon + 1 },
    words: { start: paragraph.start + all.length, end: paragraph.end },
  };
}

/** At least two speak, and one of them more than once; a question and its answer are enough. Most say more than a number. */
function isInterview(text: QuoteText, labelled: readonly Labelled[]): boolean {
  const names = new Set(labelled.map((found) => found.name));
  if (labelled.filter(({ words }) => isSpoken(text, words)).length * 2 < labelled.length) return false;
  if (names.size === 2 && names.has('Q') && names.has('A')) return labelled[0]?.name === 'Q';
  return labelled.length >= FEWEST_LABELS && names.size >= 2 && names.size < labelled.length;
}

/** Not "Voss: 1,769", "Pledged: 781" in a table. */
function isSpoken({ text }: QuoteText, { start, end }: Span): boolean {
  return /^[^\p{N}]*\p{L}/u.test(text.slice(start, end));
}

/** The words behind a label, and the paragraphs up to the next one, which have none of their own. */
function turnFrom(
  text: QuoteText,
  found: Labelled,
  next: number,
  introduced: ReadonlySet<string>,
): Attribution | null {
  const { label, colon, words } = found;
  const first = tokenAt(text.tokens, label.start);
  const last = tokenAt(text.tokens, label.end) - 1;
  if (last < first || words.end <= words.start) return null;
  const more = text.paragraphs.slice(found.paragraph + 1, next);
  return {
    rule: 'quote.interview',
    content: [words, ...paragraphsOfTurn(text, words, more, introduced)],
    cue: { span: colon, lemma: ':', token: tokenAt(text.tokens, colon.start) },
    speaker: { first, last, head: last },
  };
}
