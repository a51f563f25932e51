import { describe, expect, it } from 'vitest';
import { linkFirstPersons } from '../../../src/extract/coreference/first-person.ts';
import type { Mention, Quote } from '../../../src/extract/document.ts';
import { extract } from '../../../src/extract/extract.ts';

const text = '“I know our plan,” said Voss of me.';

function pronoun(word: string): Mention {
  const start = text.indexOf(word);
  return {
    start,
    end: start + word.length,
    kind: 'PERSON',
    form: 'PRONOUN',
    actor: null,
    rule: 'x',
    confidence: 1,
  };
}

const quote: Quote = {
  kind: 'DIRECT',
  content: [{ start: 1, end: 16 }],
  speaker: { start: 24, end: 28, actor: 'a1' },
  cue: null,
  cueLemma: 'say',
  saidOn: null,
  mentioned: [],
  events: [],
  rule: 'x',
  confidence: 1,
};

describe('linkFirstPersons', () => {
  it('reads "I" as the speaker, "our" as whose post the speaker holds, and leaves other words alone', () => {
    const role = {
      start: 0,
      end: 1,
      actor: 'a1',
      title: 'head',
      organization: 'a2',
      country: null,
      rule: 'x',
      confidence: 1,
    };
    const linked = linkFirstPersons([pronoun('I'), pronoun('our'), pronoun('me')], {
      text,
      quotes: [quote],
      actors: [],
      roles: [role],
    });
    expect(linked.map((mention) => mention.actor)).toEqual(['a1', 'a2', null]);
  });
});

describe('"we" of a post whose firm is not told', () => {
  it.each([
    [
      'Lind Motors closed its plant in Tarn. Lind Motors blamed costs. Chief executive Anselm Dorr said: “We had no choice.”',
      'Lind Motors',
    ],
    [
      'Lind Motors sued Brightline Energy Group in Tarn. Chief executive Anselm Dorr said: “We had no choice.”',
      undefined,
    ],
    [
      'Lind Motors closed its plant. Lind Motors blamed costs. Anselm Dorr said: “We had no choice.”',
      undefined,
    ],
  ])('%s', (story, body) => {
    const { mentions, actors } = extract(story, { language: 'en' });
    const we = mentions.find(({ start, end }) => story.slice(start, end) === 'We');
    expect(actors.find(({ key }) => key === we?.actor)?.name).toBe(body);
  });
});

describe('"we" of who plays for a country', () => {
  const report =
    'Norway defeated Chile 2-1 on Sunday. Scotland drew 0-0 with Norway. The goal came from a penalty after halftime, the referee said.';
  it.each([
    [`${report} Norwegian striker Nils Orlo said: “We had no choice.”`, 'Norway', 'ORGANIZATION'],
    [`${report} Scottish striker Ewan Orlo said: “We had no choice.”`, 'Scotland', 'ORGANIZATION'],
    [
      'Norwegian minister Nils Orlo met envoys of Chile. Orlo said: “We had no choice.”',
      'Norwegian',
      'COUNTRY',
    ],
  ])('%s', (story, name, kind) => {
    const { mentions, actors } = extract(story, { language: 'en' });
    const we = mentions.find(({ start, end }) => story.slice(start, end) === 'We');
    expect(actors.find(({ key }) => key === we?.actor)).toMatchObject({ name, kind });
  });
});

describe('"I"', () => {
  it('is no body that a quote is of', () => {
    const story = 'Lind Motors said: “I have no choice.”';
    const { mentions } = extract(story, { language: 'en' });
    expect(mentions.find(({ start, end }) => story.slice(start, end) === 'I')?.actor).toBe(null);
  });
});
