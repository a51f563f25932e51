import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { problemsOf } from './document-problems.ts';
import { hugeTexts } from './huge-texts.ts';
import { mutatedTexts, otherLanguageTexts } from './mutated-texts.ts';

// The same over 20,000 texts, and texts of a megabyte, is `npm run test:long`; docs/campaigns.md has its summary.
const TEXTS = 250;

describe('any text', () => {
  it('gives records that stand in it, and the same ones each time', () => {
    for (const text of mutatedTexts(1, TEXTS)) {
      const document = extract(text, { publishedAt: '2031-05-14' });
      expect(problemsOf(text, document), text).toEqual([]);
      expect(extract(text, { publishedAt: '2031-05-14' })).toEqual(document);
    }
  });

  it.each(otherLanguageTexts().map((text) => [text.slice(0, 24), text]))(
    'in another language is marked, with few claims: %s',
    (_, text) => {
      const document = extract(text, {});
      expect(problemsOf(text, document)).toEqual([]);
      expect(document.language).not.toBe('en');
      expect(document.events.length + document.quotes.length).toBeLessThanOrEqual(2);
    },
  );

  it.each(hugeTexts().map(({ name, textOf }) => [name, textOf(20_000)]))(
    'of 20,000 characters of %s is read to its end',
    (_, text) => {
      expect(problemsOf(text, extract(text, { publishedAt: '2031-05-14' }))).toEqual([]);
    },
  );
});
