import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LargeArchive, largeArchive, pageThroughQuotes, pageTimes } from './large-archive.ts';

// The small version of what `npm run test:long` does with 100,000 articles.

let archive: LargeArchive;

beforeAll(async () => {
  archive = await largeArchive(400);
});

afterAll(() => archive.database.$disconnect());

test.each(['first', 'last'] as const)(
  'each quote stands on one page while others come in, %s',
  async (end) => {
    const { pages, missing, repeated } = await pageThroughQuotes(archive, end);
    expect(pages).toBeGreaterThan(7);
    expect({ missing, repeated }).toEqual({ missing: 0, repeated: 0 });
  },
);

test('every field of a filter and its opposite is answered', async () => {
  expect((await pageTimes(archive)).length).toBeGreaterThan(120);
});
