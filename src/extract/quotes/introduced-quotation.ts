import { UTTERANCE_NOUNS } from '../../lexicon/reporting-nouns.ts';
import type { Attribution } from './attribution.ts';
import { contentStart } from './content-start.ts';
import type { CueIndex } from './cue.ts';
import { beforeDay, type Phrase, phraseOf } from './phrase.ts';
import { isQuoted, paragraphOf, type QuoteText, sentenceStart } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';

const LONGEST_LABEL = 8;

/** "Voss was blunt: “The port is shut.”", "Voss: “The port is shut.”": a colon before a whole sentence. */
export function introducedQuotation(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const colon = words.first - 1;
  const mark = text.tokens[colon];
  if (mark?.form !== ':' || isQuoted(text, colon)) return null;
  if (isPartOfClause(text, cues, colon) || isByline(text, colon)) return null;
  const speaker =
    words.isSentence || isUtterance(text, words, colon)
      ? speakerBefore(text, colon)
      : headlineSpeaker(text, words, colon);
  if (speaker === null && !words.isSentence) return null;
  return {
    rule: 'quote.colon',
    content: [{ start: words.quotation.start, end: words.quotation.end }],
    cue: { span: { start: mark.start, end: mark.end }, lemma: ':', token: colon },
    speaker,
  };
}

/** "“Harbor Halls to Close in May,” by the Post's Ilse Marten: “...”": how an article begins, under its title and its writer's name. */
function isByline(text: QuoteText, colon: number): boolean {
  let at = colon - 1;
  while (/^(?:PROPN|PART|CCONJ|DET)$/.test(text.tokens[at]?.upos ?? '') && !isQuoted(text, at)) at--;
  return text.tokens[at]?.form.toLowerCase() === 'by' && isQuoted(text, at - 1);
}

/** "The rally had one message: “Shut it.”": few words with a stop inside the mark, and what they are right before the colon. */
function isUtterance(text: QuoteText, words: QuotedWords, colon: number): boolean {
  const noun = text.tokens[colon - 1];
  const inside = text.tokens[words.last - 1]?.form ?? '';
  return /^[.!?]+$/.test(inside) && noun?.upos === 'NOUN' && UTTERANCE_NOUNS.has(noun.lemma);
}

/** "Voss said one thing was clear: “The port is closed.”": the quotation is the end of what she said. */
function isPartOfClause(text: QuoteText, cues: CueIndex, colon: number): boolean {
  for (let at = sentenceStart(text, colon); at < colon; at++) {
    const cue = cues.get(at);
    const start = cue === undefined ? null : contentStart(text, cue);
    if (start !== null && start.token < colon && CLAUSES.has(start.rule)) return true;
  }
  return false;
}

const CLAUSES: ReadonlySet<string> = new Set(['that-clause', 'bare-clause']);

/** The subject of the sentence before the colon, or the name that is all of it. */
function speakerBefore(text: QuoteText, colon: number): Phrase | null {
  const sentence = text.sentences[text.tokens[colon]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const from = afterFrom(text, sentence.firstToken, colon);
  if (from !== null) return from;
  for (let at = sentence.firstToken; at < colon; at++) {
    const token = text.tokens[at];
    if (token === undefined || isQuoted(text, at)) return null;
    if (token.deprel.startsWith('nsubj') && token.head < colon && token.upos !== 'DET')
      return beforeDay(text, phraseOf(text, at, null));
  }
  return labelBefore(text, sentence.firstToken, colon);
}

/** "From the report: “...”", "Here is Voss in May: “...”": who stands behind the first word. */
function afterFrom(text: QuoteText, first: number, colon: number): Phrase | null {
  const word = text.tokens[first]?.form.toLowerCase() ?? '';
  let at = first + 1;
  if (word === 'here' && text.tokens[at]?.lemma === 'be') at++;
  else if (word !== 'from') return null;
  if (/^what$/i.test(text.tokens[at]?.form ?? '')) return sayerOf(text, at, colon);
  while (at < colon && !/^(?:NOUN|PROPN|PRON)$/.test(text.tokens[at]?.upos ?? '')) at++;
  const head = text.tokens[at]?.head ?? -1;
  const isInside = head > at && head < colon && /^(?:NOUN|PROPN)$/.test(text.tokens[head]?.upos ?? '');
  if (at >= colon) return null;
  const phrase = phraseOf(text, isInside ? head : at, null);
  return { ...phrase, first: Math.max(phrase.first, first + 1) };
}

/** "Here's what | she | said: “...”" */
function sayerOf(text: QuoteText, what: number, colon: number): Phrase | null {
  for (let at = what + 1; at < colon; at++) {
    const { deprel = '', head = -1 } = text.tokens[at] ?? {};
    if (deprel.startsWith('nsubj') && head > at && head < colon) return phraseOf(text, at, null);
  }
  return null;
}

/** "Voss: ‘No deal before spring’" as a line of its own, with no stop; not "Film: “Harbor Lights”". */
function headlineSpeaker(text: QuoteText, words: QuotedWords, colon: number): Phrase | null {
  const sentence = text.sentences[text.tokens[colon]?.sentence ?? -1];
  if (sentence === undefined || words.isTitle || words.last - words.first < 3) return null;
  const isLine =
    paragraphOf(text, sentence.firstToken - 1) !== paragraphOf(text, colon) &&
    paragraphOf(text, words.last + 1) !== paragraphOf(text, colon);
  return isLine ? labelBefore(text, sentence.firstToken, colon) : null;
}

function labelBefore(text: QuoteText, first: number, colon: number): Phrase | null {
  const last = colon - 1;
  if (last < first || colon - first > LONGEST_LABEL) return null;
  for (let at = first; at <= last; at++) {
    if (!/^(?:PROPN|NOUN|ADJ|ADP|DET|PUNCT)$/.test(text.tokens[at]?.upos ?? '')) return null;
  }
  return text.tokens.slice(first, colon).some((_, at) => isName(text, first + at))
    ? { first, last, head: last }
    : null;
}

/** Marked as a name here, or elsewhere in the text: a headline gives a tagger little to go by. */
function isName(text: QuoteText, token: number): boolean {
  const { form = '' } = text.tokens[token] ?? {};
  return /^\p{Lu}/u.test(form) && text.names.has(form);
}
