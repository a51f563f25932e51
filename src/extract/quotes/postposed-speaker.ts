import { headWord } from '../../syntax/tree.ts';
import { nameBehindCue, namedPairBefore } from './comma-speaker.ts';
import { contentStart } from './content-start.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';
import { speakerOf } from './speaker-phrase.ts';

/** Who speaks by a cue in the midst or at the end of what is said: "The port is closed, farmers from both valleys said". */
export function speakerBeside(text: QuoteText, cue: Cue): Phrase | null {
  const pair = namedPairBefore(text, cue);
  if (pair !== null && isClauseBetween(text, sentenceStart(text, cue.token), pair.first)) return pair;
  const subject = speakerOf(text, cue);
  const isInverted = subject !== null && subject.first > cue.last;
  return (
    (isInverted ? null : nameBehindCue(text, cue)) ??
    phraseBehindComma(text, cue) ??
    subject ??
    phraseWithRelative(text, cue)
  );
}

/** "..., farmers from both valleys said": the words between the last comma and the cue, if they are a noun phrase. */
function phraseBehindComma(text: QuoteText, cue: Cue): Phrase | null {
  let first = cue.token;
  while (first > cue.token - LONGEST_PHRASE && isPartOfPhrase(text, first - 1)) first--;
  let last = cue.token - 1;
  while (last >= first && /^(?:ADV|AUX)$/.test(text.tokens[last]?.upos ?? '')) last--;
  const opener = text.tokens[first]?.upos ?? '';
  if (
    text.tokens[first - 1]?.form !== ',' ||
    last < first ||
    !/^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(opener)
  )
    return null;
  if (hasComplement(text, cue) || isBareRelative(text, first, last)) return null;
  if (!isClauseBetween(text, sentenceStart(text, cue.token), first) && restOfClause(text, cue) === null)
    return null;
  return { first, last, head: headWord(text.tree, first, last + 1) };
}

/** "..., the youngest student it had ever admitted": the verb is about the noun. */
function isBareRelative(text: QuoteText, first: number, last: number): boolean {
  return last > first && text.tokens[last]?.xpos === 'PRP';
}

/** "..., Lind, who leads them, said": the noun phrase before a relative clause that ends at the cue. */
function phraseWithRelative(text: QuoteText, cue: Cue): Phrase | null {
  if (text.tokens[cue.token - 1]?.form !== ',') return null;
  let relative = cue.token - 2;
  while (relative > cue.token - LONGEST_PHRASE && !/^WP/.test(text.tokens[relative]?.xpos ?? '')) relative--;
  if (text.tokens[relative - 1]?.form !== ',') return null;
  const last = relative - 2;
  let first = last + 1;
  while (first > last - LONGEST_PHRASE && isPartOfPhrase(text, first - 1)) first--;
  if (first > last || text.tokens[first - 1]?.form !== ',') return null;
  return { first, last: cue.token - 2, head: headWord(text.tree, first, last + 1) };
}

function isPartOfPhrase(text: QuoteText, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || isQuoted(text, at) || /^(?:[,;:—–-]|that|who|which)$/i.test(token.form))
    return false;
  return token.upos !== 'VERB' && (token.upos !== 'SCONJ' || token.form === 'to');
}

const LONGEST_PHRASE = 16;

export function isClauseBetween(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isQuoted(text, at) || isFiniteVerb(text, at)) return true;
  return false;
}

/** What stands right behind the cue is said, not how or when. */
export function hasComplement(text: QuoteText, cue: Cue): boolean {
  const start = contentStart(text, cue);
  return start !== null && (start.rule !== 'words' || isQuoted(text, start.token));
}

/** "Holm, Lind told reporters, “has no plan”": where the verb goes on whose subject stands before the cue; else null. */
export function restOfClause(text: QuoteText, cue: Cue): number | null {
  let comma = cue.last + 1;
  while (comma <= cue.last + LONGEST_ADDRESSEE && IN_PHRASE.test(text.tokens[comma]?.upos ?? '')) comma++;
  if (text.tokens[comma]?.form !== ',') return null;
  let verb = comma + 1;
  while (verb < comma + 4 && /^(?:ADV|PUNCT)$/.test(text.tokens[verb]?.upos ?? '')) verb++;
  const isGoingOn = isFiniteVerb(text, verb) && /^\p{Ll}/u.test(text.tokens[verb]?.form ?? '');
  return isGoingOn ? comma + 1 : null;
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON)$/;
const LONGEST_ADDRESSEE = 3;
