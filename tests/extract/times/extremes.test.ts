import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

// A calendar of four-digit years has an end on both sides; what lies beyond is a time expression on no day.
test.each([
  ['Police arrested Merik Dolan 750000 days ago.', '2031-01-01', '750000 days ago'],
  ['Police arrested Merik Dolan 999999999999 days ago.', '2031-01-01', '999999999999 days ago'],
  ['The reef was formed 30,000 years ago.', '2031-01-01', '30,000 years ago'],
])('%s', (text, publishedAt, phrase) => {
  const { times, events } = extract(text, { publishedAt });
  const time = times.find(({ start, end }) => text.slice(start, end) === phrase);
  expect(time).toMatchObject({ range: null });
  expect(events.map(({ date }) => date).filter((date) => date !== null)).toEqual([]);
});
