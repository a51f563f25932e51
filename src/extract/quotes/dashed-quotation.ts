import { childrenOf } from '../../syntax/tree.ts';
import type { Attribution } from './attribution.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';
import { type QuotedWords, spanOfWords } from './quoted-words.ts';

const DASH = /^[-–—]+$/;
/** Marks and three words. */
const SHORTEST = 4;

/**
 * "others, among them the miner Tarel Voss — “It is wrong to shut it” — and": a sentence in marks between two dashes is of who is
 * named right before the first; "When Voss wrapped up — “It is over!” — the crowd rose": or of who comes to an end there.
 */
export function dashedQuotation(text: QuoteText, words: QuotedWords): Attribution | null {
  const dash = words.first - 1;
  const mark = text.tokens[dash];
  if (mark === undefined || !DASH.test(mark.form) || !DASH.test(text.tokens[words.last + 1]?.form ?? ''))
    return null;
  if (words.isTitle || words.last - words.first < SHORTEST || !isClause(text, words)) return null;
  const speaker = namedBefore(text, dash) ?? endingBefore(text, dash);
  if (speaker === null) return null;
  return {
    rule: 'quote.colon',
    content: [spanOfWords(words)],
    cue: { span: { start: mark.start, end: mark.end }, lemma: '—', token: dash },
    speaker,
  };
}

/** A capital, and a finite verb: not "— “an outrage” —", "— “No to Free Ports” —". */
function isClause(text: QuoteText, { first, last }: QuotedWords): boolean {
  const words = text.tokens.slice(first, last).filter(({ upos }) => upos !== 'PUNCT');
  if (!/^\p{Lu}/u.test(words[0]?.form ?? '')) return false;
  for (let at = first; at < last; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

/** The phrase that a person's name ends, up to the dash. */
function namedBefore(text: QuoteText, dash: number): Phrase | null {
  let head = dash - 1;
  if (text.tokens[head]?.upos !== 'PROPN' || text.tokens[head - 1]?.upos !== 'PROPN') return null;
  for (let up = headOf(text, head); up < head && isOfName(text, head); up = headOf(text, head)) head = up;
  const phrase = phraseOf(text, head, null);
  const isLink = /^(?:ADP|VERB|SCONJ)$/.test(text.tokens[phrase.first]?.upos ?? '');
  if (phrase.last !== dash - 1) return null;
  const named = isLink && phrase.first < head ? { ...phrase, first: phrase.first + 1 } : phrase;
  return isMaker(text, named.first) ? null : named;
}

/** "a song by | Tarel Voss — “I will come back” —": the marks have what it is called. */
function isMaker(text: QuoteText, first: number): boolean {
  return /^(?:by|from|of)$/i.test(text.tokens[first - 1]?.form ?? '');
}

function headOf(text: QuoteText, at: number): number {
  const head = text.tokens[at]?.head ?? -1;
  return head < 0 ? at : head;
}

function isOfName(text: QuoteText, at: number): boolean {
  return /^(?:flat|compound|appos)/.test(text.tokens[at]?.deprel ?? '');
}

/** "When Voss finally wrapped up —": the subject of the verb. */
function endingBefore(text: QuoteText, dash: number): Phrase | null {
  for (let at = dash - 1; at >= Math.max(sentenceStart(text, dash), dash - FURTHEST_VERB); at--) {
    if (isQuoted(text, at)) return null;
    if (!isFiniteVerb(text, at)) continue;
    if (!ENDING_VERB.test(text.tokens[at]?.lemma ?? '')) return null;
    const subject = childrenOf(text.tree, at).find((child) => text.tokens[child]?.deprel === 'nsubj');
    const isSomebody = /^(?:PROPN|PRON)$/.test(text.tokens[subject ?? -1]?.upos ?? '');
    return subject === undefined || !isSomebody ? null : phraseOf(text, subject, null);
  }
  return null;
}

const FURTHEST_VERB = 6;
const ENDING_VERB = /^(?:close|conclude|end|finish|wrap)$/;
