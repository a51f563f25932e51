import { describe, expect, it } from 'vitest';
import { annotatedArticle } from '../../src/evaluate/annotated-article.ts';
import { findName, findPhrase } from '../../src/evaluate/phrase-finder.ts';

const ARTICLE = `---
title: Ferry talks
publishedAt: 2031-05-02
---
Tala Ruun met the dockers on
Friday. Ruun said she was glad, and Ruun Street stayed quiet.
`;

const ANNOTATION = `
actors:
  - key: ruun
    kind: PERSON
    names: [Tala Ruun, Ruun]
    except: ["[Ruun] Street"]
    pronouns: ["said [she]"]
  - key: dockers
    kind: GROUP
    nominals: [the dockers]
quotes:
  - {kind: INDIRECT, content: ["she was glad"], speaker: "[Ruun] said", actor: ruun, cue: said}
times:
  - {phrase: "on [Friday]", type: DATE, value: 2031-05-02}
events:
  - type: CONSULT
    trigger: met
    realis: ACTUAL
    participants: [{role: AGENT, actor: ruun, phrase: Tala Ruun}, {role: AGENT, actor: dockers}]
    date: {start: 2031-05-02, end: 2031-05-02}
w5h1: {who: Tala Ruun, where: null}
`;

function read(annotation: string) {
  return annotatedArticle('ferry', new TextEncoder().encode(ARTICLE), annotation);
}

describe('an annotation beside an article', () => {
  const gold = read(ANNOTATION);
  const words = (range: { readonly start: number; readonly end: number }): string =>
    gold.text.slice(range.start, range.end);

  it('finds every name but the exceptions, the longest first', () => {
    expect(gold.mentions?.map((m) => [words(m), m.form, m.entity])).toEqual([
      ['Tala Ruun', 'NAME', 'ruun'],
      ['the dockers', 'NOMINAL', 'dockers'],
      ['Ruun', 'NAME', 'ruun'],
      ['she', 'PRONOUN', 'ruun'],
    ]);
  });

  it('keeps dates as they are written and leaves out what the text does not state', () => {
    expect(gold.times?.[0]?.value).toBe('2031-05-02');
    expect(gold.events?.[0]?.date).toBe('2031-05-02/2031-05-02');
    expect(gold.events?.[0]?.participants?.map(words)).toEqual(['Tala Ruun']);
    expect(gold.w5h1).toEqual({ who: [{ text: 'Tala Ruun' }], where: [] });
  });

  it.each([
    ['stands nowhere', 'events: [{type: AID, trigger: sailed, realis: ACTUAL}]', '"sailed" stands 0 times'],
    ['stands twice', 'times: [{phrase: Ruun, type: DATE, value: null}]', '"Ruun" stands 3 times'],
  ])('names the file and the phrase that %s', (_, annotation, problem) => {
    expect(() => read(annotation)).toThrow(`ferry.gold.yaml: ${problem}`);
  });
});

describe('phrases', () => {
  it.each([
    ['white space of any kind', 'one\n  two three', 'one two', [0, 9]],
    ['a part in its context', 'he said he left', 'said [he]', [8, 10]],
    ['signs that patterns use', 'a (b) c?', '(b) c?', [2, 8]],
  ])('finds %s', (_, text, phrase, range) => {
    expect(findPhrase(text, phrase)).toEqual(range);
  });

  it('finds names as whole words only', () => {
    expect(findName('Oro, Orolan and Oro', 'Oro')).toEqual([
      [0, 3],
      [16, 19],
    ]);
  });
});
