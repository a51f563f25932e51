import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, analyzeWords, LONGEST_PARSED } from '../../src/syntax/analyze.ts';
import { parseConllu } from '../../src/syntax/conllu.ts';
import { loadModel } from '../../src/syntax/model.ts';
import type { Syntax } from '../../src/syntax/token.ts';
import { OUR_TREEBANK } from './treebank.ts';

function analyzeAll(text: string): Syntax {
  return analyze(text, [{ start: 0, end: text.length }]);
}

/** Each word with its relation and its head's form. */
function treeOf(text: string): string[] {
  const { tokens } = analyzeAll(text);
  return tokens.map((token) => `${token.form} ${token.deprel} ${tokens[token.head]?.form ?? 'ROOT'}`);
}

function expectWellFormed(text: string, { sentences, tokens }: Syntax): void {
  tokens.forEach((token, index) => {
    expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
    expect(text.slice(token.start, token.end).replaceAll(/\s+/g, '')).toBe(token.form);
    const sentence = sentences[token.sentence];
    expect(index >= (sentence?.firstToken ?? 0) && index < (sentence?.endToken ?? 0)).toBe(true);
  });
  for (const { firstToken, endToken } of sentences) {
    const own = tokens.slice(firstToken, endToken);
    expect(own.filter((token) => token.head < 0).length).toBe(1);
    expect(own.filter((token) => token.deprel === 'root').every((token) => token.head < 0)).toBe(true);
    own.forEach((_, at) => {
      let steps = 0;
      for (let up = firstToken + at; up >= 0; up = tokens[up]?.head ?? -1) {
        expect(up >= firstToken && up < endToken).toBe(true);
        expect(steps++).toBeLessThanOrEqual(own.length);
      }
    });
  }
}

describe('analyze', () => {
  it('finds who did what to whom', () => {
    const tree = treeOf('Minister Tarel Voss of Kestria seized the port on Monday.');
    expect(tree).toContain('seized root ROOT');
    expect(tree).toContain('port obj seized');
    expect(tree).toContain('Monday obl seized');
  });

  it('analyzes one sentence the same whatever the people are called', () => {
    const names = ['Voss', 'Adeyemi', 'Nakamura', 'Quispe', 'Al-Rashid'.replace('-', ''), 'Lindqvist'];
    const trees = names.map((name) =>
      treeOf(`President ${name} told reporters on Friday that the army had left.`).map((row) =>
        row.replaceAll(name, 'NAME'),
      ),
    );
    for (const tree of trees) expect(tree).toEqual(trees[0]);
  });

  it('takes line breaks, a page gap and other quotation marks for what they are', () => {
    const plain = '"The vote was fair," the full-scale report said in May.';
    const broken = '“The vote\nwas\n\n\n\nfair,” the full-\nscale report said\r\nin May.';
    const simplify = (text: string) =>
      analyzeAll(text).tokens.map(({ form, head, deprel, xpos }) => [
        form.replace(/[“”]/, '"'),
        head,
        deprel,
        xpos,
      ]);
    expect(simplify(broken)).toEqual(simplify(plain));
  });

  it('never lets a sentence cross a paragraph', () => {
    const text = 'Kestria votes\n\nThe minister said so.';
    const { sentences } = analyze(text, [
      { start: 0, end: 13 },
      { start: 15, end: text.length },
    ]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kestria votes',
      'The minister said so.',
    ]);
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1]);
  });

  it('cuts a sentence that is too long for the parser', () => {
    const text = 'Voss left and '.repeat(LONGEST_PARSED);
    const analyzed = analyzeAll(text);
    expect(analyzed.sentences.length).toBe(1);
    expectWellFormed(text, analyzed);
  });

  it('gives trees for any text', () => {
    const words = fc.constantFrom(
      'Voss',
      'said',
      'the',
      'of',
      '.',
      ',',
      '“',
      '”',
      '?',
      '\n\n',
      "n't",
      'x',
      '3',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        expectWellFormed(sample, analyzeAll(sample));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('gives the same answer twice', () => {
    const text = 'The council met, Penn said. It will vote in May.';
    expect(analyzeAll(text)).toEqual(analyzeAll(text));
  });
});

describe('on sentences of our own', () => {
  it('attaches and labels nearly every word as we do', () => {
    const model = loadModel();
    const count = { words: 0, tags: 0, lemmas: 0, heads: 0, labels: 0 };
    for (const { words } of parseConllu(OUR_TREEBANK)) {
      const found = analyzeWords(
        model,
        words.map((word) => word.form),
      );
      words.forEach((gold, at) => {
        const word = found[at];
        count.words++;
        count.tags += Number(word?.upos === gold.upos);
        count.lemmas += Number(word?.lemma === gold.lemma);
        count.heads += Number(word?.head === gold.head);
        count.labels += Number(word?.head === gold.head && word.deprel === gold.deprel);
      });
    }
    expect(count.tags / count.words).toBeGreaterThan(0.95);
    expect(count.lemmas / count.words).toBeGreaterThan(0.97);
    // The share of heads that the model card gives for the dev parts of the treebanks.
    expect(count.heads / count.words).toBeGreaterThan(0.85);
    expect(count.labels / count.words).toBeGreaterThan(0.81);
  });
});
