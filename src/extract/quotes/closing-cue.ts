import type { Frame } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { Cue, CueIndex } from './cue.ts';
import { firstUnder, isQuoted, type QuoteText, tokenAt } from './quote-text.ts';
import { type QuotedWords, startsSentence } from './quoted-words.ts';
import { sayingBehind } from './saying-behind.ts';

const LONGEST_SPEAKER = 45;

/** Marks a cue that is no verb of saying. */
export const MANNER: readonly Frame[] = ['quote'];

/** The verb behind a quotation that says it was said; `from` is the first word behind it. */
export function closingCue(text: QuoteText, cues: CueIndex, words: QuotedWords, from: number): Cue | null {
  const sentence = text.tokens[from]?.sentence;
  if (sentence === undefined || !mayOpen(text, cues, from)) return null;
  const cue = cueInFirstClause(text, cues, words, from, sentence);
  if (cue === null || isInverted(text, cue, from)) return cue;
  if (words.stop === '.') return endsSentence(text, cue) && cue.frames.includes('clause') ? cue : null;
  const isNewSentence = sentence !== text.tokens[words.last]?.sentence;
  return isNewSentence && !isBareAttribution(text, cue) ? null : cue;
}

/** A noun phrase or the cue itself: not "“The Port,” which opened", "“...,” written by Voss", "“...,” in contrast to Lind". */
function mayOpen(text: QuoteText, cues: CueIndex, from: number): boolean {
  const { xpos = '', upos = '' } = text.tokens[from] ?? {};
  if (/^(?:WP|WDT|WP\$|IN|TO)$/.test(xpos)) return false;
  if (!/^VB[NG]$/.test(xpos)) return upos !== 'PUNCT';
  return cues.has(from) && text.tokens[from + 1]?.form.toLowerCase() !== 'by';
}

/**
 * The first verb outside a relative clause: a cue that takes quotations, or an inverted verb. "“...,” a man who asked
 * not to be named told the paper": where no comma ends the relative clause, its last cue is the main clause's.
 */
function cueInFirstClause(
  text: QuoteText,
  cues: CueIndex,
  words: QuotedWords,
  from: number,
  sentence: number,
): Cue | null {
  let isRelative = false;
  let relative: Cue | null = null;
  for (let at = from; at < from + LONGEST_SPEAKER; at++) {
    const token = text.tokens[at];
    if (token?.sentence !== sentence) return relative;
    if (isQuoted(text, at)) {
      const last = lastOfNickname(text, at);
      if (last === null) return relative;
      at = last;
      continue;
    }
    // "adding that both sides had agreed": what is told there is no clause about the quotation.
    if (token.form === 'that' && token.xpos === 'IN') return relative;
    const cue = cues.get(at);
    if (cue?.frames.includes('quote') && !isRelative && isAttributing(text, cue, from)) return cue;
    if (cue?.form === 'finite' && !/^W/.test(text.tokens[at - 1]?.xpos ?? '')) relative = cue;
    if (/^W(?:P|DT|P\$)$/.test(token.xpos) && at > from) isRelative = true;
    else if (token.form === ',') isRelative = false;
    else if (isLowerCase(token) && (isFiniteVerb(token) || isHelper(cues, token)) && !isRelative) {
      return (
        sayingBehind(text, cues, at) ??
        cueBehind(text, cues, at, sentence) ??
        habitualCue(text, cues, at) ??
        invertedCue(text, words, from, at) ??
        bareCue(text, words, from, at)
      );
    }
  }
  return relative;
}

/** "“...,” TBS anchor Oda Prell said": whatever a tagger makes of capitals, behind a quotation they are a name's. */
function isLowerCase({ form }: Token): boolean {
  return /^\p{Ll}/u.test(form);
}

/** "said Tarel “the Wolf” Voss": the last token of few words in marks that are a part of the speaker's phrase. */
function lastOfNickname(text: QuoteText, at: number): number | null {
  const quotation = text.quotations[text.quotationOf[at] ?? -1];
  if (quotation === undefined) return null;
  const last = tokenAt(text.tokens, quotation.end) - 1;
  const isAttribute = /^(?:NOUN|PROPN)$/.test(text.tokens[last + 1]?.upos ?? '');
  if (!isAttribute && /^(?:PUNCT|CCONJ|SCONJ)$/.test(text.tokens[at - 1]?.upos ?? '')) return null;
  return last - at <= 4 ? last : null;
}

/** A finite verb, or what a tagger made of one: "the letter read", "said Voss" after a closing mark. */
function isAttributing(text: QuoteText, cue: Cue, from: number): boolean {
  if (cue.form === 'finite' || isInverted(text, cue, from) || isQuotedAs(text, cue)) return true;
  if (cue.form === 'infinitive' && isHabit(text, cue.token - 2)) return true;
  return cue.form === 'infinitive' && /^(?:NOUN|PROPN|PRON)$/.test(text.tokens[cue.token - 1]?.upos ?? '');
}

/** "my grandfather used to say" */
function isHabit(text: QuoteText, at: number): boolean {
  return text.tokens[at]?.form === 'used' && text.tokens[at + 1]?.form === 'to';
}

/** "“No,” Voss was quoted as saying" */
function isQuotedAs(text: QuoteText, cue: Cue): boolean {
  return cue.form === 'participle' && text.tokens[cue.token - 1]?.form === 'as';
}

