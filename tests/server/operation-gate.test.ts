import { expect, test } from 'vitest';
import { createOperationGate } from '../../src/server/operation-gate.ts';

/** Enters, and notes the name when its turn comes, or that it gave up. */
function entering(names: string[], gate: ReturnType<typeof createOperationGate>) {
  return (name: string, signal?: AbortSignal) =>
    gate.enter(signal).then(
      () => names.push(name),
      () => names.push(`${name} gone`),
    );
}

test('so many run, so many wait in their order, and no more come in', async () => {
  const gate = createOperationGate(2, 2);
  const names: string[] = [];
  const enter = entering(names, gate);
  await Promise.all([enter('a'), enter('b')]);
  const waiting = [enter('c'), enter('d')];
  expect(gate.hasRoom()).toBe(false);
  expect(names).toEqual(['a', 'b']);
  gate.leave();
  await waiting[0];
  expect(names).toEqual(['a', 'b', 'c']);
  expect(gate.hasRoom()).toBe(true);
  gate.leave();
  await waiting[1];
  expect(names).toEqual(['a', 'b', 'c', 'd']);
  gate.leave();
  gate.leave();
  await Promise.all([enter('e'), enter('f')]);
  expect(names).toHaveLength(6);
});

test('who gives up while waiting leaves its place to the next', async () => {
  const gate = createOperationGate(1, 2);
  const names: string[] = [];
  const enter = entering(names, gate);
  const leaving = new AbortController();
  await enter('a');
  const [b, c] = [enter('b', leaving.signal), enter('c')];
  expect(gate.hasRoom()).toBe(false);
  leaving.abort();
  await b;
  expect(gate.hasRoom()).toBe(true);
  gate.leave();
  await c;
  expect(names).toEqual(['a', 'b gone', 'c']);
});

test('who has given up before takes no place', async () => {
  const gate = createOperationGate(1, 0);
  const names: string[] = [];
  const enter = entering(names, gate);
  await enter('a', AbortSignal.abort());
  await enter('b');
  expect(names).toEqual(['a gone', 'b']);
});
