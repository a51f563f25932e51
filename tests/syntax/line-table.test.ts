import { expect, it } from 'vitest';
import { linesOf, lineTableFrom, packLines } from '../../src/syntax/line-table.ts';

const LINES = ['Tarn\tKE\t400', 'Orsa\tOR\t90', 'Tarn\tOR\t3', 'Çelik\tLU\t2'];

const table = lineTableFrom(
  Buffer.from(packLines(LINES, (line) => line.slice(0, line.indexOf('\t')).toLowerCase())),
);

it.each([
  ['tarn', ['Tarn\tKE\t400', 'Tarn\tOR\t3']],
  ['orsa', ['Orsa\tOR\t90']],
  ['çelik', ['Çelik\tLU\t2']],
  ['Tarn', []],
  ['', []],
])('the lines of %s, in their order', (key, lines) => {
  expect(linesOf(table, key)).toEqual(lines);
});

it('a table without lines has none', () => {
  expect(linesOf(lineTableFrom(Buffer.from(packLines([], (line) => line))), 'tarn')).toEqual([]);
});
