import type { Attribution } from './attribution.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';

const LONGEST_SIGNATURE = 25;
const DASHES = /^[-–—―]+$/;

/** "“The port is shut.” — Tarel Voss, minister of ports": a quotation signed behind a dash, also a line below. */
export function signedQuotation(text: QuoteText, words: QuotedWords): Attribution | null {
  const dash = words.last + 1;
  const mark = text.tokens[dash];
  if (words.last - words.first < 4 || mark === undefined || !DASHES.test(mark.form)) return null;
  const first = dash + 1;
  if (!isName(text, first)) return null;
  const last = lastOfSignature(text, first);
  if (last === null) return null;
  return {
    rule: 'quote.signed',
    content: [{ start: words.quotation.start, end: words.quotation.end }],
    cue: { span: { start: mark.start, end: mark.end }, lemma: '—', token: dash },
    speaker: { first, last, head: first },
  };
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
  return /[\r\n]/.test(text.text.slice(text.tokens[token - 1]?.end, text.tokens[token]?.start));
}
