import type { Cue } from './cue.ts';
import { cutAside, endsRelative, isBracketOpen, type Phrase, phraseOf } from './phrase.ts';
import { isQuoted, type QuoteText } from './quote-text.ts';
import { startsSentence } from './quoted-words.ts';
import { endOfHeard } from './saying-behind.ts';
import { isAge, withWholeEdges } from './speaker-edges.ts';
import { speakerOf } from './speaker-phrase.ts';

/** Whose words a quotation was, by the cue behind it: by the tree, else by what stands beside the cue. */
export function closingSpeaker(text: QuoteText, cue: Cue, from: number): Phrase | null {
  const heard = endOfHeard(text, cue);
  if (heard !== null && heard > from) return phraseUpTo(text, from, heard);
  const found = speakerOf(text, cue);
  if (found !== null && found.last >= from && !isInAside(text, from, found.first)) return found;
  return cue.token > from ? phraseBetween(text, from, cue) : phraseBehind(text, cue);
}

/** "a man who said he knew told the paper", "Voss (of Tarn), called out": the tree's subject stands in what belongs to the speaker. */
function isInAside(text: QuoteText, from: number, first: number): boolean {
  const before = text.tokens.slice(from, first);
  return (
    before.slice(1).some((token) => token.xpos === 'WP') ||
    before.findLastIndex(({ form }) => form === '(') > before.findLastIndex(({ form }) => form === ')')
  );
}

/** "Voss, the minister, also said": everything before the cue but adverbs and auxiliaries. */
function phraseBetween(text: QuoteText, from: number, cue: Cue): Phrase | null {
  return phraseUpTo(text, from, cue.token);
}

function phraseUpTo(text: QuoteText, from: number, end: number): Phrase | null {
  let first = from;
  let last = end - 1;
  const isFringe = (at: number): boolean =>
    /^(?:PUNCT|ADV|AUX|CCONJ)$/.test(text.tokens[at]?.upos ?? 'PUNCT') && !isWill(text, at);
  while (first <= last && isFringe(first)) first++;
  while (last >= first && isFringe(last) && !endsRelative(text, first, last)) last--;
  if (first > last) return null;
  const head = headIn(text, first, last);
  const cut = cutAside(text, first, last);
  return { first, last: isBracketOpen(text, first, cut) ? cut + 1 : cut, head };
}

/** "“...,” Will wrote": behind a quotation in mid-sentence an auxiliary with a capital is a name. */
function isWill(text: QuoteText, at: number): boolean {
  const { upos = '', form = '' } = text.tokens[at] ?? {};
  return upos === 'AUX' && /^\p{Lu}/u.test(form) && !startsSentence(text, at);
}

/** The token whose head lies outside the range. */
function headIn(text: QuoteText, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = text.tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

/** "said Voss of Kestria": the noun phrase behind an inverted cue. */
export function phraseBehind(text: QuoteText, cue: Cue): Phrase | null {
  let head = cue.last + 1;
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(text.tokens[head]?.upos ?? '')) return null;
  for (let step = 0; step < 8; step++) {
    const up = text.tokens[head]?.head ?? -1;
    const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(text.tokens[up]?.upos ?? '') || isAge(text, up);
    if (up <= head || isQuoted(text, up) || !isNoun) break;
    head = up;
  }
  const phrase = withNeighbor(text, withWholeEdges(text, phraseOf(text, head, cue), cue));
  return phrase.first <= cue.last && phrase.head > cue.last ? { ...phrase, first: cue.last + 1 } : phrase;
}

/** "shouts the man next to me": beside whom somebody stands is told of no verb of saying. */
function withNeighbor(text: QuoteText, phrase: Phrase): Phrase {
  const { last } = phrase;
  if (text.tokens[last + 1]?.form !== 'next' || text.tokens[last + 2]?.form !== 'to') return phrase;
  const neighbor = text.tokens[last + 3];
  return neighbor?.upos === 'PRON' || neighbor?.upos === 'PROPN' ? { ...phrase, last: last + 3 } : phrase;
}
