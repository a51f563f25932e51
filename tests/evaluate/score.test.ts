import { describe, expect, it } from 'vitest';
import type { GoldDocument, Range } from '../../src/evaluate/corpus.ts';
import type { Prediction } from '../../src/evaluate/prediction.ts';
import { score } from '../../src/evaluate/score.ts';

const text =
  '“We will rebuild,” Ana Reth said on Friday. She added that Odo’s firm, Karst Mills, met the K.U. in Tamber.';

function at(words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

function place(words: string): { start: number; end: number } {
  const [start, end] = at(words);
  return { start, end };
}

const gold: GoldDocument = {
  id: 'x',
  text,
  mentions: [
    { ...place('Ana Reth'), kind: 'PERSON', entity: 'ana', form: 'NAME' },
    { ...place('She'), kind: 'PERSON', entity: 'ana', form: 'PRONOUN' },
    { ...place('Odo'), kind: 'PERSON', entity: 'odo', form: 'NAME' },
    { ...place('Karst Mills'), kind: 'ORGANIZATION', entity: 'mills', form: 'NAME' },
    { ...place('the K.U.'), name: at('K.U.'), kind: 'ORGANIZATION', entity: 'ku', form: 'NAME' },
    { ...place('Tamber'), kind: 'PLACE', entity: 'tamber', form: 'NAME', optional: true },
  ],
  quotes: [
    {
      content: [at('“We will rebuild,”')],
      speaker: [at('Ana Reth')],
      cue: [at('said')],
      kind: 'DIRECT',
      speakerEntity: 'ana',
      isSpeech: true,
    },
    {
      content: [at('that Odo’s firm, Karst Mills, met the K.U. in Tamber')],
      speaker: [at('She')],
      cue: [at('added')],
      kind: 'INDIRECT',
      speakerEntity: 'ana',
      isSpeech: false,
    },
  ],
  times: [{ ...place('Friday'), type: 'DATE', value: '2024-05-03' }],
  events: [
    {
      trigger: at('met'),
      type: 'CONSULT',
      date: '2024-05',
      realis: 'reported',
      participants: [{ ...place('Karst Mills'), role: 'ACTOR' }],
    },
  ],
  w5h1: { who: [{ text: 'Karst Mills' }] },
};

const mention = (words: string, kind: string, actor: string, form = 'NAME') => ({
  ...place(words),
  kind,
  form,
  actor,
  confidence: 1,
});

const perfect: Prediction = {
  id: 'x',
  mentions: [
    mention('Ana Reth', 'PERSON', 'ana'),
    mention('She', 'PERSON', 'ana', 'PRONOUN'),
    mention('Odo', 'PERSON', 'odo'),
    mention('Karst Mills', 'ORGANIZATION', 'mills'),
    mention('K.U.', 'ORGANIZATION', 'ku'),
  ],
  quotes: [
    {
      kind: 'DIRECT',
      content: [place('We will rebuild')],
      speaker: { ...place('Ana Reth'), actor: 'ana' },
      cue: place('said'),
      confidence: 1,
    },
    {
      kind: 'INDIRECT',
      content: [place('Odo’s firm, Karst Mills, met the K.U. in Tamber.')],
      speaker: { ...place('She'), actor: 'ana' },
      cue: place('added'),
      confidence: 1,
    },
  ],
  times: [{ ...place('Friday'), type: 'DATE', value: '2024-05-03', confidence: 1 }],
  events: [
    {
      type: 'CONSULT',
      trigger: place('met'),
      realis: 'ACTUAL',
      participants: [{ ...place('Karst Mills'), actor: 'mills', role: 'AGENT' }],
      date: { start: '2024-05-01', end: '2024-05-31', precision: 'MONTH' },
      confidence: 1,
    },
  ],
  w5h1: { who: 'Karst Mills' },
};

describe('score', () => {
  it('gives a perfect prediction full marks, whatever marks and articles stand at its edges', () => {
    const scores = score([gold], [perfect]);
    expect(scores.names?.exact.all?.f).toBe(1);
    expect(scores.coreference?.f).toBe(1);
    expect(scores.quotes?.exact.f).toBe(1);
    expect(scores.quotes?.attribution.f).toBe(1);
    expect(scores.times?.value.f).toBe(1);
    expect(scores.events?.participants.f).toBe(1);
    expect(scores.events?.typeAccuracy).toBe(1);
    expect(scores.phrases?.who).toBe(1);
  });

  it('counts a missing prediction as an empty one', () => {
    const scores = score([gold], []);
    expect(scores.names?.exact.all).toMatchObject({ right: 0, predicted: 0, gold: 4, f: 0 });
    expect(scores.speech?.exact.gold).toBe(1);
  });

  it('takes a wrong kind for a miss and an invention, and leaves pronouns and nested names aside', () => {
    const mentions = perfect.mentions.map((m) => (m.actor === 'mills' ? { ...m, kind: 'PERSON' } : m));
    const prediction = {
      ...perfect,
      mentions: [
        ...mentions,
        mention('We', 'PERSON', 'z'),
        mention('Friday', 'PERSON', 'z'),
        mention('Tamber', 'PLACE', 't'),
      ],
    };
    expect(score([gold], [prediction]).names?.exact.all).toMatchObject({ right: 3, predicted: 5, gold: 4 });
  });

  it('asks of half a quote that half of its characters are shared', () => {
    const [first, ...rest] = perfect.quotes;
    if (!first) throw new Error('no quote');
    const half = { ...perfect, quotes: [{ ...first, content: [place('We')] }, ...rest] };
    const { speech } = score([gold], [half]);
    expect(speech).toMatchObject({ exact: { right: 0, predicted: 1 }, half: { right: 0 } });
    expect(speech?.characters.recall).toBeCloseTo(2 / 13);
  });

  it('counts a quote on nothing in both views, one on a belief only in the view of all', () => {
    const invented = {
      kind: 'INDIRECT',
      content: [place('on Friday')],
      speaker: null,
      cue: null,
      confidence: 1,
    };
    const scores = score([gold], [{ ...perfect, quotes: [...perfect.quotes, invented] }]);
    expect(scores.speech?.half.predicted).toBe(2);
    expect(scores.quotes?.half.predicted).toBe(3);
  });

  it('calls a date right when the interval is equal, and near when it overlaps', () => {
    const [event] = perfect.events;
    if (!event) throw new Error('no event');
    const date = { start: '2024-05-03', end: '2024-05-03', precision: 'DAY' };
    const { events } = score([gold], [{ ...perfect, events: [{ ...event, date, type: 'ASSAULT' }] }]);
    expect(events).toMatchObject({ dateExact: 0, dateOverlap: 1, typeAccuracy: 0 });
  });
});
