import { describe, expect, it } from 'vitest';
import type { EventMention, Participant } from '../../../src/extract/document.ts';
import { extract } from '../../../src/extract/extract.ts';
import { type ExpectedEvent, eventCases } from './event-cases.ts';

const PUBLISHED = '2031-03-14';

function eventsIn(text: string): readonly EventMention[] {
  return extract(text, { publishedAt: PUBLISHED, language: 'en' }).events;
}

/** Cases that the parser's present model gets wrong; the list may only shrink. */
const KNOWN_FAILURES = new Set(
  eventCases
    .map(([sentence]) => sentence)
    .filter((sentence) =>
      /^(Thousands of farmers marched|A ferry sank|Authorities imposed a curfew)/.test(sentence),
    ),
);

/** As rows of a table: the sentence, then the list of its events. */
const runnable = eventCases
  .filter(([sentence]) => !KNOWN_FAILURES.has(sentence))
  .map(([sentence, ...events]) => ({ sentence, events }));

describe('events of single sentences', () => {
  it.each(runnable)('$sentence', ({ sentence, events: expected }) => {
    const found = eventsIn(sentence);
    if (expected.length === 0) expect(found.map((event) => slice(sentence, event.trigger))).toEqual([]);
    for (const event of expected) expect(summary(sentence, found, event)).toMatchObject(wanted(event));
  });
});

/** What was found on the words of an expected event. */
function summary(sentence: string, found: readonly EventMention[], expected: ExpectedEvent) {
  const event = found.find(({ trigger }) => {
    const words = slice(sentence, trigger);
    return words.includes(expected.trigger) || expected.trigger.includes(words);
  });
  return { type: event?.type, realis: event?.realis };
}

function wanted({ type, realis = 'ACTUAL' }: ExpectedEvent) {
  return { type, realis };
}

function slice(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

function rolesOf(text: string, event: EventMention | undefined): readonly string[] {
  return (event?.participants ?? []).map((one) => `${one.role} ${phraseOf(text, one)}`);
}

function phraseOf(text: string, { span, stated }: Participant): string {
  return `${span === null ? '' : slice(text, span)}${stated ? '' : ' (implied)'}`;
}

describe('roles', () => {
  it.each([
    ['Three envoys were expelled by Norway in April.', ['AGENT Norway', 'RECIPIENT Three envoys']],
    ['The expulsion of 12 diplomats by Norway followed.', ['AGENT Norway', 'RECIPIENT 12 diplomats']],
    ['Norway arrested Ilan Torvek and seized his yacht.', ['AGENT Norway', 'RECIPIENT Ilan Torvek']],
    ['Kenya and Norway held talks.', ['AGENT Kenya', 'AGENT Norway']],
    ["Kenya's invasion of Norway began.", ['AGENT Kenya', 'RECIPIENT Norway']],
  ])('%s', (sentence, expected) => {
    const roles = rolesOf(sentence, eventsIn(sentence)[0]);
    expect([...roles].sort()).toEqual([...expected].sort());
  });
});

describe('realis', () => {
  it.each([
    ['Kenya expelled two diplomats.', 'ACTUAL'],
    ['Kenya will expel two diplomats.', 'PLANNED'],
    ['Kenya did not expel the two diplomats.', 'NEGATED'],
    ['Kenya allegedly expelled two diplomats.', 'ALLEGED'],
    ['Norway said Kenya had expelled two diplomats.', 'ACTUAL'],
    ['Kenya might expel two diplomats.', undefined],
    ['If Kenya expels the diplomats, trade will suffer.', undefined],
    ['Kenya wants to expel two diplomats.', undefined],
  ])('%s', (sentence, realis) => {
    expect(eventsIn(sentence).find((event) => event.type === 'SANCTION')?.realis).toBe(realis);
  });
});

describe('dates', () => {
  it.each([
    ['Kenya expelled two diplomats on Monday.', '2031-03-10', '2031-03-10'],
    ['In 2028, Kenya expelled two diplomats and closed an embassy.', '2028-01-01', '2028-12-31'],
    // The day on which it was said is not the day on which it happened.
    ['Norway said on Monday that Kenya had expelled two diplomats.', null, '2031-03-10'],
    ['Kenya expelled two diplomats.', undefined, undefined],
  ])('%s', (sentence, from, until) => {
    const date = eventsIn(sentence).find((event) => event.type === 'SANCTION')?.date;
    expect([date?.from, date?.until]).toEqual([from, until]);
  });
});

describe('an article', () => {
  const text = [
    'Kenyan and Norwegian ministers held talks on Thursday in Lima.',
    'The talks were the first in two years, officials said.',
    'At the meeting, both sides agreed to reopen a border crossing.',
  ].join(' ');

  it('tells of the talks once', () => {
    const talks = eventsIn(text).filter((event) => event.type === 'CONSULT');
    expect(talks.map((event) => event.main)).toEqual([true]);
  });

  it('is about whom the headline names, not about talks of nobody', () => {
    const title = 'Kestria recalls envoy after dam talks collapse';
    const sentence =
      'Talks over the dam collapsed on Monday, and Kestria recalled its envoy from Ordania on Tuesday.';
    const { events } = extract(sentence, { title, publishedAt: PUBLISHED, language: 'en' });
    expect(events.filter(({ main }) => main).map(({ type }) => type)).toEqual(['SANCTION']);
  });

  it('gives what was agreed there the date and the whole that it is part of', () => {
    const [talks] = eventsIn(text).filter((event) => event.type === 'CONSULT');
    const agreed = eventsIn(text).find((event) => event.type === 'AGREE');
    expect(agreed?.partOf).toBe(talks?.key);
    expect(agreed?.date).toMatchObject({ from: '2031-03-13', until: '2031-03-13', basis: 'INHERITED' });
  });

  it('gives what somebody answers in an interview no day of the talks', () => {
    const told = 'Q: What did Norway do?\n\nA: Norway rejected our offer.';
    const dated = eventsIn(`${text}\n\n${told}`).filter(({ trigger }) => trigger.start > text.length);
    expect(dated.map(({ date, place }) => [date, place])).toEqual([[null, null]]);
  });

  it('slices back at every trigger and participant', () => {
    for (const event of eventsIn(text)) {
      for (const report of event.reports)
        expect(slice(text, report.trigger).trim()).toBe(slice(text, report.trigger));
      for (const { span } of event.participants)
        if (span !== null) expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('what is not a fact', () => {
  it.each([
    ['Finance Minister Ola Brandt is to resign next week.', 'PLANNED'],
    ['The minister resigned last week.', 'ACTUAL'],
  ])('%s', (text, realis) => {
    const { events } = extract(text, { publishedAt: PUBLISHED, language: 'en' });
    expect(events.map((event) => event.realis)).toEqual([realis]);
  });
});

describe('when, where, who and what', () => {
  it('takes nothing from the headline, which is not the text', () => {
    const text = 'Norway expelled two Kenyan diplomats on Monday.';
    const { w5h1 } = extract(text, {
      title: 'Oslo Throws Out Envoys',
      publishedAt: PUBLISHED,
      language: 'en',
    });
    expect(w5h1).toMatchObject({ who: 'Norway', when: 'Monday' });
    expect(w5h1.what).toMatch(/^expelled two Kenyan diplomats/);
  });

  it('leaves a question open that the text does not answer', () => {
    const { w5h1 } = extract('Norway expelled two diplomats on Monday.', {
      publishedAt: PUBLISHED,
      language: 'en',
    });
    expect(w5h1).toMatchObject({
      who: 'Norway',
      what: 'expelled two diplomats',
      when: 'Monday',
      where: null,
    });
  });
});
