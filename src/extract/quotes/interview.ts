import { type Span, slice } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { isLetter, type Labelled, openingPair, readLabel, withFullNames } from './interview-label.ts';
import { paragraphsOfTurn } from './interview-narration.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

/** So many paragraphs with labels make an interview; one alone may be a note. */
const FEWEST_LABELS = 3;

/** What is said in an interview or a transcript, turn by turn, each with the label as its speaker. */
export function interviewTurns(text: QuoteText): readonly Attribution[] {
  const labels = text.paragraphs
    .map((paragraph, index) => readLabel(text.text, paragraph, index))
    .filter((found) => found !== null)
    .filter(({ words }) => !isHeadline(slice(text.text, words)));
  const labelled = withoutHeading(text.text, withFullNames(labels));
  if (!isInterview(text, labelled)) return [];
  const introduced = introducedNames(text, labelled);
  return labelled
    .map((found, at) => turnFrom(text, found, labelled[at + 1]?.paragraph ?? found.paragraph + 1, introduced))
    .filter((turn) => turn !== null);
}

/** "Voss: I’m Not Much Of A Miner" in a list of related pages: each word has a capital, but not nothing else. */
function isHeadline(words: string): boolean {
  const all = words.match(/(?<![\p{L}'’])\p{L}[\p{L}'’]*/gu) ?? [];
  const large = all.filter((word) => /^\p{Lu}/u.test(word));
  return all.length >= SHORTEST_HEADLINE && large.length === all.length && /\p{Ll}/u.test(words);
}

const SHORTEST_HEADLINE = 5;

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
 * speaks again and again is, and so is the pair that opens: "The Post: Is it shut?", "Tarel Voss: It is.", "Q: Why?".
 */
function withoutHeading(text: string, labelled: readonly Labelled[]): readonly Labelled[] {
  const letters = labelled.filter(isLetter);
  const hasLetters = new Set(letters.map(({ name }) => name)).size === 2;
  const opening = openingPair(text, labelled);
  const turnsOf = (found: Labelled) => labelled.filter((other) => isSameSpeaker(text, found, other)).length;
  return labelled.filter((found) => {
    if (isLetter(found) || opening.includes(found) || turnsOf(found) > 1) return true;
    return !hasLetters && !(found.paragraph === 0 && labelled.length > FEWEST_LABELS);
  });
}

/** A first paragraph may be a headline, without a stop or in capitals: only the very same label below it makes it a turn. */
function isSameSpeaker(text: string, found: Labelled, other: Labelled): boolean {
  if (found.paragraph > 0 || isSentence(text, found.words)) return found.name === other.name;
  return slice(text, found.label) === slice(text, other.label);
}

function isSentence(text: string, words: Span): boolean {
  const said = slice(text, words);
  const small = said.match(/(?<![\p{L}'’])\p{Ll}/gu) ?? [];
  const large = said.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? [];
  return /[.!?…]["”'’)]*$/.test(said) && small.length >= large.length;
}

/** At least two speak, and one of them more than once; a question and its answer are enough. Most say more than a number. */
function isInterview(text: QuoteText, labelled: readonly Labelled[]): boolean {
  const opening = openingPair(text.text, labelled);
  const names = new Set(labelled.filter((found) => !opening.includes(found)).map(({ name }) => name));
  if (labelled.filter(({ words }) => isSpoken(text, words)).length * 2 < labelled.length) return false;
  if (names.size === 2 && names.has('Q') && names.has('A')) return labelled[opening.length]?.name === 'Q';
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
