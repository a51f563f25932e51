import { expect, test } from 'vitest';
import { displayText } from '../../src/text/display.ts';

test.each([
  ['The port of\nTarn', 'The port of Tarn'],
  ['closed,\r\n\r\n\r\n  said Voss', 'closed, said Voss'],
  ['a full-\nscale inquiry', 'a full-scale inquiry'],
  ['a full-\r\n    scale inquiry', 'a full-scale inquiry'],
  ['a full-\n\n\n\nscale inquiry', 'a full-scale inquiry'],
  ['the minis\u00ad\nter of ports', 'the minister of ports'],
  ['pre-\nand post-war', 'pre-and post-war'],
  ['Tarn-\nVenn', 'Tarn- Venn'],
  ['closed -\nfor a day', 'closed - for a day'],
  ['closed –\nfor a day', 'closed – for a day'],
  ['  ', ''],
])('%j is shown as %j', (text, shown) => {
  expect(displayText(text, { start: 0, end: text.length })).toBe(shown);
});

test('only the span is shown', () => {
  expect(displayText('The port of\nTarn is closed.', { start: 4, end: 16 })).toBe('port of Tarn');
});
