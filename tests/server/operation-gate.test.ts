import { expect, test } from 'vitest';
import { createOperationGate, type OperationGate } from '../../src/server/operation-gate.ts';

/** Enters clients by names such as `a1`, client a, and notes each one's turn, refusal or giving up. */
function watched(gate: OperationGate) {
  const noted: string[] = [];
  const leaves = new Map<string, () => void>();
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    noted,
    enter: async (name: string, signal?: AbortSignal) => {
      gate.enter(name.charAt(0), signal).then(
        (leave) => {
          noted.push(leave ? name : `${name} refused`);
          if (leave) leaves.set(name, leave);
        },
        () => noted.push(`${name} gone`),
      );
      await settled();
    },
    leave: async (name: string) => {
      leaves.get(name)?.();
      await settled();
    },
  };
}

test('so many run, so many wait in their order, and no more come in', async () => {
  const gate = createOperationGate(2, 2);
  const { noted, enter, leave } = watched(gate);
  for (const name of ['a1', 'b1', 'c1', 'd1', 'e1']) await enter(name);
  expect(noted).toEqual(['a1', 'b1', 'e1 refused']);
  expect([gate.running(), gate.waiting()]).toEqual([2, 2]);
  await leave('a1');
  await leave('c1');
  expect(noted).toEqual(['a1', 'b1', 'e1 refused', 'c1', 'd1']);
  for (const name of ['b1', 'd1']) await leave(name);
  expect([gate.running(), gate.waiting()]).toEqual([0, 0]);
});

test('turns go around the clients: who asks once does not wait for who asks a lot', async () => {
  const { noted, enter, leave } = watched(createOperationGate(1, 100));
  for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2']) await enter(name);
  for (const name of ['a1', 'a2', 'b1', 'c1', 'a3', 'b2']) await leave(name);
  expect(noted).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
});

test('one client never takes the last place to run', async () => {
  const { noted, enter, leave } = watched(createOperationGate(3, 100));
  for (const name of ['a1', 'a2', 'a3', 'b1']) await enter(name);
  expect(noted).toEqual(['a1', 'a2', 'b1']);
  await leave('b1');
  expect(noted).toHaveLength(3);
  await leave('a1');
  expect(noted).toEqual(['a1', 'a2', 'b1', 'a3']);
});

test('where all places are taken, the last of the longest line makes room for another client', async () => {
  const { noted, enter } = watched(createOperationGate(1, 3));
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'c1']) await enter(name);
  expect(noted).toEqual(['a1', 'a5 refused', 'a4 refused', 'b2 refused', 'a3 refused']);
});

test('who gives up while waiting leaves its place to the next', async () => {
  const gate = createOperationGate(1, 2);
  const { noted, enter, leave } = watched(gate);
  const leaving = new AbortController();
  await enter('a1');
  await enter('b1', leaving.signal);
  await enter('c1');
  leaving.abort();
  await leave('nobody');
  await enter('d1', AbortSignal.abort());
  expect(gate.waiting()).toBe(1);
  await leave('a1');
  expect(noted).toEqual(['a1', 'b1 gone', 'd1 gone', 'c1']);
});
