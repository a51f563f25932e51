import { dayParts } from '../../lexicon/time-context.ts';
import { headWord } from '../../syntax/tree.ts';
import { namedPairBefore } from './comma-speaker.ts';
import type { Cue } from './cue.ts';
import { isWeekday } from './day-word.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';
import { withoutLabel, withoutOpeningDay } from './speaker-labels.ts';

/** A speaker's phrase where the tree has cut a noun phrase short or drawn it too long. */
export function withWholeEdges(text: QuoteText, phrase: Phrase, cue: Cue): Phrase {
  const pair = phrase.head < cue.token ? namedPairBefore(text, cue) : null;
  if (pair !== null && pair.first <= phrase.head && phrase.head <= pair.last) return pair;
  if (pair !== null && isSetting(text, phrase) && phrase.last < pair.first) return pair;
  const including = withIncluded(text, phrase, cue);
  if (including !== null) return including;
  const opened = withoutOpeningDay(text, withoutLabel(text, phrase), cue);
  const bare = withoutCutRelative(text, withoutClause(text, opened), cue);
  return withName(text, withModifiers(text, withoutAdjunct(text, withoutDay(text, bare, cue))), cue);
}

/** "In a letter read to the court, | her daughter, Lena Marsh, wrote": what opens the sentence is where it was said. */
function isSetting(text: QuoteText, { first }: Phrase): boolean {
  return first === sentenceStart(text, first) && text.tokens[first]?.upos === 'ADP';
}

/** "Supporters, including the mayors of both towns, | urged": some of them named between commas. */
function withIncluded(text: QuoteText, phrase: Phrase, cue: Cue): Phrase | null {
  const isOpened =
    text.tokens[phrase.last + 1]?.form === ',' && text.tokens[phrase.last + 2]?.form === 'including';
  let comma = cue.token - 1;
  while (/^(?:ADV|AUX)$/.test(text.tokens[comma]?.upos ?? '')) comma--;
  if (!isOpened || text.tokens[comma]?.form !== ',' || comma > phrase.last + LONGEST_LIST) return null;
  for (let at = phrase.last + 3; at < comma; at++)
    if (isQuoted(text, at) || isFiniteVerb(text, at)) return null;
  return { ...phrase, last: comma - 1 };
}

const LONGEST_LIST = 20;

/** "recalled the mayor, | Ysabel Corran, who stood there": a name between stops behind what somebody is. */
function withName(text: QuoteText, phrase: Phrase, cue: Cue): Phrase {
  const from = phrase.last + 2;
  const isNamed = text.tokens.slice(phrase.first, phrase.last + 1).some(({ upos }) => upos === 'PROPN');
  if (phrase.head < cue.token || isNamed || text.tokens[phrase.first]?.upos !== 'DET') return phrase;
  if (text.tokens[from - 1]?.form !== ',' || isQuoted(text, from)) return phrase;
  let end = from;
  while (text.tokens[end]?.upos === 'PROPN') end++;
  const isWhole = end > from + 1 && /^[,.]$/.test(text.tokens[end]?.form ?? '');
  return isWhole ? { ...phrase, last: end - 1 } : phrase;
}

/** "The row erupted as more members": a verb of its own without a "who" is no part of a noun phrase. */
function withoutClause(text: QuoteText, phrase: Phrase): Phrase {
  for (let at = phrase.head + 1; at <= phrase.last; at++) {
    const { upos = '', xpos = '', form = '', deprel = '' } = text.tokens[at] ?? {};
    if (isQuoted(text, at) || form === '(' || /^W/.test(xpos) || upos === 'SCONJ') return phrase;
    if (!isFiniteVerb(text, at)) continue;
    const isRelative = /^(?:acl|conj)/.test(deprel) || text.tokens[at - 1]?.upos === 'PRON';
    return isRelative ? phrase : { ...phrase, last: withoutFringe(text, phrase.head, at - 1) };
  }
  return phrase;
}

