import type { Context } from '../graphql/context.ts';
import { isLonger, type WireText } from '../store/utf8-text.ts';
import { Unplannable } from './unplannable.ts';

/** Leaves an answer of more characters than one may have to ordinary execution, which counts them value by value. */
export function refuseLong(text: WireText, { limits }: Context): void {
  if (isLonger(text, limits.characters)) throw new Unplannable('a long answer');
}

/**
 * Of values that are longer ordinary execution counts the characters: a text is as long as it is before anybody knows. So
 * the whole is a few times as long as it may be at most, and few texts that are in the news are left to it.
 */
export function mostBytes({ limits }: Context, values: number): number {
  return Math.max(SLACK * Math.floor(limits.characters / Math.max(values, 1)), SHORT);
}

const SLACK = 4;
const SHORT = 1_000;
