import { OPENING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { cover, type Span } from '../../text/span.ts';
import { behindAnswer } from './answer-start.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { closingCue, MANNER } from './closing-cue.ts';
import { closingSpeaker } from './closing-speaker.ts';
import type { CueIndex } from './cue.ts';
import { isFiniteVerb, isQuoted, paragraphOf, type QuoteText, sentenceStart } from './quote-text.ts';
import { isNameOfWork, type QuotedWords, spanOfWords, startsSentence } from './quoted-words.ts';
import { restBehind } from './rest-behind.ts';

/** "“The port is closed,” Voss said" and "“...,” said Voss": the words behind a quotation that attribute it. */
export function attributionAfter(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  if (isNameOfWork(text, words)) return null;
  if (words.stop === '' && !isLongSentence(text, words)) return null;
  const from = skipPunctuation(text, words.last + 1);
  if (paragraphOf(text, words.last) !== paragraphOf(text, from)) return null;
  if (isParticiples(text, cues, words)) return null;
  const cue = closingCue(text, cues, words, from);
  if (cue === null || (opensNext(text, cue.last) && !isClause(text, words))) return null;
  if (cue.token === from && endsRelativeOfSubject(text, words)) return null;
  if ((words.isTitle || text.tokens[from]?.upos === 'CCONJ') && OPENING_VERBS.has(cue.lemma)) return null;
  if (words.stop === '' && !cue.frames.includes('clause')) return null;
  const speaker = closingSpeaker(text, cue, from);
  if (speaker === null) return null;
  const rule = cue.frames === MANNER ? 'quote.manner-after' : 'quote.cue-after';
  const content = withRest(text, contentUpTo(text, cues, words), words, Math.min(speaker.first, cue.token));
  const rest = words.stop === '.' ? null : restBehind(text, words, Math.max(speaker.last, cue.last) + 1);
  return { rule, content: rest === null ? [content] : [content, rest], cue: cueWords(cue), speaker };
}

/** "“It all comes from efforts to measure” income, Voss said": words without marks end the clause, up to the comma. */
function withRest(text: QuoteText, content: Span, words: QuotedWords, attribution: number): Span {
  const comma = attribution - 1;
  const rest = text.tokens.slice(words.last + 1, comma);
  if (words.stop !== '' || rest.length === 0 || text.tokens[comma]?.form !== ',') return content;
  return rest.some(({ upos }) => upos === 'PUNCT')
    ? content
    : { ...content, end: rest.at(-1)?.end ?? content.end };
}

/** "Voss, who called her “a wolf,” praised Lind": a relative clause, before which there is nothing but the verb's subject. */
function endsRelativeOfSubject(text: QuoteText, words: QuotedWords): boolean {
  const start = sentenceStart(text, words.first);
  for (let at = start + 1; at < words.first; at++) {
    if (isQuoted(text, at) || isFiniteVerb(text, at)) return false;
    if (/^W(?:P|DT|P\$)$/.test(text.tokens[at]?.xpos ?? '')) return text.tokens[at - 1]?.form === ',';
  }
  return false;
}

/** "Citing “duties in Tarn,” a spokesman said that": the words are what is cited. */
function isParticiples(text: QuoteText, cues: CueIndex, words: QuotedWords): boolean {
  if (cues.get(words.first - 1)?.form === 'participle' && startsSentence(text, words.first - 1)) return true;
  const start = sentenceStart(text, words.first);
  return start < words.first && !isQuoted(text, start) && cues.get(start)?.form === 'participle';
}

/** "“The port is closed for good” Voss said": the comma is missing. */
function isLongSentence(text: QuoteText, words: QuotedWords): boolean {
  return words.last - words.first > 5 && startsSentence(text, words.first);
}

/** Commas, dashes, and a mark that a page has put outside the closing one: "“..., 'No,”' Voss said". */
function skipPunctuation(text: QuoteText, from: number): number {
  let at = from;
  while (/^(?:[,—–-]+|['’])$/.test(text.tokens[at]?.form ?? '') && !isQuoted(text, at)) at++;
  return at;
}

/** "On the “wild” plan, Voss said, “It was never mine.”", "Under “reason,” she had typed “fog”": the cue is the next quotation's. */
function opensNext(text: QuoteText, cue: number): boolean {
  const isIntroduced = /^[,:]$/.test(text.tokens[cue + 1]?.form ?? '');
  return isQuoted(text, isIntroduced ? cue + 2 : cue + 1);
}

/** The quotation begins its sentence, or the words before it have a verb. */
function isClause(text: QuoteText, words: QuotedWords): boolean {
  if (words.isSentence || startsSentence(text, words.first)) return true;
  for (let at = clauseStart(text, words); at < words.last; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

/** The quotation, and the words of its own sentence before it: "Tarn would pay “in full,” Voss said". */
function contentUpTo(text: QuoteText, cues: CueIndex, words: QuotedWords): Span {
  if (words.isSentence && isOwnSentence(text, words)) return spanOfWords(words);
  const start = text.tokens[clauseStart(text, words)]?.start ?? words.quotation.start;
  if (isTopic(text, clauseStart(text, words), words.first)) return spanOfWords(words);
  if (isAttributedBefore(text, cues, words)) return spanOfWords(words);
  return cover({ start, end: words.quotation.end }, words.quotation);
}

/** "“A,” she said, but despite all that, “B,” said Voss": the sentence has said whose its first quotation is. */
function isAttributedBefore(text: QuoteText, cues: CueIndex, words: QuotedWords): boolean {
  let hasCue = false;
  for (let at = words.first - 1; at >= sentenceStart(text, words.first); at--) {
    if (isQuoted(text, at)) return hasCue && text.tokens[at - 1]?.form === ',';
    hasCue ||= cues.get(at)?.form === 'finite' && cues.get(at)?.frames.includes('quote') === true;
  }
  return false;
}

/** "As for the port, “closing it is no answer,” Voss said": what it is about, in nobody's words. */
function isTopic(text: QuoteText, first: number, end: number): boolean {
  const isAs = text.tokens[first]?.form === 'As' && /^(?:for|to)$/.test(text.tokens[first + 1]?.form ?? '');
  return isAs && text.tokens[end - 1]?.form === ',';
}

/** A capital that no name explains, or a dash or colon before it: "The plan was bad — “We need another,” Voss said". */
function isOwnSentence(text: QuoteText, words: QuotedWords): boolean {
  if (/^[:–—-]+$/.test(text.tokens[words.first - 1]?.form ?? '')) return true;
  const first = text.tokens.slice(words.first, words.first + 3).find((token) => token.upos !== 'PUNCT');
  return first !== undefined && first.upos !== 'PROPN' && first.form !== 'I';
}

/** First token of the sentence that a quotation stands in, if that is not another quotation's. */
function clauseStart(text: QuoteText, words: QuotedWords): number {
  const sentence = text.sentences[text.tokens[words.first]?.sentence ?? -1];
  let at = words.first;
  while (sentence !== undefined && at > sentence.firstToken) {
    const before = text.tokens[at - 1];
    if (before === undefined || /^[:(]$/.test(before.form) || endsQuotedSentence(text, at - 1)) break;
    at--;
  }
  return behindAnswer(text, at, words.first);
}

/** "... calls her “the Wolf.” “She is no wolf,” Voss said": the quotation before has ended a sentence. */
function endsQuotedSentence(text: QuoteText, at: number): boolean {
  if (!isQuoted(text, at) || text.quotationOf[at + 1] === text.quotationOf[at]) return false;
  return /^[.!?]$/.test(text.tokens[at - 1]?.form ?? '');
}
