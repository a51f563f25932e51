import type { Attribution } from './attribution.ts';
import type { CueIndex } from './cue.ts';
import type { QuoteText } from './quote-text.ts';
import { type QuotedWords, startsSentence } from './quoted-words.ts';

const LONGEST_SIGNATURE = 25;
const DASHES = /^[-–—―]+$/;

/** "“The port is shut.” — Tarel Voss, minister of ports": a quotation signed behind a dash, also a line below. */
export function signedQuotation(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const dash = words.last + 1;
  const mark = text.tokens[dash];
  if (words.last - words.first < 4 || mark === undefined || !DASHES.test(mark.form)) return null;
  const letter = opensInSmallLetter(text, words) ? letterStart(text, cues, words) : null;
  if (letter === null && !words.isSentence && !startsSentence(text, words.first)) return null;
  const first = dash + 1;
  if (!isName(text, first)) return null;
  const last = lastOfSignature(text, first);
  if (last === null) return null;
  return {
    rule: 'quote.signed',
    content: [{ start: letter ?? words.quotation.start, end: words.quotation.end }],
    cue: { span: { start: mark.start, end: mark.end }, lemma: '—', token: dash },
    speaker: { first, last, head: first },
  };
}

function opensInSmallLetter(text: QuoteText, { quotation }: QuotedWords): boolean {
  return /^\P{L}+\p{Ll}/u.test(text.text.slice(quotation.start, quotation.start + MOST_MARKS));
}

const MOST_MARKS = 8;
const LONGEST_LETTER = 400;

/**
 * "“The port is dead. As she put it, ‘Nobody is left.” And that is “the end of it’.” — Tarel Voss": where the line begins, if a mark
 * opens it and nobody is told to speak in it; the marks between, well paired or not, are of what the letter quotes.
 */
function letterStart(text: QuoteText, cues: CueIndex, { first }: QuotedWords): number | null {
  let at = first;
  while (at > first - LONGEST_LETTER && !startsLine(text, at)) {
    at--;
    if (cues.has(at)) return null;
  }
  const quotation = text.quotations[text.quotationOf[at] ?? -1];
  const start = text.tokens[at]?.start ?? -1;
  return at < first && startsLine(text, at) && quotation?.start === start ? start : null;
}

/** Also where only the rest of the text tells that it is one: "- Voss." */
function isName(text: QuoteText, at: number): boolean {
  const { form = '', upos } = text.tokens[at] ?? {};
  return upos === 'PROPN' || (/^\p{Lu}/u.test(form) && text.names.has(form));
}

/** The signature ends its line, with no second dash ("— Ready to go —" is a heading), and has no verb; who signs stands before the first comma. */
function lastOfSignature(text: QuoteText, first: number): number | null {
  const paragraph = text.sentences[text.tokens[first]?.sentence ?? -1]?.paragraph;
  let last = first;
  let isName = true;
  for (let at = first; at < first + LONGEST_SIGNATURE; at++) {
    const token = text.tokens[at];
    const isNext = token === undefined || text.sentences[token.sentence]?.paragraph !== paragraph;
    if (isNext || (at > first && startsLine(text, at))) return endsInDash(text, at) ? null : last;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return null;
    if (token.form === ',' || token.form === '.') isName = false;
    if (isName) last = at;
  }
  return null;
}

function endsInDash(text: QuoteText, end: number): boolean {
  const at = text.tokens[end - 1]?.form === '.' ? end - 2 : end - 1;
  return DASHES.test(text.tokens[at]?.form ?? '');
}

function startsLine(text: QuoteText, token: number): boolean {
  const before = text.tokens[token - 1];
  return before === undefined || /[\r\n]/.test(text.text.slice(before.end, text.tokens[token]?.start));
}
