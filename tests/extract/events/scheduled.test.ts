import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** The last sentence counts; those before it keep it out of the headline's place. */
const BEFORE = 'Belmar is a port. It has two piers. ';

function eventsIn(sentence: string): readonly string[] {
  const text = BEFORE + sentence;
  const { events } = extract(text, { publishedAt: '2031-03-14', language: 'en' });
  return events.map(
    ({ type, realis, trigger }) => `${type} ${realis} ${text.slice(trigger.start, trigger.end)}`,
  );
}

describe('a present with a day to come is a plan', () => {
  it.each([
    ['On April 1 she succeeds Ilan Torvek as mayor.', ['TAKE_OFFICE PLANNED succeeds']],
    ['In most towns she succeeds Ilan Torvek as mayor.', []],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toEqual(expected);
  });
});

describe('what is asked or supposed is none', () => {
  it.each([
    ['Will Karel Izzo resign?', []],
    ['If the dam breaks, the museum will close.', []],
    ['The museum will close in May.', ['OTHER PLANNED close']],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toEqual(expected);
  });
});

describe('a deed that no frame knows', () => {
  it.each([
    ['Karel Izzo circumnavigated the island on Monday.', ['OTHER ACTUAL circumnavigated']],
    ['Karel Izzo circumnavigated the island.', []],
    ['Karel Izzo stayed in Belmar on Monday.', []],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toEqual(expected);
  });
});

describe('who did it stands before the day', () => {
  it('Archbishop Ada Lund on Sunday called for an inquiry.', () => {
    const text = 'Archbishop Ada Lund on Sunday called for an inquiry.';
    const [event] = extract(text, { publishedAt: '2031-03-14', language: 'en' }).events;
    const agents = event?.participants.filter(({ role }) => role === 'AGENT') ?? [];
    expect(agents.map(({ span }) => span && text.slice(span.start, span.end))).toEqual(['Ada Lund']);
  });
});
