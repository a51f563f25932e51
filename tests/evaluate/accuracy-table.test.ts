import { expect, it } from 'vitest';
import { accuracyTable, figuresOfPage, pageWithFigures } from '../../src/evaluate/accuracy-table.ts';

const rows = [
  { corpus: 'harbor', layer: 'names', measure: 'PERSON exact F', value: 0.8126 },
  { corpus: 'harbor', layer: 'times', measure: 'value F', value: 0.7 },
];

it('reads back what it wrote', () => {
  const page = `# Accuracy\n\n| floor | what |\n| --- | --- |\n| 0.9 | x |\n\n${accuracyTable(rows, null)}\n`;
  expect([...figuresOfPage(page)]).toEqual([
    ['harbor | names | PERSON exact F', 0.813],
    ['harbor | times | value F', 0.7],
  ]);
});

it('shows each change against earlier figures', () => {
  const earlier = new Map([['harbor | names | PERSON exact F', 0.82]]);
  expect(accuracyTable(rows, earlier).split('\n').slice(2)).toEqual([
    '| harbor | names | PERSON exact F | 0.813 | −0.007 |',
    '| harbor | times | value F | 0.700 | new |',
  ]);
});

it('shows no change where a figure is the same as printed', () => {
  const earlier = new Map(rows.map((row) => [`${row.corpus} | ${row.layer} | ${row.measure}`, 0.813]));
  expect(accuracyTable(rows.slice(0, 1), earlier)).toContain('| 0.813 |  |');
});

it('renews the figures of a corpus on a page and leaves others', () => {
  const page = '# Accuracy\n\n<!-- figures -->\n<!-- end of figures -->\n\nThe end.\n';
  const first = pageWithFigures(page, [
    ...rows,
    { corpus: 'court', layer: 'times', measure: 'value F', value: 0.5 },
  ]);
  const second = pageWithFigures(first, [
    { corpus: 'harbor', layer: 'times', measure: 'value F', value: 0.75 },
  ]);
  expect([...figuresOfPage(second)]).toEqual([
    ['court | times | value F', 0.5],
    ['harbor | times | value F', 0.75],
  ]);
  expect(second.startsWith('# Accuracy\n')).toBe(true);
  expect(second.endsWith('The end.\n')).toBe(true);
});
