import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useToken } from '../../src/store/api-tokens.ts';
import { openDatabase } from '../../src/store/database.ts';
import { dateline } from '../support/terminal.ts';

let folder: string;
let database: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-token-')));
  database = join(folder, 'test.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const token = (...args: readonly string[]) => dateline(['token', ...args, '-d', database]);

test('a token is printed once, alone on standard output, and then only listed', async () => {
  const { code, out, err } = await token(
    'create',
    '--scope',
    'ingest',
    'read',
    '--name',
    'night import',
    '--expires',
    '90d',
  );
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^dl_[\w-]{43}\n$/) });
  const [, id = ''] = /^Token (\w+); it is shown only now/.exec(err) ?? [];
  const listed = await token('list');
  expect(listed.out).toMatch(
    new RegExp(`^${id}  read,ingest  night import  made [\\dTZ:-]+, never used, expires [\\dTZ:-]+\\n$`),
  );
  expect(listed.out).not.toContain(out.trim());
  expect(await token('revoke', id)).toEqual({ code: 0, out: `${id} is revoked.\n`, err: '' });
  expect((await token('list')).out).toContain(', revoked ');
  const opened = openDatabase(database);
  expect(await useToken(opened, out.trim())).toEqual({ refused: 'revoked' });
  await opened.$disconnect();
});

describe('mistakes', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'no scope',
      ['create'],
      /^dateline token create: required option '--scope <scope...>' not specified; see dateline token create --help\n$/,
    ],
    ['another scope', ['create', '--scope', 'all'], /Allowed choices are read, ingest, curate; see/],
    [
      'no duration',
      ['create', '--scope', 'ingest', '--expires', 'soon'],
      /--expires: expected a duration such as 12h, 90d, 8w or 1y/,
    ],
    ['no time', ['create', '--scope', 'ingest', '--expires', '0d'], /--expires: expected a duration/],
    ['a name of two lines', ['create', '--scope', 'ingest', '--name', 'a\nb'], /--name: expected one line/],
    ['no database to list', ['list'], /does not exist; make it with dateline ingest/],
  ])('%s', async (_name, args, message) => {
    const { code, out, err } = await token(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('an id of no token', async () => {
    await token('create', '--scope', 'ingest');
    expect(await token('revoke', 'none')).toEqual({
      code: 1,
      out: '',
      err: 'none: is the id of no token; dateline token list shows them\n',
    });
  });
});
