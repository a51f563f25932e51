import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateline } from '../support/terminal.ts';
import { locationOf } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLES: Readonly<Record<string, string>> = {
  'talks.txt': 'Minister Tarel Voss met Orin Dask. "We agreed to go on," Voss said.\n',
  'budget.txt': 'Minister Tarel Voss presented the budget.\n',
};

describe('every command takes the address of a server', () => {
  const env = { DATABASE_URL: locationOf('commands') };
  const articles = join(folder, 'articles');
  beforeAll(() => {
    mkdirSync(articles);
    for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(articles, name), text);
  });

  test('to ingest and to do it again', async () => {
    const first = await dateline(['ingest', articles], { env });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^2 articles added\. Found 1 quote/);
    expect((await dateline(['ingest', articles], { env })).out).toBe('0 articles added, 2 unchanged.\n');
  });

  test('as an option', async () => {
    const { code, out } = await dateline(['export', 'quotes', '-d', env.DATABASE_URL]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'DIRECT', speaker: 'Tarel Voss' });
  });

  test('to make, list and end tokens', async () => {
    expect(
      await dateline(['token', 'create', '--scope', 'ingest', '--name', 'night import'], { env }),
    ).toMatchObject({
      code: 0,
    });
    expect((await dateline(['token', 'list'], { env })).out).toContain('night import');
  });

  test('to extract anew and to take out', async () => {
    expect(await dateline(['reextract'], { env })).toMatchObject({ code: 0, err: '' });
    expect(await dateline(['retract', join(articles, 'budget.txt')], { env })).toMatchObject({ code: 0 });
    expect((await dateline(['export', 'articles'], { env })).out.trim().split('\n')).toHaveLength(1);
  });

  test('a server that is not there is told in one line, without the password', async () => {
    const missing = 'postgres://ada:secret@127.0.0.1:1/news';
    const { code, out, err } = await dateline(['ingest', articles, '-d', missing]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^dateline: postgres:\/\/127\.0\.0\.1:1\/news can't be opened: [^\n]*ECONNREFUSED[^\n]*\n$/,
    );
    expect(err).not.toContain('secret');
  });
});
