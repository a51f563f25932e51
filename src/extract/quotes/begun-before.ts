import type { Cue } from './cue.ts';
import { isFiniteVerb, isQuoted, type QuoteText } from './quote-text.ts';
import type { QuotedWords } from './quoted-words.ts';

const OPENS_CONDITION = /^(?:although|because|if|no|since|though|unless|while)$/;

/**
 * "says whatever the town does, “it will be too late”", "asks friends to help him, “except for those”": the words in small letters
 * behind the comma only end what the cue's own words have begun.
 */
export function isBegunBefore(text: QuoteText, cue: Cue, words: QuotedWords): boolean {
  const first = cue.last + 1;
  const end = words.first - 1;
  if (text.tokens[end]?.form !== ',' || end <= first || opensInCapital(text, words)) return false;
  if (cue.lemma === 'put') return false;
  const between = text.tokens.slice(first, end);
  return (
    opensInVerb(text, words) ||
    OPENS_CONDITION.test(between[0]?.form ?? '') ||
    between.some(
      ({ form, xpos }, at) => form === 'but' || (xpos === 'TO' && between[at + 1]?.xpos === 'VB'),
    ) ||
    (opensInPreposition(text, words) && between.some(({ form }) => form === 'about'))
  );
}

function firstWord(text: QuoteText, { first, last }: QuotedWords): number {
  let at = first;
  while (at < last && text.tokens[at]?.upos === 'PUNCT') at++;
  return at;
}

function opensInCapital(text: QuoteText, words: QuotedWords): boolean {
  return !/^\p{Ll}/u.test(text.tokens[firstWord(text, words)]?.form ?? '');
}

/** "the pipeline, which has friends, “would go nowhere”", "Lind, “strongly advised me to go”" */
function opensInVerb(text: QuoteText, words: QuotedWords): boolean {
  const at = firstWord(text, words);
  const verb = text.tokens[at]?.upos === 'ADV' ? at + 1 : at;
  return isFiniteVerb(text, verb) && isQuoted(text, verb);
}

/** "a visit by her son, “at the invitation of a friend”", "a letter by the crew, “just to win a day”" */
function opensInPreposition(text: QuoteText, words: QuotedWords): boolean {
  const at = firstWord(text, words);
  const next = text.tokens[at]?.upos === 'ADV' ? at + 1 : at;
  return /^(?:IN|TO)$/.test(text.tokens[next]?.xpos ?? '');
}
