import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../src/extract/document.ts';
import { extract } from '../../../src/extract/extract.ts';
import { claimCases } from './claim-cases.ts';
import { harmCases } from './harm-cases.ts';
import { toldCases } from './told-cases.ts';

function told(sentence: string, { type, trigger, realis, participants }: EventMention): string {
  const words = (span: { start: number; end: number }) => sentence.slice(span.start, span.end);
  const what = `${type} ${words(trigger)}${realis === 'ACTUAL' ? '' : ` ${realis}`}`;
  const who = participants.flatMap((one) => (one.span === null ? [] : [`${one.role} ${words(one.span)}`]));
  return [what, ...who].join(' | ');
}

describe.each(Object.entries({ ...toldCases, ...claimCases, ...harmCases }))('%s', (_, cases) => {
  it.each(cases.map(([sentence, ...events]) => ({ sentence, events })))(
    '$sentence',
    ({ sentence, events }) => {
      const found = extract(sentence, { publishedAt: '2031-03-14', language: 'en' }).events;
      expect(found.map((event) => told(sentence, event))).toEqual(events);
    },
  );
});
