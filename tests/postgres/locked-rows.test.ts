import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());

const server = createServer({ database, cache: false, limits: { milliseconds: 1_000 } });
const QUERY = '{ quotes(first: 3) { nodes { id text cue } } }';

async function ask(signal?: AbortSignal) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
    ...(signal && { signal }),
  });
  return { status: response.status, body: (await response.json()) as { errors?: { extensions: unknown }[] } };
}

test('what waits for a lock of another program ends by its time, not by the lock', async () => {
  expect((await ask()).status).toBe(200);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let locked = (): void => undefined;
  const isLocked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const other = database.$transaction(
    async (session) => {
      await session.$executeRawUnsafe('LOCK TABLE "Quote" IN ACCESS EXCLUSIVE MODE');
      locked();
      await held;
    },
    { timeout: 60_000 },
  );
  await isLocked;
  const late = await ask();
  expect(late.status).toBe(503);
  expect(late.body.errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT' });
  letGo();
  await other;
  expect((await ask()).status).toBe(200);
});
