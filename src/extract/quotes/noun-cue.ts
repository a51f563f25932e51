import {
  CRY_NOUNS,
  CRYING_VERBS,
  ISSUED_NOUNS,
  MOTTO_NOUNS,
  WORDING_NOUNS,
  WORDING_VERBS,
} from '../../lexicon/reporting-nouns.ts';
import { ISSUING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { MANNER } from './closing-cue.ts';
import type { Cue } from './cue.ts';
import { cueFormOf } from './cue-form.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isQuoted, type QuoteText } from './quote-text.ts';
import { type QuotedWords, spanOfWords } from './quoted-words.ts';
import { speakerOf } from './speaker-phrase.ts';
import { isTakenBack } from './taken-back.ts';

/** "answered with chants of “No port!”", "used the phrase “open water”": a noun right before a quotation says it was said. */
export function nounCue(text: QuoteText, words: QuotedWords): Attribution | null {
  const at = words.first - 1;
  if (text.tokens[at]?.form === 'of') return cried(text, words, at);
  const motto = mottoBefore(text, words, at);
  if (motto !== null) return motto;
  const noun = behindComma(text, at);
  return worded(text, words, noun) ?? issued(text, words, noun) ?? inWordsOf(text, words, noun);
}

/** "under the slogan “Axe the tax”", "Their slogan is “Open water now.”": nobody in particular is told to say it but its owner. */
function mottoBefore(text: QuoteText, words: QuotedWords, at: number): Attribution | null {
  const noun = text.tokens[at]?.lemma === 'be' ? at - 1 : at;
  const token = text.tokens[noun];
  if (token?.upos !== 'NOUN' || !MOTTO_NOUNS.has(token.lemma) || isQuoted(text, noun)) return null;
  if (words.isTitle || words.last - words.first < SHORTEST_MOTTO) return null;
  const cue = { span: { start: token.start, end: token.end }, lemma: token.lemma, token: noun };
  return { rule: 'quote.noun', content: [spanOfWords(words)], cue, speaker: ownerOf(text, noun) };
}

/** Marks and two words. */
const SHORTEST_MOTTO = 3;

function ownerOf(text: QuoteText, noun: number): Phrase | null {
  const owner = childrenOf(text.tree, noun).find((child) => text.tokens[child]?.deprel === 'nmod:poss');
  return owner === undefined ? null : withoutEnding(text, phraseOf(text, owner, null));
}

function behindComma(text: QuoteText, at: number): number {
  return text.tokens[at]?.form === ',' ? at - 1 : at;
}

function cried(text: QuoteText, words: QuotedWords, of: number): Attribution | null {
  const noun = text.tokens[of - 1];
  if (noun === undefined || noun.upos !== 'NOUN' || !CRY_NOUNS.has(noun.lemma) || isQuoted(text, of))
    return null;
  const span = { start: noun.start, end: text.tokens[of]?.end ?? noun.end };
  const cue = { span, lemma: noun.lemma, token: of - 1 };
  return { rule: 'quote.noun', content: [spanOfWords(words)], cue, speaker: crier(text, of - 1) };
}

/** "their chants", "The crowd broke into chants"; whoever hears them is another. */
function crier(text: QuoteText, noun: number): Phrase | null {
  const owner = ownerOf(text, noun);
  if (owner !== null) return owner;
  const verb = text.tokens[noun]?.head ?? -1;
  if (!CRYING_VERBS.has(text.tokens[verb]?.lemma ?? '') || !/^ob[jl]/.test(text.tokens[noun]?.deprel ?? ''))
    return null;
  const cue = verbCue(text, verb, verb);
  return cue === null || cue.form === 'passive' ? null : speakerOf(text, cue);
}

function worded(text: QuoteText, words: QuotedWords, noun: number): Attribution | null {
  return nounUnderVerb(text, words, noun, WORDING_NOUNS, WORDING_VERBS);
}

/** "issued a statement, “The port is shut.”" */
function issued(text: QuoteText, words: QuotedWords, noun: number): Attribution | null {
  if (!words.isSentence || noun === words.first - 1) return null;
  return nounUnderVerb(text, words, noun, ISSUED_NOUNS, ISSUING_VERBS);
}

/** The verb and its object together say that the quotation was said. */
function nounUnderVerb(
  text: QuoteText,
  words: QuotedWords,
  noun: number,
  nouns: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): Attribution | null {
  const token = text.tokens[noun];
  if (token === undefined || !nouns.has(token.lemma) || token.deprel !== 'obj') return null;
  const verb = token.head;
  if (!verbs.has(text.tokens[verb]?.lemma ?? '') || verb > noun || isTakenBack(text, verb)) return null;
  const cue = verbCue(text, verb, noun);
  if (cue === null || cue.form !== 'finite') return null;
  return {
    rule: 'quote.noun',
    content: [spanOfWords(words)],
    cue: cueWords(cue),
    speaker: speakerOf(text, cue),
  };
}

/** "It was, in Voss's words, “a bathtub”". */
function inWordsOf(text: QuoteText, words: QuotedWords, noun: number): Attribution | null {
  if (text.tokens[noun]?.form !== 'words') return null;
  const children = childrenOf(text.tree, noun);
  const owner = children.find((child) => text.tokens[child]?.deprel === 'nmod:poss');
  const first = children.find((child) => text.tokens[child]?.form.toLowerCase() === 'in');
  const start = text.tokens[first ?? -1]?.start;
  if (owner === undefined || first === undefined || start === undefined) return null;
  const cue = { span: { start, end: text.tokens[noun]?.end ?? start }, lemma: 'word', token: noun };
  return {
    rule: 'quote.noun',
    content: [spanOfWords(words)],
    cue,
    speaker: withoutEnding(text, phraseOf(text, owner, null)),
  };
}

/** "Voss | 's". */
function withoutEnding(text: QuoteText, phrase: Phrase): Phrase {
  return text.tokens[phrase.last]?.xpos === 'POS' && phrase.last > phrase.head
    ? { ...phrase, last: phrase.last - 1 }
    : phrase;
}

function verbCue(text: QuoteText, verb: number, last: number): Cue | null {
  const form = cueFormOf(text, verb);
  const { start = 0, lemma = '' } = text.tokens[verb] ?? {};
  if (form === null) return null;
  return {
    token: verb,
    last,
    span: { start, end: text.tokens[last]?.end ?? start },
    lemma,
    frames: MANNER,
    form,
  };
}
