import { titleWordsFor } from '../../lexicon/title-synonyms.ts';
import type { Token } from '../../syntax/token.ts';
import type { Story } from '../events/story.ts';
import { type Headline, isContentWord, stemOf } from './headline.ts';

/** Words of the news that say something, at least: "what it does" says nothing. */
const LEAST_WORDS = 2;

/**
 * What a headline says happened, in its own words; null where it asks or has no verb that tells, and where a word of it says
 * what stands nowhere in the text.
 */
export function headlineNews(story: Story, { text, tokens, verb }: Headline): string | null {
  const told = tokens[verb];
  if (!told || !isContentWord(told) || isOfNoun(told, verb) || text.includes('?')) return null;
  const first = firstOf(tokens, verb);
  const news = first === null ? [] : tokens.slice(first, endOf(tokens, verb));
  const words = news.filter(isContentWord);
  const [start, end] = [news[0]?.start ?? 0, news.at(-1)?.end ?? 0];
  const isWhole = words.length >= LEAST_WORDS && !hasOpenQuote(text.slice(start, end));
  return isWhole && isInText(story, words) ? text.slice(start, end) : null;
}

/** "From failed hopefuls, bold ideas": a participle right before its noun tells nothing. */
function isOfNoun({ deprel, head }: Token, verb: number): boolean {
  return deprel === 'amod' && head > verb;
}

const ENDS_NEWS = /^(?:[,;:…]|\.{3})$/;

/** "Divers find two more victims | , police say". */
function endOf(tokens: readonly Token[], verb: number): number {
  const end = tokens.findIndex(({ form }, at) => at > verb && ENDS_NEWS.test(form));
  return end < 0 ? tokens.length : end;
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['as', 'after', 'when', 'while', 'before']);
const OF_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);

/**
 * The verb, or what goes with it, as "nearly" and "has"; the first word of the news where that is a passive, which has its subject,
 * or tells more in front of the verb's own clause: "Five dead as tram overturns". Null where that is none of the news.
 */
function firstOf(tokens: readonly Token[], verb: number): number | null {
  const opens = tokens.findLastIndex(({ form }, at) => at < verb && ENDS_NEWS.test(form)) + 1;
  const clause = tokens.slice(opens, verb).findIndex(({ form }) => OPENS_CLAUSE.has(form.toLowerCase()));
  if (clause === 0) return null;
  if (tokens[verb]?.xpos === 'VBN' || clause > 0) return tokens[opens - 1]?.form === ',' ? null : opens;
  let first = verb;
  while (first > opens && OF_VERB.has(tokens[first - 1]?.upos ?? '')) first--;
  return first;
}

/** Whether a mark of quotation stands in it without its other one. */
function hasOpenQuote(text: string): boolean {
  const marks = text.match(/["“”]|(?<!\p{L})['‘]|['’](?!\p{L})/gu) ?? [];
  return marks.length % 2 === 1;
}

/** Whether each word stands in the text, or one that says the same. */
function isInText({ tokens }: Story, words: readonly Token[]): boolean {
  const missing = new Set(words.map(stemOf));
  for (const token of tokens) {
    if (missing.size === 0) break;
    if (!isContentWord(token)) continue;
    missing.delete(stemOf(token));
    for (const word of titleWordsFor(token.lemma.toLowerCase())) missing.delete(word);
  }
  return missing.size === 0;
}
