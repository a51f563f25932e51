import { cropWords } from '../../lexicon/crop-words.ts';
import { factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

/**
 * A capital that only the sentence gives makes no name: "Chlorvane was banned" where "the pesticide chlorvane" stands
 * too, a word that nobody knows.
 */
export function dropCommonOpeners(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  let small: ReadonlySet<string> | null = null;
  return names.filter((name) => {
    if (name.end - name.first > 1 || name.form === 'DEMONYM' || !opensSentence(syntax, name.first))
      return true;
    const word = syntax.tokens[name.first]?.form ?? '';
    if (isCrop(syntax, name)) return false;
    // "Apple" is a firm and a fruit; what no list of words has is one thing.
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || factsOfWord(word).fine > 0) return true;
    small ??= smallWords(syntax);
    return !small.has(word.toLowerCase());
  });
}

function smallWords({ tokens }: Syntax): ReadonlySet<string> {
  return new Set(tokens.map(({ form }) => form).filter((form) => /^\p{Ll}{3,}$/u.test(form)));
}

/** "Apple growers", "Orange prices fell" is the fruit; "Apple shares" are the firm's. */
function isCrop({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  const noun = tokens[end];
  return cropWords.has(noun?.form ?? '') && factsOfWord(tokens[first]?.form ?? '').fine > 0;
}

function opensSentence({ tokens, sentences }: Syntax, at: number): boolean {
  return sentences[tokens[at]?.sentence ?? -1]?.firstToken === at;
}
