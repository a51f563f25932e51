import { expect, test } from 'vitest';
import { isSame } from './two-ways.ts';

const alone = (body: string) => ({ status: 200, type: 'application/json', body });
const streamed = (body: string) => alone(`:\n\nevent: next\ndata: ${body}\n\nevent: complete\ndata:\n\n`);

test.each([
  ['by itself', alone],
  ['in a stream of events', streamed],
])('an answer %s is another where it says something else, and not for the luck of its errors', (_how, as) => {
  const none = (...errors: string[]) => as(JSON.stringify({ errors, data: null }));
  const some = (data: object, ...errors: string[]) => as(JSON.stringify({ errors, data }));
  expect(isSame(none('a', 'b'), none('c'))).toBe(true);
  expect(isSame(some({ x: 1 }, 'a', 'b'), some({ x: 1 }, 'b', 'a'))).toBe(true);
  expect(isSame(some({ x: 1 }, 'a', 'b'), some({ x: 1 }, 'b', 'c'))).toBe(false);
  expect(isSame(some({ x: 1 }, 'a'), some({ x: 2 }, 'a'))).toBe(false);
  expect(isSame(none('a'), some({ x: 1 }, 'a'))).toBe(false);
  expect(isSame(as('{"data":{"x":1}}'), as('{"data":{"x":2}}'))).toBe(false);
  expect(isSame(none('a'), { ...none('a'), status: 500 })).toBe(false);
  expect(isSame(none('a'), alone('{"errors":["a"]}'))).toBe(false);
});
