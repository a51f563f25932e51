import { slice } from '../../text/span.ts';
import type { CueIndex } from './cue.ts';
import { isFiniteVerb, isQuoted, type QuoteText } from './quote-text.ts';
import type { Open } from './quoted-attributions.ts';
import { type QuotedWords, startsSentence } from './quoted-words.ts';

/** So many words stand at most between two quotations that are one sentence. */
const MOST_BETWEEN = 5;
/** Marks and three words. */
const SHORTEST_SENTENCE = 4;
/** So many characters tell that a quotation has been read before. */
const LEAST_REPEATED = 30;
/** So many quotations before it are looked at, and so many characters of each, so that a text of quotations takes linear time. */
const MOST_COMPARED = 4;
const LONGEST_COMPARED = 2000;

/**
 * "“Instead of help for the town,” Voss “chose a show.”": the writer's words between two quotations stand for words of the first
 * one's speaker. The first token between them; null where the second quotation does not end the sentence that the first began.
 */
export function carriedOn(
  text: QuoteText,
  cues: CueIndex,
  { last }: Open,
  words: QuotedWords,
): number | null {
  const first = last.last + 1;
  const between = words.first - first;
  if (between < 1 || between > MOST_BETWEEN || last.stop === '.') return null;
  if (!opensLikeSentence(text, last) || last.last - last.first < SHORTEST_SENTENCE) return null;
  if (!/^["“]\p{Ll}/u.test(text.text.slice(words.quotation.start))) return null;
  if (text.tokens[first]?.sentence !== text.tokens[words.first]?.sentence || !endsSentence(text, words))
    return null;
  for (let at = first; at < words.first; at++)
    if (cues.has(at) || isFiniteVerb(text, at) || text.tokens[at]?.upos === 'PUNCT') return null;
  return first;
}

function opensLikeSentence(text: QuoteText, { first }: QuotedWords): boolean {
  return (
    /^\p{Lu}/u.test(text.tokens[first + 1]?.form ?? '') &&
    !/^(?:ADP|NOUN)$/.test(text.tokens[first - 1]?.upos ?? '')
  );
}

function endsSentence(text: QuoteText, words: QuotedWords): boolean {
  return /^[.!?]$/.test(words.stop) && startsSentence(text, words.last + 1);
}

/** "“A,” and, “B”": the conjunction right behind a closing mark. */
export function conjunctionBetween(text: QuoteText, words: QuotedWords): number | null {
  const at = words.first - 2;
  const isBetween = text.tokens[at + 1]?.form === ',' && isQuoted(text, at - 1);
  return isBetween && /^(?:and|but|or)$/.test(text.tokens[at]?.form ?? '') ? at : null;
}

/** A page that sets a sentence of the story in large type says it twice; the second time it is nobody's next one. */
export function isRepeated(text: QuoteText, { content }: Open, { quotation }: QuotedWords): boolean {
  const opening = slice(text.text, quotation)
    .replace(/^\P{L}+/u, '')
    .slice(0, LEAST_REPEATED);
  if (opening.length < LEAST_REPEATED) return false;
  return content
    .slice(-MOST_COMPARED)
    .some(({ start, end }) =>
      text.text.slice(start, Math.min(end, start + LONGEST_COMPARED)).includes(opening),
    );
}
