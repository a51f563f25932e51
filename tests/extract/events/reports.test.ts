import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../src/extract/document.ts';
import { extract } from '../../../src/extract/extract.ts';
import { dayCases } from './day-cases.ts';
import { reportCases } from './report-cases.ts';

function reported(text: string, { type, trigger, realis, date, place }: EventMention): string {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return [
    `${type} ${words(trigger)}`,
    realis === 'ACTUAL' ? '' : ` ${realis}`,
    date === null ? '' : ` on ${date.from}..${date.until}`,
    place === null ? '' : ` at ${words(place)}`,
  ].join('');
}

describe.each(Object.entries({ ...reportCases, ...dayCases }))('%s', (_, cases) => {
  it.each(cases.map(([text, ...events]) => ({ text, events })))('$text', ({ text, events }) => {
    const found = extract(text, { publishedAt: '2031-03-14', language: 'en' }).events;
    expect(found.map((event) => reported(text, event))).toEqual(events);
  });
});
