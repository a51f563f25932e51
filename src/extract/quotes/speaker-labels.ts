import { headWord } from '../../syntax/tree.ts';
import type { Cue } from './cue.ts';
import { isWeekday } from './day-word.ts';
import type { Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';

/** "Post: | Your old teacher, Pavel Dorn, said": who has the turn is not who is spoken of in it. */
export function withoutLabel(text: QuoteText, phrase: Phrase): Phrase {
  if (phrase.first !== sentenceStart(text, phrase.first)) return phrase;
  const words = text.tokens.slice(phrase.first, phrase.last);
  const label = words.findIndex(({ form }) => form === ':');
  if (words.findIndex(({ form }) => form === '(') < label && words.some(({ form }) => form === '('))
    return phrase;
  const first = phrase.first + label + 1;
  return label === -1
    ? phrase
    : { first, last: phrase.last, head: headWord(text.tree, first, phrase.last + 1) };
}

/** "Tuesday, | Director Jana Roth said": the day before a comma is not who spoke; "Sunday, who is 24, said" has a person of that name. */
export function withoutOpeningDay(text: QuoteText, phrase: Phrase, cue: Cue): Phrase {
  const colon = labelBehindDay(text, phrase, cue);
  if (colon !== null)
    return { first: colon + 1, last: cue.token - 1, head: headWord(text.tree, colon + 1, cue.token) };
  const first = phrase.first + 2;
  const isOpened = isWeekday(text.tokens[phrase.first]?.form) && text.tokens[first - 1]?.form === ',';
  if (text.tokens[first]?.xpos === 'WP') return phrase;
  if (!isOpened || first > phrase.last || phrase.last > cue.token) return phrase;
  return { first, last: phrase.last, head: headWord(text.tree, first, phrase.last + 1) };
}

/** "Friday, 9:30 p.m., High Street: | Sgt. Jana Roth said": the colon behind when and where; null where there is none. */
function labelBehindDay(text: QuoteText, phrase: Phrase, cue: Cue): number | null {
  if (phrase.first !== phrase.last || !isWeekday(text.tokens[phrase.first]?.form)) return null;
  if (text.tokens[phrase.first + 1]?.form !== ',') return null;
  for (let at = cue.token - 2; at > phrase.last; at--) {
    if (isQuoted(text, at) || isFiniteVerb(text, at)) return null;
    if (text.tokens[at]?.form === ':') return at;
  }
  return null;
}

/** "Q: The minister says he is tired.": who has the turn is no subject of what is said in it. */
export function isTurnLabel(text: QuoteText, token: number, verb: number): boolean {
  if (token !== sentenceStart(text, token)) return false;
  return text.tokens
    .slice(token + 1, Math.min(verb, token + LONGEST_TURN_LABEL))
    .some(({ form }) => form === ':');
}

const LONGEST_TURN_LABEL = 6;
