import { SECTION_LABELS } from '../../lexicon/section-labels.ts';
import { lowerCase } from '../../text/letters.ts';
import type { Attribution } from './attribution.ts';
import { isFiniteVerb, isQuoted, paragraphOf, type QuoteText, spanOf } from './quote-text.ts';

const LONGEST_LABEL = 6;
const LONGEST_HEADLINE = 30;

/** "Voss: Port Will Never Close" as the first line of a text that goes on about Voss: what stands behind the colon. */
export function headlineStatement(text: QuoteText): Attribution | null {
  const end = endOfFirstParagraph(text);
  const colon = text.tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ form }) => form === ':');
  const mark = text.tokens[colon];
  if (mark === undefined || colon >= end || end > LONGEST_HEADLINE || end === text.tokens.length) return null;
  if (!isSpeaker(text, colon, end) || !isStatement(text, colon + 1, end)) return null;
  const content = spanOf(text, colon + 1, end);
  if (content === null) return null;
  return {
    rule: 'quote.headline',
    content: [content],
    cue: { span: { start: mark.start, end: mark.end }, lemma: ':', token: colon },
    speaker: { first: 0, last: colon - 1, head: colon - 1 },
  };
}

function endOfFirstParagraph(text: QuoteText): number {
  const first = text.sentences[0]?.paragraph;
  const next = text.sentences.find(({ paragraph }) => paragraph !== first);
  return next?.firstToken ?? text.tokens.length;
}

/** A name that the story has again: not "Breaking", "The Latest", "Spoiler no more", "Markets wrap". */
function isSpeaker(text: QuoteText, colon: number, end: number): boolean {
  if (isSection(text, colon)) return false;
  for (let at = 0; at < colon; at++) {
    if (isQuoted(text, at) || text.isFurniture[at] === 1 || isFiniteVerb(text, at)) return false;
    if (!/^(?:PROPN|NOUN|ADJ|ADP)$/.test(text.tokens[at]?.upos ?? '')) return false;
  }
  const { form = '' } = text.tokens[colon - 1] ?? {};
  return /^\p{Lu}/u.test(form) && isNamedBehind(text, form, end);
}

/** "Obituary", "Fact check", "Markets wrap"; but "Health Ministry", "Business Council" speak. */
function isSection(text: QuoteText, colon: number): boolean {
  const words = text.tokens.slice(0, colon).map(({ form }) => lowerCase(form));
  return SECTION_LABELS.has(words.join(' ')) || words.every((word) => SECTION_LABELS.has(word));
}

function isNamedBehind(text: QuoteText, form: string, from: number): boolean {
  for (let at = from; at < text.tokens.length; at++) {
    if (text.tokens[at]?.form === form && text.tokens[at]?.upos === 'PROPN') return true;
  }
  return false;
}

/** Some words with a verb among them, and no question. */
function isStatement(text: QuoteText, first: number, end: number): boolean {
  if (text.tokens[end - 1]?.form === '?' || paragraphOf(text, first) !== paragraphOf(text, 0)) return false;
  const words = text.tokens.slice(first, end);
  return words.length > 3 && words.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}
