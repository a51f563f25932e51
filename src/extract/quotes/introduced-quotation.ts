import type { Attribution } from './attribution.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';
import { type Phrase, phraseOf } from './speaker-phrase.ts';

const LONGEST_LABEL = 8;

/** "Voss was blunt: “The port is shut.”", "Voss: “The port is shut.”": a colon before a whole sentence. */
export function introducedQuotation(text: QuoteText, words: QuotedWords): Attribution | null {
  const colon = words.first - 1;
  const mark = text.tokens[colon];
  if (!words.isSentence || mark?.form !== ':' || text.quotationOf[colon] !== -1) return null;
  const speaker = speakerBefore(text, colon);
  if (speaker === null) return null;
  return {
    rule: 'quote.colon',
    content: [{ start: words.quotation.start, end: words.quotation.end }],
    cue: { span: { start: mark.start, end: mark.end }, lemma: ':', token: colon },
    speaker,
  };
}

/** The subject of the sentence before the colon, or the name that is all of it. */
function speakerBefore(text: QuoteText, colon: number): Phrase | null {
  const sentence = text.sentences[text.tokens[colon]?.sentence ?? -1];
  if (sentence === undefined) return null;
  for (let at = sentence.firstToken; at < colon; at++) {
    const token = text.tokens[at];
    if (token === undefined || text.quotationOf[at] !== -1) return null;
    if (token.deprel.startsWith('nsubj') && token.head < colon && token.upos !== 'DET')
      return phraseOf(text, at, null);
  }
  return labelBefore(text, sentence.firstToken, colon);
}

function labelBefore(text: QuoteText, first: number, colon: number): Phrase | null {
  const last = colon - 1;
  if (last < first || colon - first > LONGEST_LABEL) return null;
  for (let at = first; at <= last; at++) {
    if (!/^(?:PROPN|NOUN|ADJ|ADP|DET|PUNCT)$/.test(text.tokens[at]?.upos ?? '')) return null;
  }
  return text.tokens[first]?.upos === 'PROPN' ? { first, last, head: last } : null;
}
