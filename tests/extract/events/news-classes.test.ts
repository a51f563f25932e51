import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { newsCases } from './news-cases.ts';

/** Types and triggers of what a sentence reports. */
function eventsIn(sentence: string): readonly string[] {
  const { events } = extract(sentence, { publishedAt: '2031-03-14', language: 'en' });
  return events.map(({ type, trigger }) => `${type} ${sentence.slice(trigger.start, trigger.end)}`);
}

describe.each(Object.entries(newsCases))('%s', (_, cases) => {
  it.each(cases.map(([sentence, ...events]) => ({ sentence, events })))(
    '$sentence',
    ({ sentence, events }) => {
      expect(eventsIn(sentence)).toEqual(events);
    },
  );
});
