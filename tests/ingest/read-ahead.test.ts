import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAhead } from '../../src/ingest/read-ahead.ts';

const A_MILLION = 1_000_000;

test.each<[string, number, readonly number[], readonly number[]]>([
  ['one at a time, begun by whoever asks for it', 1, [1, 1, 1], [0, 0, 0]],
  ['as many as are taken at once', 3, [1, 1, 1, 1, 1], [3, 4, 5, 5, 5]],
  ['less where texts are long', 3, [A_MILLION, A_MILLION, A_MILLION], [2, 3, 3]],
  ['one that is longer than all may be', 3, [1, 3 * A_MILLION, 1], [1, 2, 3]],
])('%s', async (_, atOnce, sizes, begunAtEach) => {
  expect(await begunWhenGiven(sizes, atOnce)).toEqual(begunAtEach);
});

test('whatever their sizes, items come in their order, and each is begun before it is given', async () => {
  const sizes = fc.array(fc.nat(3 * A_MILLION), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 2, max: 8 }), async (list, atOnce) => {
      const begun = await begunWhenGiven(list, atOnce);
      expect(begun).toHaveLength(list.length);
      for (const [index, count] of begun.entries()) {
        expect(count).toBeGreaterThan(index);
        expect(count).toBeLessThanOrEqual(index + atOnce);
        const inWork = list.slice(index, count).reduce((sum, size) => sum + size, 0);
        if (count > index + 1) expect(inWork).toBeLessThanOrEqual(2 * A_MILLION);
      }
    }),
  );
});

/** How many items were begun by the time that each was given. */
async function begunWhenGiven(sizes: readonly number[], atOnce: number): Promise<number[]> {
  let begun = 0;
  const items = async function* () {
    for (const [index, characters] of sizes.entries()) {
      yield { index, characters, begin: () => void begun++ };
    }
  };
  const given: number[] = [];
  for await (const { index } of readAhead(items(), atOnce)) {
    expect(index).toBe(given.length);
    given.push(begun);
  }
  return given;
}
