import { afterAll, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { createExtractorThread } from '../../src/write/extractor-thread.ts';

const thread = createExtractorThread();
afterAll(() => thread.end());

const TEXT = 'Minister Tarel Voss met Orin Dask in Orvane. "We agreed to go on," Voss said on Monday.\n';

test('a text read in the thread gives the document that it gives here', async () => {
  const metadata = { publishedAt: '2031-05-14' };
  expect(await thread.extract(TEXT, metadata)).toEqual(extract(TEXT, metadata));
  const [one, two] = await Promise.all([thread.extract('One.', {}), thread.extract('Two.', {})]);
  expect([one.text, two.text]).toEqual(['One.', 'Two.']);
}, 60_000);

test('a text that is being read when the thread ends fails, and the next one starts it again', async () => {
  const reading = thread.extract(TEXT, {});
  const failed = expect(reading).rejects.toThrow('the thread that reads has ended');
  await thread.end();
  await failed;
  expect((await thread.extract(TEXT, {})).text).toBe(TEXT);
}, 60_000);
