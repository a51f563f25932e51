import { describe, expect, test } from 'vitest';
import { parseSearchQuery } from '../../../src/store/search/search-query.ts';
import { snippetOf } from '../../../src/store/search/snippet.ts';

const marked = (texts: readonly string[], query: string) => {
  const { text, highlights } = snippetOf(texts, parseSearchQuery(query));
  return [...highlights].reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
};

describe('words are the same whatever their case, accents and page breaks', () => {
  test.each([
    ['The dam holds.', 'DAM', 'The [dam] holds.'],
    ['Président Erdoğan spoke.', 'erdogan president', '[Président] [Erdoğan] spoke.'],
    ['Erdog\u0306an spoke.', 'Erdoğan', '[Erdog\u0306an] spoke.'],
    ['A mill in Łódź burned.', 'lodz', 'A mill in [Łódź] burned.'],
    ['A mill in Łódź burned.', 'Łódź', 'A mill in [Łódź] burned.'],
    ['The minis\u00ad\nter left.', 'minister', 'The [minister] left.'],
    ['The water\n   level fell.', '"water level"', 'The [water level] fell.'],
    ['A full-\nscale inquiry.', '"full-scale"', 'A [full-scale] inquiry.'],
    ['The damage near the dam.', 'dam', 'The damage near the [dam].'],
    ['The damage near the dam.', 'dam*', 'The [damage] near the [dam].'],
    ['The water. A level.', '"water level"', 'The water. A level.'],
    ['Waters rose; water levels too.', '"water lev"*', 'Waters rose; [water levels] too.'],
    ['A 🌊 hit the dam.', 'dam', 'A 🌊 hit the [dam].'],
    ['The dam holds.', 'dam -flood', 'The [dam] holds.'],
    ['', 'dam', ''],
  ])('%j asked for %s', (text, query, expected) => {
    expect(marked([text], query)).toBe(expected);
  });
});

const LONG = `${'Nothing happened here. '.repeat(20)}The dam broke. ${'And then nothing. '.repeat(20)}The flood passed the dam at noon. ${'Calm again. '.repeat(20)}`;

describe('a long text is shown where most of what was looked for stands', () => {
  test('the first of equal places, from some words before', () => {
    expect(marked([LONG], 'dam')).toMatch(/^… \S.*The \[dam\] broke\. And then .* …$/);
  });

  test('both words near each other', () => {
    expect(marked([LONG], 'dam flood')).toMatch(/^… \S.*The \[flood\] passed the \[dam\] at noon\..* …$/);
  });

  test('its beginning where nothing is', () => {
    expect(marked([LONG], 'storm')).toMatch(/^Nothing happened here\. .* …$/);
  });

  test('it is some 200 characters long and cuts no word', () => {
    const { text } = snippetOf([LONG], parseSearchQuery('flood'));
    expect(text.length).toBeGreaterThan(150);
    expect(text.length).toBeLessThanOrEqual(205);
    for (const word of text.split(' ').filter((one) => one !== '…')) expect(LONG).toContain(word);
  });

  test('near the end it goes back further', () => {
    const { text } = snippetOf(
      [`${'Nothing happened here. '.repeat(20)}The dam broke.`],
      parseSearchQuery('dam'),
    );
    expect(text).toMatch(/^… .* The dam broke\.$/);
    expect(text.length).toBeGreaterThan(180);
  });

  test('a text without spaces is cut where it must', () => {
    expect(snippetOf(['x'.repeat(5000)], parseSearchQuery('dam')).text.length).toBeLessThan(210);
  });
});

test('no sign is cut in two', () => {
  for (const before of ['', 'x', 'xy']) {
    const { text } = snippetOf([before + '🌊'.repeat(500)], parseSearchQuery('dam'));
    expect(Buffer.from(text).toString()).toBe(text);
  }
});

test('of several texts the one with most of it, else the first', () => {
  expect(marked(['Ana Reth', 'Mayor Reth', 'A. Reth'], 'mayor')).toBe('[Mayor] Reth');
  expect(marked(['Ana Reth', 'Mayor Reth'], 'reth')).toBe('Ana [Reth]');
  expect(marked(['Ana Reth', 'Mayor Reth'], 'nobody')).toBe('Ana Reth');
});
