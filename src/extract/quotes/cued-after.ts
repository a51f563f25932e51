import type { Frame } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { cover, type Span } from '../../text/span.ts';
import { type Attribution, cueWords } from './attribution.ts';
import type { Cue, CueIndex } from './cue.ts';
import { paragraphOf, type QuoteText } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';
import { cutAside, type Phrase, phraseOf, speakerOf } from './speaker-phrase.ts';

const LONGEST_SPEAKER = 45;

/** "“The port is closed,” Voss said" and "“...,” said Voss": the words behind a quotation that attribute it. */
export function attributionAfter(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  if (words.stop === '' && !startsSentence(text, words)) return null;
  const from = skipPunctuation(text, words.last + 1);
  const sentence = text.tokens[from]?.sentence;
  if (sentence === undefined || paragraphOf(text, words.last) !== paragraphOf(text, from)) return null;
  const isNewSentence = sentence !== text.tokens[words.last]?.sentence;
  const cue = cueInFirstClause(text, cues, words, from, sentence);
  if (cue === null) return null;
  if (words.stop === '.' && !isInverted(text, cue, from)) return null;
  if (isNewSentence && !isBareAttribution(text, cue, from)) return null;
  const speaker = speakerAround(text, cue, from);
  if (speaker === null) return null;
  const rule = cue.frames === MANNER ? 'quote.manner-after' : 'quote.cue-after';
  return { rule, content: [contentUpTo(text, words)], cue: cueWords(cue), speaker };
}

function startsSentence(text: QuoteText, words: QuotedWords): boolean {
  return (
    words.last - words.first > 5 &&
    text.tokens[words.first - 1]?.sentence !== text.tokens[words.first]?.sentence
  );
}

function skipPunctuation(text: QuoteText, from: number): number {
  let at = from;
  while (/^[,—–-]+$/.test(text.tokens[at]?.form ?? '') && text.quotationOf[at] === -1) at++;
  return at;
}

/** The first verb outside a relative clause: a cue that takes quotations, or any verb behind a comma's quotation. */
function cueInFirstClause(
  text: QuoteText,
  cues: CueIndex,
  words: QuotedWords,
  from: number,
  sentence: number,
): Cue | null {
  let isRelative = false;
  for (let at = from; at < from + LONGEST_SPEAKER; at++) {
    const token = text.tokens[at];
    if (token?.sentence !== sentence || text.quotationOf[at] !== -1) return null;
    const cue = cues.get(at);
    if (cue?.frames.includes('quote') && !isRelative && isAttributing(text, cue, from)) return cue;
    if (/^W(?:P|DT|P\$)$/.test(token.xpos) && at > from) isRelative = true;
    else if (token.form === ',') isRelative = false;
    else if (isFiniteVerb(token) && !isRelative) {
      return cueBehind(text, cues, at, sentence) ?? mannerCue(text, words, from, at);
    }
  }
  return null;
}

/** A finite verb, or what a tagger made of one: "the letter read", "said Voss" after a closing mark. */
function isAttributing(text: QuoteText, cue: Cue, from: number): boolean {
  if (cue.form === 'finite' || isInverted(text, cue, from)) return true;
  return cue.form === 'infinitive' && /^(?:NOUN|PROPN|PRON)$/.test(text.tokens[cue.token - 1]?.upos ?? '');
}

/** "“No.” said Voss": the verb stands first, in lower case. */
function isInverted(text: QuoteText, cue: Cue, from: number): boolean {
  return cue.token === from && cue.form !== 'participle' && /^\p{Ll}/u.test(text.tokens[from]?.form ?? '');
}

/** A word of the speaker's that a tagger took for a verb: "the co-anchor Lind said". */
function cueBehind(text: QuoteText, cues: CueIndex, verb: number, sentence: number): Cue | null {
  for (let at = verb + 1; at < verb + 6; at++) {
    const token = text.tokens[at];
    if (token?.sentence !== sentence || text.quotationOf[at] !== -1) return null;
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ' || token.upos === 'CCONJ') return null;
    const cue = cues.get(at);
    if (cue?.frames.includes('quote') && cue.form === 'finite')
      return text.tokens[at - 1]?.upos === 'PROPN' ? cue : null;
  }
  return null;
}

