import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';

function watched(isTTY: boolean) {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  let time = 0;
  const progress = showProgress({
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    env: {},
    stop: new AbortController().signal,
    clock: () => time,
  });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { progress, pass, shown: () => String(stderr.read() ?? '') };
}

test('without a terminal: bad files at once, and how far it is now and then', () => {
  const { progress, pass, shown } = watched(false);
  progress.begin(8);
  pass(2000);
  progress.step();
  progress.step('a.txt: is empty');
  expect(shown()).toBe('a.txt: is empty\n');
  pass(4000);
  progress.step();
  pass(1000);
  progress.step();
  progress.end();
  expect(shown()).toBe('3 of 8, 1 failed, 0.5 articles/s\n');
});

test.each([
  [10, '4 s'],
  [1006, '17 min'],
  [10_806, '3.0 h'],
])('of %i with one done each second after the first: %s are left', (total, left) => {
  const { progress, pass, shown } = watched(false);
  progress.begin(total);
  // The models are loaded.
  pass(5000);
  for (let done = 0; done < 5; done += 1) {
    progress.step();
    pass(1000);
  }
  progress.step();
  expect(shown()).toMatch(new RegExp(`s, ${left} left\n$`));
});

test('nothing is said of a run without files', () => {
  const { progress, shown } = watched(false);
  progress.begin(0);
  progress.end();
  expect(shown()).toBe('');
});

test('on a terminal: a bar, and bad files above it', () => {
  const { progress, pass, shown } = watched(true);
  progress.begin(2);
  pass(1000);
  progress.step('a.txt: is empty');
  progress.step();
  progress.end();
  const text = shown();
  expect(text).toContain('a.txt: is empty');
  expect(text).toMatch(/2 of 2, 1 failed, 2\.0 articles\/s/);
});