/** "“No.” said Voss": the verb stands first, in lower case. */
function isInverted(text: QuoteText, cue: Cue, from: number): boolean {
  if (/^(?:them|him|us|me)$/.test(text.tokens[from + 1]?.form ?? '')) return false;
  return cue.token === from && cue.form !== 'participle' && /^\p{Ll}/u.test(text.tokens[from]?.form ?? '');
}

/** A word of the speaker's that a tagger took for a verb: "the co-anchor Lind said". */
function cueBehind(text: QuoteText, cues: CueIndex, verb: number, sentence: number): Cue | null {
  for (let at = verb + 1; at < verb + 6; at++) {
    const token = text.tokens[at];
    if (token?.sentence !== sentence || isQuoted(text, at)) return null;
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ' || token.upos === 'CCONJ') return null;
    const cue = cues.get(at);
    if (cue?.frames.includes('quote') && cue.form === 'finite')
      return text.tokens[at - 1]?.upos === 'PROPN' ? cue : null;
  }
  return null;
}

/** "“I am no minister,” he likes to say." */
function habitualCue(text: QuoteText, cues: CueIndex, verb: number): Cue | null {
  const cue = cues.get(verb + 2);
  const isHabit = HABITS.has(text.tokens[verb]?.lemma ?? '') && text.tokens[verb + 1]?.form === 'to';
  return isHabit && cue?.frames.includes('quote') ? cue : null;
}

const HABITS: ReadonlySet<string> = new Set(['like', 'love', 'tend', 'use']);

function isFiniteVerb(token: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && !token.deprel.startsWith('aux');
}

/** "“...” Voss would leave": what the auxiliary helps says nothing. */
function isHelper(cues: CueIndex, { xpos, deprel, head }: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && deprel.startsWith('aux') && !cues.has(head);
}

/** "“At last!” thundered the minister", "shares Voss": a finite form in lower case before a name or a noun says it, whatever the verb. */
function invertedCue(text: QuoteText, words: QuotedWords, from: number, at: number): Cue | null {
  const token = text.tokens[at];
  const next = text.tokens[at + 1];
  if (at !== from || !/^VB[DZ]$/.test(token?.xpos ?? '') || token?.upos !== 'VERB') return null;
  if (!/^\p{Ll}/u.test(token.form)) return null;
  if (!words.isSentence || !/^[,!?]$/.test(words.stop) || !startsSentence(text, words.first)) return null;
  if (next?.upos !== 'PROPN' && next?.upos !== 'DET') return null;
  const span = { start: token.start, end: token.end };
  return { token: at, last: at, span, lemma: token.lemma.toLowerCase(), frames: MANNER, form: 'finite' };
}

/** "“The docks have failed,” he mocks.": a comma inside the mark, and nothing behind but somebody and a verb. */
function bareCue(text: QuoteText, words: QuotedWords, from: number, at: number): Cue | null {
  const token = text.tokens[at];
  if (token?.upos !== 'VERB' || at === from || at > from + LONGEST_NAME || words.stop !== ',') return null;
  if (!words.isSentence || text.tokens[at + 1]?.form !== '.' || !/^\p{Ll}/u.test(token.form)) return null;
  const isSomebody = text.tokens.slice(from, at).every(({ upos }) => /^(?:PRON|PROPN|DET|NOUN)$/.test(upos));
  if (!isSomebody) return null;
  const span = { start: token.start, end: token.end };
  return { token: at, last: at, span, lemma: token.lemma.toLowerCase(), frames: MANNER, form: 'finite' };
}

const LONGEST_NAME = 3;

/** Nothing stands behind the verb: "“The port is closed.” Voss said." */
function endsSentence(text: QuoteText, cue: Cue): boolean {
  const next = text.tokens[cue.last + 1];
  return next === undefined || next.form === '.' || next.sentence !== text.tokens[cue.token]?.sentence;
}

/** A sentence of its own that only attributes: "Voss asked.", "Voss told reporters on Monday.", "Voss said of it." */
function isBareAttribution(text: QuoteText, cue: Cue): boolean {
  const next = text.tokens[cue.last + 1];
  if (next === undefined || next.sentence !== text.tokens[cue.token]?.sentence) return true;
  if (next.form === ':' || isQuoted(text, cue.last + 1)) return false;
  if (next.form === ',') return !isQuoted(text, cue.last + 2);
  if (next.upos === 'PUNCT') return true;
  return !childrenOf(text.tree, cue.token).some(
    (child) => child > cue.token && isComplement(text, cue, child),
  );
}

/** What the cue itself says: not "when the port closed" in "Voss said when the port closed". */
function isComplement(text: QuoteText, cue: Cue, child: number): boolean {
  const deprel = text.tokens[child]?.deprel ?? '';
  let first = firstUnder(text, child);
  if (deprel === 'obj')
    return (
      !cue.frames.includes('person') && ![first, cue.last + 1].some((at) => text.tokens[at]?.upos === 'ADP')
    );
  if (!/^(?:ccomp|xcomp|parataxis)$/.test(deprel)) return false;
  while (first < child && text.tokens[first]?.upos === 'PUNCT') first++;
  return !OPENS_ADJUNCT.test(text.tokens[first]?.form ?? '');
}

const OPENS_ADJUNCT = /^(?:as|when|while|after|before|because|since|during|following)$/i;
