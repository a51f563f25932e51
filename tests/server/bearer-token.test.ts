import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createToken, revokeToken, type Scope } from '../../src/store/api-tokens.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { post, quietServer } from '../support/ask.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

const QUERY = JSON.stringify({ query: '{ corpus { articleCount } }' });

async function answerTo(token: string | undefined, requireToken: boolean) {
  const { server, masked } = quietServer({ database, requireToken });
  const response = await post(server, QUERY, token);
  const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  expect(masked).toEqual([]);
  return {
    status: response.status,
    code: body.errors?.[0]?.extensions.code ?? null,
    body: JSON.stringify(body),
  };
}

const tokenWith = async (...scopes: readonly Scope[]) =>
  (await createToken(database, { name: '', scopes, expiresAt: null })).secret;

describe('reads', () => {
  test('are open to everyone where nothing else is said', async () => {
    expect(await answerTo(undefined, false)).toMatchObject({ status: 200, code: null });
    expect(await answerTo(await tokenWith('ingest'), false)).toMatchObject({ status: 200, code: null });
  });

  test('are for holders of a token that allows to read where one is required', async () => {
    expect(await answerTo(undefined, true)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await answerTo(await tokenWith('ingest'), true)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await answerTo(await tokenWith('ingest', 'read'), true)).toMatchObject({
      status: 200,
      code: null,
    });
  });

  test('are required to bring a token by GET too, and not for the health of the server', async () => {
    const { server } = quietServer({ database, requireToken: true });
    expect((await server.fetch('http://localhost/graphql?query=%7B__typename%7D')).status).toBe(401);
    expect((await server.fetch('http://localhost/articles/x.jsonld')).status).toBe(401);
    expect((await server.fetch('http://localhost/health')).status).toBe(200);
    expect((await server.fetch('http://localhost/ready')).status).toBe(200);
  });
});

describe('a token that is none', () => {
  test.each<[string, string]>([
    ['a prefix alone', 'dl_'],
    ['a long one', 'x'.repeat(10_000)],
    ['no letters', '💥'],
    ['SQL', "dl_' OR ''='"],
  ])('is refused: %s', async (_name, token) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${encodeURI(token)}` };
    const { server } = quietServer({ database });
    const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body: QUERY });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="Dateline"');
    expect(await response.text()).not.toContain(encodeURI(token).slice(0, 50));
  });

  test.each<[string, (secret: string) => string, number]>([
    ['with more after it', (secret) => `Bearer ${secret} x`, 401],
    ['behind a tab', (secret) => `Bearer\t${secret}`, 401],
    ['left out', () => 'Bearer', 401],
    ['twice', (secret) => `Bearer ${secret}, Bearer ${secret}`, 401],
    ['after spaces', (secret) => `bearer   ${secret}  `, 200],
    ['of a scheme that begins alike', () => 'Bearerish x', 200],
  ])('is refused where it is written wrong: %s', async (_name, header, status) => {
    const authorization = header(await tokenWith('read'));
    const { server } = quietServer({ database });
    const headers = { 'content-type': 'application/json', authorization };
    const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body: QUERY });
    expect(response.status).toBe(status);
    if (status === 401) expect(await response.text()).toMatch(/malformed.*UNAUTHENTICATED/);
  });

  test('says why, and never shows the secret', async () => {
    const { id, secret } = await createToken(database, {
      name: '',
      scopes: ['read'],
      expiresAt: new Date(0),
    });
    const expired = await answerTo(secret, false);
    expect(expired).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(expired.body).toContain('has expired');
    await revokeToken(database, id);
    const revoked = await answerTo(secret, false);
    expect(revoked.body).toContain('was revoked');
    expect(revoked.body + expired.body).not.toContain(secret.slice(3));
  });
});

test('what a proxy says in a scheme of its own is no token', async () => {
  const headers = { 'content-type': 'application/json', authorization: 'Basic dXNlcjpwYXNz' };
  const { server } = quietServer({ database });
  const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body: QUERY });
  expect(response.status).toBe(200);
});
