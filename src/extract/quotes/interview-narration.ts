import type { Span } from '../../text/span.ts';
import { isQuoted, type QuoteText, sentenceStart, tokenAt } from './quote-text.ts';

const ADDRESSING = /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/i;
const THIRD_PERSON = /^(?:he|she|him|her|his|hers)$/i;

/**
 * The paragraphs behind the first one of an interview's turn, up to where the writer takes over: "Voss, 51, grew up in
 * Tarn." tells of someone whom the page has introduced, and speaks to nobody.
 */
export function paragraphsOfTurn(
  text: QuoteText,
  turn: Span,
  more: readonly Span[],
  introduced: ReadonlySet<string>,
): readonly Span[] {
  const end = more.findIndex((paragraph) => isNarration(text, turn, paragraph, introduced));
  return end === -1 ? more : more.slice(0, end);
}

function isNarration(text: QuoteText, turn: Span, paragraph: Span, introduced: ReadonlySet<string>): boolean {
  if (hasWord(text, paragraph, ADDRESSING)) return false;
  return (
    tellsOf(text, paragraph, introduced) ||
    (opensWithPerson(text, paragraph) && !hasWord(text, turn, THIRD_PERSON))
  );
}

function hasWord(text: QuoteText, { start, end }: Span, word: RegExp): boolean {
  for (let at = tokenAt(text.tokens, start); (text.tokens[at]?.start ?? end) < end; at++) {
    if (!isQuoted(text, at) && word.test(text.tokens[at]?.form ?? '')) return true;
  }
  return false;
}

/** One of the names is a sentence's subject, and its first word but for a first name or a title. */
function tellsOf(text: QuoteText, { start, end }: Span, introduced: ReadonlySet<string>): boolean {
  for (let at = tokenAt(text.tokens, start); (text.tokens[at]?.start ?? end) < end; at++) {
    const { form = '', upos = '' } = text.tokens[at] ?? {};
    const isFirst = at - sentenceStart(text, at) <= 2;
    if (isFirst && upos === 'PROPN' && introduced.has(form) && !isQuoted(text, at)) return true;
  }
  return false;
}

/** "She pours the tea." */
function opensWithPerson(text: QuoteText, { start }: Span): boolean {
  return /^(?:he|she)$/i.test(text.tokens[tokenAt(text.tokens, start)]?.form ?? '');
}
