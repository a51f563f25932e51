import { describe, expect, it } from 'vitest';
import type { GoldDocument } from '../../src/evaluate/corpus.ts';
import { errorCounts, errorLines, worstFirst } from '../../src/evaluate/error-report.ts';
import type { Prediction } from '../../src/evaluate/prediction.ts';
import { scoresByThreshold } from '../../src/evaluate/thresholds.ts';
import type { JudgedLayer } from '../../src/evaluate/verdicts/verdict.ts';
import { verdictsOf } from '../../src/evaluate/verdicts/verdicts.ts';

const text = 'Ilse Marek met Bo Tan on Friday. “We agree,” she said.';

function place(words: string): { start: number; end: number } {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

const gold: GoldDocument = {
  id: 'talks',
  text,
  mentions: [
    { ...place('Ilse Marek'), kind: 'PERSON', form: 'NAME' },
    { ...place('Bo Tan'), kind: 'PERSON', form: 'NAME' },
  ],
  quotes: [
    {
      content: [[place('We agree').start, place('We agree').end]],
      speaker: [[place('she').start, place('she').end]],
      cue: null,
      kind: 'DIRECT',
      isSpeech: true,
    },
  ],
  times: [{ ...place('Friday'), type: 'DATE', value: '2031-05-02' }],
  events: [
    { trigger: [place('met').start, place('met').end], type: 'CONSULT' },
    { trigger: [place('agree').start, place('agree').end], type: 'AGREE' },
  ],
};

const prediction: Prediction = {
  id: 'talks',
  mentions: [
    { ...place('Ilse Marek'), kind: 'PERSON', form: 'NAME', actor: 'a', confidence: 0.9 },
    { ...place('Tan'), kind: 'PERSON', form: 'NAME', actor: 'b', confidence: 0.6 },
    { ...place('Friday'), kind: 'PLACE', form: 'NAME', actor: 'c', confidence: 0.8 },
  ],
  quotes: [
    {
      kind: 'DIRECT',
      content: [place('“We agree,”')],
      speaker: { ...place('Bo Tan'), actor: 'b' },
      cue: null,
      confidence: 0.95,
    },
  ],
  times: [{ ...place('on Friday'), type: 'DATE', value: '2031-05-02', confidence: 0.7 }],
  events: [
    { type: 'AGREE', trigger: place('met'), realis: 'ACTUAL', participants: [], date: null, confidence: 0.5 },
  ],
  w5h1: {},
};

type Row = readonly [found: string | null, wanted: string | null, isRight: boolean];

describe.each<[JudgedLayer, readonly Row[]]>([
  [
    'names',
    [
      ['Ilse Marek PERSON', 'Ilse Marek PERSON', true],
      ['Tan PERSON', 'Bo Tan PERSON', false],
      ['Friday PLACE', null, false],
    ],
  ],
  ['quotes', [['We agree', 'We agree', true]]],
  ['speakers', [['Bo Tan', 'she', false]]],
  ['times', [['on Friday 2031-05-02', 'Friday 2031-05-02', false]]],
  [
    'events',
    [
      ['met AGREE', 'met CONSULT', false],
      [null, 'agree AGREE', false],
    ],
  ],
])('verdicts on %s', (layer, rows) => {
  it('say what was found and what is annotated', () => {
    const found = [...verdictsOf(layer, gold, prediction)].sort((a, b) => a.start - b.start);
    const byPlace = (a: Row, b: Row): number => text.indexOf(firstWord(a)) - text.indexOf(firstWord(b));
    expect(found.map((v) => [v.found, v.wanted, v.isRight])).toEqual([...rows].sort(byPlace));
  });
});

function firstWord([found, wanted]: Row): string {
  return (found ?? wanted ?? '').split(' ')[0] ?? '';
}

it('shows the surest errors first, with their sentence', () => {
  const [worst] = worstFirst(verdictsOf('names', gold, prediction));
  expect(worst && errorLines(gold, worst)).toBe(
    [
      'talks:25',
      '  found    Friday PLACE (confidence 0.80)',
      '  wanted   nothing',
      '  sentence Ilse Marek met Bo Tan on Friday.',
    ].join('\n'),
  );
});

it('counts errors of each way', () => {
  const at = (found: string | null, wanted: string | null) =>
    ({ layer: 'names', start: 0, found, wanted, confidence: null, isRight: false }) as const;
  const verdicts = [at(null, 'Bo Tan'), at('Friday', null), at('Marek', 'Ilse Marek'), at('Bo', 'Bo Tan')];
  expect(errorCounts('names', [...verdicts, { ...at('Orle', 'Orle'), isRight: true }])).toBe(
    'names: 4 errors in 5 records: 1 missed, 1 found where nothing is, 2 found otherwise',
  );
});

it('says what is left above a least confidence', () => {
  const scores = scoresByThreshold(verdictsOf('names', gold, prediction));
  expect(
    scores.map(({ threshold, right, predicted, gold: wanted }) => [threshold, right, predicted, wanted]),
  ).toEqual([
    [0, 1, 3, 2],
    [0.3, 1, 3, 2],
    [0.5, 1, 3, 2],
    [0.7, 1, 2, 2],
    [0.8, 1, 2, 2],
    [0.9, 1, 1, 2],
  ]);
});
