import type { Syntax } from '../../syntax/token.ts';
import { topOf } from './top-of.ts';
import type { WordPiece } from './words.ts';

/** Words between "had" and its participle, at most. */
const REACH = 4;

/** Whether the words from `start` to `end` stand in the past perfect, in what was over before what the text tells of. */
export function isBeforeTold(
  { tokens }: Syntax,
  words: readonly WordPiece[],
  start: number,
  end: number,
): boolean {
  const verb = topOf(tokens, words[start]?.token ?? -1, words[end - 1]?.token ?? -1);
  if (tokens[verb]?.xpos !== 'VBN') return false;
  const before = tokens.slice(Math.max(0, verb - REACH), verb);
  return before.some(({ form, head }) => head === verb && form.toLowerCase() === 'had');
}
