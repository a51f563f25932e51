import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

const TEXT =
  'Tarsk Timber shut its oldest saw line in Lorn on Tuesday. “We had no choice,” Ilse Marrow said.';

test('null in the metadata is the same as nothing', () => {
  const published = { publishedAt: '2031-05-14' };
  // As JSON and databases have it, whatever the types say.
  const nulls = JSON.parse('{ "title": null, "outlet": null, "url": null, "language": null }');
  expect(extract(TEXT, { ...nulls, ...published })).toEqual(extract(TEXT, published));
  expect(extract(TEXT, { ...nulls, publishedAt: null })).toEqual(extract(TEXT));
});
