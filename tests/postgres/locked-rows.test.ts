import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());

const QUOTES = '{ quotes(first: 3) { nodes { id text cue } } }';
const OUTLETS = '{ outlets(first: 3) { nodes { id } } }';

function serverWith(limits: { readonly milliseconds: number; readonly running?: number }) {
  const server = createServer({ database, cache: false, limits });
  return async (query: string, signal?: AbortSignal) => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
    return { status: response.status, body: await response.json() };
  };
}

/** Keeps the quotes locked, as another program may, while `work` is done. */
async function withQuotesLocked(work: () => Promise<void>): Promise<void> {
  await database.$transaction(
    async (session) => {
      await session.$executeRawUnsafe('LOCK TABLE "Quote" IN ACCESS EXCLUSIVE MODE');
      await work();
    },
    { timeout: 60_000 },
  );
}

test('what waits for a lock of another program ends by its time, not by the lock', async () => {
  const [hasty, patient] = [serverWith({ milliseconds: 1_000 }), serverWith({ milliseconds: 60_000 })];
  await withQuotesLocked(async () => {
    expect(await hasty(QUOTES)).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'TIMEOUT' } }] },
    });
  });
  expect((await patient(QUOTES)).status).toBe(200);
});

test('who leaves while a lock is waited for leaves its place to others', async () => {
  const ask = serverWith({ milliseconds: 60_000, running: 1 });
  await withQuotesLocked(async () => {
    const leaving = new AbortController();
    const left = ask(QUOTES, leaving.signal).catch(() => null);
    const next = ask(OUTLETS);
    leaving.abort();
    await left;
    expect((await next).status).toBe(200);
  });
});
