import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/syntax/analyze.ts';
import {
  applyEdit,
  editBetween,
  formatLemmaRules,
  lemmaOf,
  parseLemmaRules,
} from '../../src/syntax/lemma.ts';
import { loadModel } from '../../src/syntax/model.ts';
import { learnLemmas } from '../../src/train/learn-lemmas.ts';

describe('edits', () => {
  it.each([
    ['parties', 'party', '3y'],
    ['went', 'go', '4go'],
    ['ports', 'port', '1'],
    ['port', 'port', '0'],
  ])('%s to %s is %s', (base, lemma, edit) => {
    expect(editBetween(base, lemma)).toBe(edit);
    expect(applyEdit(base, edit)).toBe(lemma);
  });
});

describe('learned rules', () => {
  const rules = learnLemmas([
    ...['port', 'treaty', 'envoy', 'vote', 'grain'].map((word) => ({
      form: word.endsWith('y') && word !== 'envoy' ? `${word.slice(0, -1)}ies` : `${word}s`,
      xpos: 'NNS',
      lemma: word,
    })),
    ...['party', 'city'].map((word) => ({ form: `${word.slice(0, -1)}ies`, xpos: 'NNS', lemma: word })),
    { form: 'men', xpos: 'NNS', lemma: 'man' },
  ]);

  it('apply to words not seen, and keep exceptions', () => {
    expect(lemmaOf('colonies', 'NNS', rules)).toBe('colony');
    expect(lemmaOf('Talks', 'NNS', rules)).toBe('talk');
    expect(lemmaOf('men', 'NNS', rules)).toBe('man');
    expect(lemmaOf('Voss', 'NNP', rules)).toBe('Voss');
  });

  it('come back from their lines', () => {
    expect(parseLemmaRules(formatLemmaRules(rules))).toEqual(rules);
  });
});

describe('the shipped lemmas', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['seized', 'VBN', 'seize'],
    ['restoring', 'VBG', 'restore'],
    ['running', 'VBG', 'run'],
    ['denies', 'VBZ', 'deny'],
    ['sank', 'VBD', 'sink'],
    ['fought', 'VBD', 'fight'],
    ['beaten', 'VBN', 'beat'],
    ['Withdrew', 'VBD', 'withdraw'],
    ['wound', 'NN', 'wound'],
    ['bombed', 'VBN', 'bomb'],
    ['resumed', 'VBD', 'resume'],
    ['provoking', 'VBG', 'provoke'],
    ['embassies', 'NNS', 'embassy'],
    ['diplomats', 'NNS', 'diplomat'],
    ['children', 'NNS', 'child'],
    ['worse', 'JJR', 'bad'],
    ["n't", 'RB', 'not'],
    ['was', 'VBD', 'be'],
    ['’s', 'POS', "'s"],
    ['Kestria', 'NNP', 'Kestria'],
  ])('%s/%s is %s', (form, xpos, lemma) => {
    const { entryOf, lexemeOf, xposOf } = loadModel();
    expect(entryOf(lexemeOf(form), xposOf.indexOf(xpos)).lemma).toBe(lemma);
  });
});

describe('forms of irregular verbs that training saw seldom', () => {
  it.each([
    ['The ferry sank in the bay.', 'sank', 'VBD'],
    ['The court upheld the verdict.', 'upheld', 'VBD'],
    ['The ministers had a spat with the banks.', 'spat', 'NN'],
  ])('%s', (text, form, xpos) => {
    const { tokens } = analyze(text, [{ start: 0, end: text.length }]);
    expect(tokens.find((token) => token.form === form)?.xpos).toBe(xpos);
  });
});
