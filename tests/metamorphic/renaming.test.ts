import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/text/furniture.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { isShiftedRange, shiftedValue, shiftedWord } from './date-shift.ts';
import { withCrlf, withStraightMarks, wrappedAt } from './layouts.ts';
import { renamingOf } from './renaming.ts';
import { rewrite } from './rewriting.ts';
import { RENAMINGS, seedArticle } from './seed-article.ts';

const OLD_NAMES =
  /Russia|Moscow|Kremlin|U\.S\.|United States|Ukraine|Saudi|Istanbul|Coulter|Darchiyev|Rubio|Lavrov|Antonov|Zakharova|Trump|Obama|Kommersant|State Department|Foreign Ministry|North Atlantic|Central Europe/;

describe('rewrite', () => {
  const text = 'Voss met Sand in Tarn';
  const { text: other, moved } = rewrite(text, [
    { start: 0, end: 4, replacement: 'Okonkwo' },
    { start: 17, end: 21, replacement: 'Ur' },
  ]);

  test.each([
    ['Voss', 'Okonkwo'],
    ['met', 'met'],
    ['Voss met', 'Okonkwo met'],
    ['Sand in Tarn', 'Sand in Ur'],
    ['Tarn', 'Ur'],
    ['oss met', 'Okonkwo met'],
  ])('%s becomes %s', (old, now) => {
    const start = text.indexOf(old);
    const span = moved({ start, end: start + old.length });
    expect(other.slice(span.start, span.end)).toBe(now);
  });
});

describe('renamings of the seed article', () => {
  const renamings = Array.from({ length: RENAMINGS }, (_, seed) => renamingOf(seedArticle, seed));

  test('no old name is left, and no two are alike', () => {
    for (const { rewriting } of renamings) expect(rewriting.text).not.toMatch(OLD_NAMES);
    expect(new Set(renamings.map(({ rewriting }) => rewriting.text)).size).toBe(RENAMINGS);
  });

  test('six cultures, the same renaming for the same number', () => {
    expect(new Set(renamings.map(({ culture }) => culture)).size).toBe(6);
    expect(renamingOf(seedArticle, 3).rewriting.text).toBe(renamings[3]?.rewriting.text);
  });

  test('the layout stays', () => {
    const paragraphs = findParagraphs(seedArticle);
    for (const { rewriting } of renamings) {
      const others = findParagraphs(rewriting.text);
      expect(others).toEqual(paragraphs.map(rewriting.moved));
      expect(findFurniture(rewriting.text, others)).toHaveLength(1);
    }
  });
});

describe('dates', () => {
  const shift = { from: '2025-02-28', to: '2019-07-01' };

  test.each([
    ['Friday', 'Monday'],
    ['Thursday', 'Sunday'],
    ['November', 'April'],
    ['2016', '2010'],
    ['Tarn', 'Tarn'],
  ])('%s becomes %s', (word, other) => {
    expect(shiftedWord(word, shift)).toBe(other);
  });

  test.each([
    ['2025-02-27', '2019-06-30'],
    ['2025-02-27TEV', '2019-06-30TEV'],
    ['2024-11', '2019-04'],
    ['2016', '2010'],
    ['PT6H', 'PT6H'],
    ['PAST_REF', 'PAST_REF'],
    [null, null],
  ])('the value %s becomes %s', (value, other) => {
    expect(shiftedValue(value, shift)).toBe(other);
  });

  test('a range moves by its own unit', () => {
    const month = { from: '2024-11-01', until: '2024-11-30', precision: 'MONTH' } as const;
    expect(isShiftedRange(month, { ...month, from: '2019-04-01', until: '2019-04-30' }, shift)).toBe(true);
    expect(isShiftedRange(month, { ...month, from: '2019-05-01', until: '2019-05-31' }, shift)).toBe(false);
    const years = { from: '2016-01-01', until: '2018-12-31', precision: 'INTERVAL' } as const;
    expect(isShiftedRange(years, { ...years, from: '2010-01-01', until: '2012-12-31' }, shift)).toBe(true);
    expect(isShiftedRange(null, years, shift)).toBe(false);
  });
});

describe('layouts', () => {
  const words = (text: string): string =>
    text
      .replace(/(?<=full-)\s+/, '')
      .replace(/\s+/g, ' ')
      .trim();

  test('the words stay, their spans move', () => {
    for (const { text, moved } of [
      withCrlf(seedArticle),
      wrappedAt(seedArticle, 60),
      wrappedAt(seedArticle, 1e9),
    ]) {
      expect(words(text)).toBe(words(seedArticle));
      const start = seedArticle.indexOf('Zakharova described');
      const span = moved({ start, end: start + 19 });
      expect(words(text.slice(span.start, span.end))).toBe('Zakharova described');
      expect(findParagraphs(text)).toEqual(findParagraphs(seedArticle).map(moved));
    }
  });

  test('straight marks', () => {
    expect(withStraightMarks(seedArticle).text).not.toMatch(/[“”‘’]/);
    expect(withStraightMarks(seedArticle).text).toHaveLength(seedArticle.length);
  });
});