/** "A teacher | who banned ‘best friends’ has said": of a relative clause that runs into marks, nothing is kept. */
function withoutCutRelative(text: QuoteText, phrase: Phrase, cue: Cue): Phrase {
  if (isCutShort(text, phrase, cue)) return { ...phrase, last: cue.token - 2 };
  if (!isQuoted(text, phrase.last + 1)) return phrase;
  for (let at = phrase.head + 1; at <= phrase.last; at++) {
    if (/^W/.test(text.tokens[at]?.xpos ?? ''))
      return { ...phrase, last: withoutFringe(text, phrase.head, at - 1) };
  }
  return phrase;
}

/** "Kelly Dunn, whose son, 3, | spent four nights there, said": the clause's own verb is no longer in the phrase. */
function isCutShort(text: QuoteText, phrase: Phrase, cue: Cue): boolean {
  if (phrase.last >= cue.token - 2 || text.tokens[cue.token - 1]?.form !== ',') return false;
  const words = text.tokens.slice(phrase.head + 1, phrase.last + 1);
  const who = words.findIndex(({ xpos }) => xpos === 'WP$');
  if (who === -1) return false;
  for (let at = phrase.head + 1 + who; at <= phrase.last; at++) if (isFiniteVerb(text, at)) return false;
  for (let at = phrase.last + 1; at < cue.token; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

function withoutFringe(text: QuoteText, head: number, last: number): number {
  let at = last;
  while (at > head && /^(?:PUNCT|ADV|CCONJ)$/.test(text.tokens[at]?.upos ?? '')) at--;
  return at;
}

/** "The Post on Saturday wrote": when is no part of who, but "those who wrote on Thursday said" tells them apart. */
function withoutDay(text: QuoteText, phrase: Phrase, cue: Cue): Phrase {
  if (phrase.head >= cue.token) return phrase;
  const isCut = text.tokens[phrase.last]?.form === 'on' && isWeekday(text.tokens[phrase.last + 1]?.form);
  if (isCut && hasRelative(text, phrase)) return { ...phrase, last: phrase.last + 1 };
  if (!isCut) return withoutLateDay(text, phrase);
  const last = phrase.last - 1;
  return last < phrase.head ? phrase : { ...phrase, last };
}

/** "Lind | later Thursday told", where the tree has the day for who told. */
function withoutLateDay(text: QuoteText, phrase: Phrase): Phrase {
  const { first, last } = phrase;
  const isLate = isWeekday(text.tokens[last]?.form) && dayParts.has(text.tokens[last - 1]?.form ?? '');
  if (!isLate || last - 2 < first || hasRelative(text, { ...phrase, head: first })) return phrase;
  return { first, last: last - 2, head: headWord(text.tree, first, last - 1) };
}

function hasRelative(text: QuoteText, { head, last }: Phrase): boolean {
  return text.tokens.slice(head, last + 1).some(({ xpos }) => xpos.startsWith('W'));
}

/** "At a rally, | Voss": what is told before the last comma is no part of a name behind it. */
function withoutAdjunct(text: QuoteText, phrase: Phrase): Phrase {
  const { upos = '', form = '' } = text.tokens[phrase.first] ?? {};
  if (!/^(?:ADP|SCONJ|VERB)$/.test(upos) || form === 'of') return phrase;
  for (let at = phrase.head - 1; at > phrase.first; at--) {
    if (text.tokens[at]?.form === ',' && !isQuoted(text, at)) return { ...phrase, first: at + 1 };
  }
  return phrase;
}

const FURTHEST_MODIFIER = 8;

/** "A weary-eyed | Voss", "the opposition | Green League": bare modifiers up to the article, or to where the sentence begins. */
function withModifiers(text: QuoteText, phrase: Phrase): Phrase {
  if (!/^(?:NOUN|PROPN)$/.test(text.tokens[phrase.head]?.upos ?? '')) return phrase;
  const post = postBefore(text, phrase);
  if (post !== null) return { ...phrase, first: post };
  if (text.tokens[phrase.first]?.upos === 'DET') return phrase;
  const start = sentenceStart(text, phrase.head);
  for (let first = phrase.first - 1; first >= start && first >= phrase.first - FURTHEST_MODIFIER; first--) {
    if (isQuoted(text, first)) return phrase;
    if (text.tokens[first]?.upos === 'DET') return { ...phrase, first };
    if (!isModifier(text, first)) return phrase;
    if (first === start) return text.tokens[first]?.form === '-' ? phrase : { ...phrase, first };
  }
  return phrase;
}

/** "Leader | of the Opposition Tarel Voss": a post that the tree has cut off its "of"; its first token, null where there is none. */
function postBefore(text: QuoteText, { first, last }: Phrase): number | null {
  const post = text.tokens[first - 2];
  const isName = text.tokens[last]?.upos === 'PROPN' && last > first;
  if (text.tokens[first - 1]?.form !== 'of' || !isName || isQuoted(text, first - 2)) return null;
  const isPost = post?.upos === 'NOUN' || (post?.upos === 'PROPN' && /^\p{Lu}/u.test(post.form));
  const isOpening = first - 2 === sentenceStart(text, first) || text.tokens[first - 3]?.form === ',';
  return isPost && isOpening ? first - 2 : null;
}

function isModifier(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '', form = '', deprel = '' } = text.tokens[at] ?? {};
  const isTitle = deprel === 'nsubj' && upos === 'NOUN' && text.tokens[at + 1]?.upos === 'PROPN';
  if (/^(?:obl|nsubj|root)/.test(deprel) && upos !== 'ADJ' && !isTitle) return false;
  return form === '-' || /^(?:NOUN|PROPN|NUM|ADJ)$/.test(upos) || (xpos === 'VBN' && deprel === 'amod');
}

/** The last word of "the 34-year-old". */
export function isAge(text: QuoteText, token: number): boolean {
  return text.tokens[token]?.form === 'old' && text.tokens[token - 1]?.form === '-';
}

const LONGEST_OPENING = 10;

/** "Two people familiar with the matter said", "About four in ten say": all that stands before the cue, with no comma. */
export function openingPhrase(text: QuoteText, cue: Cue): Phrase | null {
  let first = behindQuotation(text, cue.token);
  if (/^(?:but|and|yet|so)$/i.test(text.tokens[first]?.form ?? '')) first++;
  const last = beforeDay(text, text.tokens[cue.token - 1]?.upos === 'ADV' ? cue.token - 2 : cue.token - 1);
  if (!/^(?:NOUN|PROPN|NUM|PRON|DET)$/.test(text.tokens[last]?.upos ?? '') && !isAge(text, last)) return null;
  if (last < first || last - first > LONGEST_OPENING || !opensNounPhrase(text, first)) return null;
  for (let at = first; at <= last; at++) {
    const { upos = '', form = '' } = text.tokens[at] ?? {};
    if (isQuoted(text, at) || /^(?:VERB|AUX|SCONJ)$/.test(upos) || (upos === 'PUNCT' && form !== '-'))
      return null;
  }
  return { first, last, head: headWord(text.tree, first, last + 1) };
}

/** "Terming it “a shame,” | Voss demanded": the first token behind the last quotation in the sentence, or the sentence's. */
function behindQuotation(text: QuoteText, cue: number): number {
  const start = sentenceStart(text, cue);
  for (let at = cue - 1; at > start && at > cue - LONGEST_OPENING; at--) {
    if (isQuoted(text, at)) return text.tokens[at + 1]?.form === ',' ? at + 2 : at + 1;
  }
  return start;
}

/** "The Times on Saturday". */
function beforeDay(text: QuoteText, last: number): number {
  if (!isWeekday(text.tokens[last]?.form)) return last;
  return text.tokens[last - 1]?.form === 'on' ? last - 2 : last - 1;
}

function opensNounPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', form = '' } = text.tokens[at] ?? {};
  return /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(upos) || /^(?:about|nearly|almost|some)$/i.test(form);
}
