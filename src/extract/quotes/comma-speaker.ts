import { headWord } from '../../syntax/tree.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceEnd, sentenceStart } from './quote-text.ts';

const LONGEST_PHRASE = 12;

/** "It closed in May, its director, Tarel Voss, said": two noun phrases between commas, one of them a name, are one person. */
export function namedPairBefore(text: QuoteText, cue: Cue): Phrase | null {
  const second = phraseUpTo(text, beforeAge(text, cue.token - 1));
  const first = second === null ? null : phraseUpTo(text, second.first - 1);
  if (first === null || second === null || !isPair(text, first, second)) return null;
  return { first: first.first, last: second.last, head: first.head };
}

/** "a villager, Shanta Bai, | 60, said": the comma before an age. */
function beforeAge(text: QuoteText, comma: number): number {
  const isAge = text.tokens[comma - 1]?.xpos === 'CD' && text.tokens[comma - 2]?.form === ',';
  return isAge && text.tokens[comma]?.form === ',' ? comma - 2 : comma;
}

/** The noun phrase between a comma and the comma before it, or the beginning of the sentence. */
function phraseUpTo(text: QuoteText, comma: number): Phrase | null {
  if (text.tokens[comma]?.form !== ',') return null;
  let first = comma;
  const start = Math.max(sentenceStart(text, comma), comma - LONGEST_PHRASE);
  while (first > start && isInPhrase(text, first - 1)) first--;
  const isOpening = first === sentenceStart(text, comma);
  const isApart = isOpening || text.tokens[first - 1]?.form === ',' || isQuoted(text, first - 1);
  if (first === comma || !isApart) return null;
  return { first, last: comma - 1, head: headWord(text.tree, first, comma) };
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/;

function isInPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '', form = '' } = text.tokens[at] ?? {};
  return !isQuoted(text, at) && (form === 'and' || (IN_PHRASE.test(upos) && !xpos.startsWith('W')));
}

/** A name, and what the person is, which begins with an article or an owner. */
function isPair(text: QuoteText, first: Phrase, second: Phrase): boolean {
  return (isName(text, first) && isTitle(text, second)) || (isTitle(text, first) && isName(text, second));
}

function isName(text: QuoteText, { first, last }: Phrase): boolean {
  return text.tokens.slice(first, last + 1).every(({ form }) => /^\p{Lu}/u.test(form));
}

function isTitle(text: QuoteText, { first, last }: Phrase): boolean {
  const isOpened = /^(?:DT|PRP\$)$/.test(text.tokens[first]?.xpos ?? '');
  if (!isOpened || last === first) return false;
  return /^\p{Ll}/u.test(text.tokens[first + 1]?.form ?? '') || isPostInCapitals(text, first + 1);
}

/** "the | Commissioner for Health", "the | Leader of the Opposition". */
function isPostInCapitals({ tokens }: QuoteText, noun: number): boolean {
  return isTitleNoun(tokens[noun]) && /^(?:for|of)$/.test(tokens[noun + 1]?.form ?? '');
}

/** "By day, says Tarel Voss, nobody sleeps": the name behind a cue that stands between commas. */
export function nameBehindCue(text: QuoteText, cue: Cue): Phrase | null {
  const first = cue.last + 1;
  if (text.tokens[cue.token - 1]?.form !== ',' || !/^VB[DZ]$/.test(text.tokens[cue.token]?.xpos ?? ''))
    return null;
  const pair = namedPairBehind(text, first);
  if (pair !== null && !isSubjectBefore(text, cue)) return pair;
  let end = first;
  while (end < first + LONGEST_NAME && text.tokens[end]?.upos === 'PROPN') end++;
  if (end === first || text.tokens[end]?.form !== ',' || /^W/.test(text.tokens[end + 1]?.xpos ?? ''))
    return null;
  if (isSubjectBefore(text, cue)) return null;
  return { first, last: appositionEnd(text, end + 1) ?? end - 1, head: headWord(text.tree, first, end) };
}

/** "It was full by noon, said its manager, Tarel Voss": what somebody is, and the name behind a comma. */
function namedPairBehind(text: QuoteText, first: number): Phrase | null {
  let comma = first;
  while (comma < first + LONGEST_PHRASE && isInPhrase(text, comma)) comma++;
  if (text.tokens[comma]?.form !== ',' || !isTitle(text, { first, last: comma - 1, head: first }))
    return null;
  let end = comma + 1;
  while (end < comma + 1 + LONGEST_NAME && text.tokens[end]?.upos === 'PROPN') end++;
  if (end < comma + 3 || !/^[,.]$/.test(text.tokens[end]?.form ?? '')) return null;
  return { first, last: end - 1, head: headWord(text.tree, first, comma) };
}

/** "says Voss, | a clerk at the port that burned.": the last token, if no verb but a relative clause's follows; else null. */
function appositionEnd(text: QuoteText, first: number): number | null {
  if (text.tokens[first]?.upos !== 'DET') return null;
  const end = sentenceEnd(text, first);
  let isRelative = false;
  for (let at = first; at < end; at++) {
    if (/^[,.;!?]$/.test(text.tokens[at]?.form ?? '')) return at - 1;
    if (isFiniteVerb(text, at) && !isRelative) return null;
    isRelative ||= /^W/.test(text.tokens[at]?.xpos ?? '');
  }
  return end - 1;
}

const LONGEST_NAME = 4;

/** "Voss, who led it, said": what stands before the comma is no clause and no adjunct, but who speaks. */
function isSubjectBefore(text: QuoteText, cue: Cue): boolean {
  const start = sentenceStart(text, cue.token);
  if (/^(?:ADP|ADV|SCONJ)$/.test(text.tokens[start]?.upos ?? '')) return false;
  for (let at = start; at < cue.token; at++) {
    if (isFiniteVerb(text, at)) return false;
    if (/^W/.test(text.tokens[at]?.xpos ?? '')) return true;
  }
  return true;
}

/** "“...,” its head, Ilse Marten, told the paper, adding": where the tree has the words in marks for the subject. */
export function sharedName(text: QuoteText, cue: Cue): Phrase | null {
  for (let at = cue.token - 1; at >= sentenceStart(text, cue.token); at--) {
    if (isQuoted(text, at)) return null;
    if (isFiniteVerb(text, at)) return namedPairBefore(text, { ...cue, token: at, last: at, form: 'finite' });
  }
  return null;
}
