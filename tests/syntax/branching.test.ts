import { describe, expect, it } from 'vitest';
import { analyze, analyzeWords } from '../../src/syntax/analyze.ts';
import { createBranching } from '../../src/syntax/branching.ts';
import { createConfiguration, place } from '../../src/syntax/configuration.ts';
import { createDerivation } from '../../src/syntax/derivation.ts';
import { loadModel } from '../../src/syntax/model.ts';
import { parseSentence } from '../../src/syntax/parser.ts';
import { tagSentence } from '../../src/syntax/tagger.ts';

const SENTENCES = [
  'Hundreds of thousands of people blocked streets in Port Vela to demand reforms.',
  'Envoys from Kestria and Ordania , who met in Orle last week , agreed to resume talks in May .',
  'The minister claims that the bank rejected were false and old as it is .',
  'Police , fire crews and divers searched the harbor after the ferry sank , killing nine .',
  'A bill that would let councils close ports passed by two votes on Friday .',
  'Buffalo buffalo that fish fish swim down the river run walk set .',
];
const LONGEST = 40;
const model = loadModel();

/** The root of a sentence, by its words. */
function rootOf(text: string): string | undefined {
  return analyze(text, [{ start: 0, end: text.length }]).tokens.find(({ head }) => head < 0)?.form;
}

describe('a sentence that the first reading has wrong', () => {
  it.each([
    ['Hundreds of thousands of people blocked streets in Port Vela to demand reforms.', 'blocked'],
    ['Her deputy, Jorn Abbas, who had called for her to go in March, praised Quist.', 'praised'],
    ['Rebels who had left the town in May returned on Sunday.', 'returned'],
    ['The former mayor, convicted of taking bribes, was sentenced to six years in prison.', 'sentenced'],
    ['The mayor, convicted in May, resigned.', 'resigned'],
    ['Newly elected Mayor Ilse Roth told reporters she would stay.', 'told'],
    ['Two officers were arrested, and the mayor was charged.', 'arrested'],
    ['Holm claims not to be tired.', 'claims'],
  ])('%s has its verb', (text, root) => {
    expect(rootOf(text)).toBe(root);
  });
});

describe('a gerund without a subject', () => {
  it.each([
    ['Karel Izzo denied having sold the secrets.', 'sold', 'xcomp'],
    ['Karel Izzo said he had sold the secrets.', 'sold', 'ccomp'],
  ])('%s: %s is %s', (text, verb, relation) => {
    const { tokens } = analyze(text, [{ start: 0, end: text.length }]);
    expect(tokens.find(({ form }) => form === verb)?.deprel).toBe(relation);
  });
});

describe('what is kept of several readings', () => {
  const read = (sentence: string) => {
    const lexemes = sentence.split(' ').map(model.lexemeOf);
    const tags = new Int32Array(LONGEST);
    const doubts = { others: new Int32Array(LONGEST), margins: new Int32Array(LONGEST) };
    tagSentence(model.tagger, lexemes, tags, doubts);
    return { lexemes, tags, doubts, isGiven: () => false };
  };
  it('reads a sentence right that the first reading has wrong', () => {
    const tagged = read('Hundreds of thousands of people blocked streets in Port Vela to demand reforms .');
    const { lexemes, tags } = tagged;
    const state = createConfiguration(LONGEST);
    const rootWord = () => lexemes.find((_, at) => (state.heads[at + 1] ?? 0) > lexemes.length)?.form;
    for (const [at, lexeme] of lexemes.entries())
      place(state, at, model.entryOf(lexeme, tags[at] ?? 0).word, tags[at] ?? 0);
    parseSentence(model.parser, state, lexemes.length, createDerivation(LONGEST));
    expect(rootWord()).toBe('Hundreds');
    createBranching(LONGEST)(model, state, tagged);
    expect(rootWord()).toBe('blocked');
  });

  it.each(SENTENCES)('%s: a tree with one root', (sentence) => {
    const words = analyzeWords(model, sentence.split(' '));
    expect(words.filter(({ head }) => head < 0)).toHaveLength(1);
    for (const [start] of words.entries()) {
      let at = start;
      for (let step = 0; at >= 0 && step <= words.length; step++) at = words[at]?.head ?? -1;
      expect(at).toBeLessThan(0);
    }
  });

  it.each(SENTENCES)('%s: the same whatever was parsed before', (sentence) => {
    const parse = createBranching(LONGEST);
    const state = createConfiguration(LONGEST);
    const treeOf = (one: string) => {
      const tagged = read(one);
      parse(model, state, tagged);
      const { length } = tagged.lexemes;
      return [...tagged.tags.subarray(0, length), ...state.heads.subarray(1, length + 1)];
    };
    const alone = treeOf(sentence);
    for (const other of SENTENCES) treeOf(other);
    expect(treeOf(sentence)).toEqual(alone);
  });
});
