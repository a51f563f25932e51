import { EDITORIAL_NOTES, STAGE_DIRECTIONS } from '../../lexicon/interview-words.ts';
import type { Token } from '../../syntax/token.ts';
import type { Attribution } from './attribution.ts';
import { isFiniteVerb, paragraphOf, type QuoteText } from './quote-text.ts';
import { type QuotedWords, spanOfWords } from './quoted-words.ts';

const LONGEST_SOURCE = 5;
/** Marks and four words. */
const SHORTEST = 5;

/** "“The port has been shut for a year.” [Harbor Post.]": a digest names where it has a sentence from, at the paragraph's end. */
export function citedQuotation(text: QuoteText, words: QuotedWords): Attribution | null {
  const open = words.last + 1;
  if (!isStatement(text, words) || text.tokens[open]?.form !== '[') return null;
  const close = closingBracket(text, open);
  const span = { start: text.tokens[open]?.start ?? 0, end: text.tokens[close ?? open]?.end ?? 0 };
  if (close === null || paragraphOf(text, close + 1) === paragraphOf(text, open)) return null;
  const last = text.tokens[close - 1]?.form === '.' ? close - 2 : close - 1;
  const source = text.tokens.slice(open + 1, last + 1);
  if (!source.some(({ upos }) => upos === 'PROPN') || source.some(isDirection) || isNote(source[0]))
    return null;
  return {
    rule: 'quote.signed',
    content: [spanOfWords(words)],
    cue: { span, lemma: '[', token: open },
    speaker: { first: open + 1, last, head: open + 1 },
  };
}

/** More than a name: not "a trailer for “Harbor Lights.” [Post.]". */
function isStatement(text: QuoteText, { isSentence, first, last }: QuotedWords): boolean {
  if (!isSentence || last - first < SHORTEST) return false;
  for (let at = first; at < last; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

/** "[Applause.]" */
function isDirection({ form }: Token): boolean {
  return STAGE_DIRECTIONS.includes(form.toLowerCase());
}

/** "[Emphasis Added.]" */
function isNote(first: Token | undefined): boolean {
  return EDITORIAL_NOTES.includes(first?.form.toLowerCase() ?? '');
}

/** The bracket behind a few words with capitals: not "[She has since resigned.]". */
function closingBracket(text: QuoteText, open: number): number | null {
  for (let at = open + 1; at <= open + LONGEST_SOURCE + 1; at++) {
    const form = text.tokens[at]?.form ?? '';
    if (form === ']') return at > open + 1 ? at : null;
    if (!/^(?:\p{Lu}|\.$|&$)/u.test(form)) return null;
  }
  return null;
}
