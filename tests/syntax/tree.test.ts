import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../src/syntax/conllu.ts';
import { tokenAt, tokensIn } from '../../src/syntax/find-token.ts';
import type { Token, Upos } from '../../src/syntax/token.ts';
import {
  childBy,
  childrenBy,
  childrenOf,
  headWord,
  isUnder,
  relationOf,
  subtreeOf,
  subtreeSpan,
  treeFrom,
} from '../../src/syntax/tree.ts';
import { MINISTER_SAYS } from './treebank.ts';

/** The tokens of a hand-written tree, as they stand one space apart. */
function tokensFrom(conllu: string): Token[] {
  let at = 0;
  return (parseConllu(conllu)[0]?.words ?? []).map((word) => {
    const start = at;
    at += word.form.length + 1;
    const upos = word.upos as Upos; // The rows are our own.
    return { ...word, upos, start, end: start + word.form.length, sentence: 0 };
  });
}

// 0 The 1 minister 2 said 3 that 4 Kestria 5 would 6 send 7 two 8 envoys 9 .
const tokens = tokensFrom(MINISTER_SAYS);
const tree = treeFrom(tokens);

describe('tree', () => {
  it('knows children in text order', () => {
    expect(childrenOf(tree, 2)).toEqual([1, 6, 9]);
    expect(childrenBy(tree, 6, 'nsubj', 'obj')).toEqual([4, 8]);
    expect(childBy(tree, 6, 'aux')).toBe(5);
    expect(childBy(tree, 6, 'iobj')).toBe(-1);
    expect(childrenOf(tree, 99)).toEqual([]);
  });

  it('knows subtrees', () => {
    expect(subtreeOf(tree, 6)).toEqual([3, 4, 5, 6, 7, 8]);
    const span = subtreeSpan(tree, 6);
    expect('The minister said that Kestria would send two envoys .'.slice(span.start, span.end)).toBe(
      'that Kestria would send two envoys',
    );
    expect(isUnder(tree, 7, 2)).toBe(true);
    expect(isUnder(tree, 7, 1)).toBe(false);
  });

  it('knows the head word of a phrase', () => {
    expect(headWord(tree, 7, 9)).toBe(8);
    expect(headWord(tree, 0, 2)).toBe(1);
  });

  it('takes subtypes off relations', () => {
    expect(tokens.map(relationOf)).toContain('nsubj');
    expect(relationOf({ ...(tokens[0] as Token), deprel: 'nsubj:pass' })).toBe('nsubj');
  });

  it('takes a long chain without running out of stack', () => {
    const [first] = tokens;
    if (first === undefined) throw new Error('no tokens');
    const chain = Array.from({ length: 100_000 }, (_, index) => ({ ...first, head: index - 1 }));
    expect(subtreeSpan(treeFrom(chain), 0).start).toBe(0);
  });
});

describe('finding tokens', () => {
  it('finds them by offset and by span', () => {
    expect(tokenAt(tokens, 0)).toBe(0);
    expect(tokenAt(tokens, 3)).toBe(1);
    expect(tokenAt(tokens, 10_000)).toBe(10);
    expect(tokensIn(tokens, { start: 4, end: 14 })).toEqual({ first: 1, end: 3 });
    expect(tokensIn(tokens, { start: 3, end: 4 })).toEqual({ first: 1, end: 1 });
  });
});