function isFiniteVerb(token: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && !token.deprel.startsWith('aux');
}

/** Marks a cue that is no verb of saying. */
const MANNER: readonly Frame[] = ['quote'];

/** "“The port is closed,” Voss fumed": a quotation that ends in a comma makes a cue of any full verb. */
function mannerCue(text: QuoteText, words: QuotedWords, from: number, at: number): Cue | null {
  const token = text.tokens[at];
  if (token === undefined || at === from || words.stop !== ',' || !words.isSentence) return null;
  if (token.upos !== 'VERB' || token.xpos === 'MD') return null;
  if (/^(?:CCONJ|SCONJ)$/.test(text.tokens[from]?.upos ?? '')) return null;
  const span = { start: token.start, end: token.end };
  return { token: at, last: at, span, lemma: token.lemma.toLowerCase(), frames: MANNER, form: 'finite' };
}

/** A sentence of its own that only attributes: "Voss asked.", "said the minister", "Voss told reporters on Monday." */
function isBareAttribution(text: QuoteText, cue: Cue, from: number): boolean {
  if (isInverted(text, cue, from)) return true;
  const next = text.tokens[cue.last + 1];
  if (next === undefined || next.sentence !== text.tokens[cue.token]?.sentence) return true;
  if (next.form === ':' || text.quotationOf[cue.last + 1] !== -1) return false;
  if (next.form === ',') return text.quotationOf[cue.last + 2] === -1;
  if (next.upos === 'PUNCT') return true;
  return !childrenOf(text.tree, cue.token).some(
    (child) => child > cue.token && isComplement(cue, text.tokens[child]?.deprel ?? ''),
  );
}

function isComplement(cue: Cue, deprel: string): boolean {
  return /^(?:ccomp|xcomp|parataxis)$/.test(deprel) || (deprel === 'obj' && !cue.frames.includes('person'));
}

/** Who a cue's verb belongs to, by the tree, else by what stands beside it. */
function speakerAround(text: QuoteText, cue: Cue, from: number): Phrase | null {
  const found = speakerOf(text, cue);
  if (found !== null && found.last >= from) return found;
  return cue.token > from ? phraseBetween(text, from, cue) : phraseBehind(text, cue);
}

/** "Voss, the minister, also said": everything before the cue but adverbs and auxiliaries. */
function phraseBetween(text: QuoteText, from: number, cue: Cue): Phrase | null {
  let first = from;
  let last = cue.token - 1;
  const isFringe = (at: number): boolean =>
    /^(?:PUNCT|ADV|AUX|CCONJ)$/.test(text.tokens[at]?.upos ?? 'PUNCT');
  while (first <= last && isFringe(first)) first++;
  while (last >= first && isFringe(last)) last--;
  if (first > last) return null;
  const head = headIn(text, first, last);
  return { first, last: cutAside(text, first, last), head };
}

/** The token whose head lies outside the range. */
function headIn(text: QuoteText, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = text.tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

function phraseBehind(text: QuoteText, cue: Cue): Phrase | null {
  let head = cue.last + 1;
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(text.tokens[head]?.upos ?? '')) return null;
  for (let step = 0; step < 8; step++) {
    const up = text.tokens[head]?.head ?? -1;
    if (
      up <= head ||
      text.quotationOf[up] !== -1 ||
      !/^(?:NOUN|PROPN|PRON)$/.test(text.tokens[up]?.upos ?? '')
    )
      break;
    head = up;
  }
  return phraseOf(text, head, cue);
}

/** The quotation, and the words of its own sentence before it: "Tarn would pay “in full,” Voss said". */
function contentUpTo(text: QuoteText, words: QuotedWords): Span {
  if (words.isSentence && isOwnSentence(text, words))
    return { start: words.quotation.start, end: words.quotation.end };
  const start = text.tokens[clauseStart(text, words)]?.start ?? words.quotation.start;
  return cover({ start, end: words.quotation.end }, words.quotation);
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
    if (before === undefined || before.form === ':') break;
    at--;
  }
  return at;
}
