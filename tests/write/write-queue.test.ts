import { expect, test } from 'vitest';
import { WriterBusy } from '../../src/graphql/writer.ts';
import { createWriteQueue } from '../../src/write/write-queue.ts';

/** Work that ends when it is told to. */
function work() {
  let end = (): void => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
}

test('one write runs at a time, in the order of their coming, also behind one that fails', async () => {
  const queue = createWriteQueue(10);
  const first = work();
  const seen: string[] = [];
  const failing = queue.run(async () => {
    await first.done;
    seen.push('first');
    throw new Error('failed');
  });
  const next = queue.run(async () => {
    seen.push('next');
    return 'done';
  });
  expect(seen).toEqual([]);
  first.end();
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('done');
  expect(seen).toEqual(['first', 'next']);
});

test('what is too much is refused, until there is room again', async () => {
  const queue = createWriteQueue(2);
  const one = work();
  const running = [queue.run(() => one.done), queue.run(async () => {})];
  await expect(queue.run(async () => {})).rejects.toBeInstanceOf(WriterBusy);
  one.end();
  await Promise.all(running);
  await queue.run(async () => {});
});
