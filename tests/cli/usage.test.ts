import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { dateline } from '../support/terminal.ts';

const COMMANDS = [
  'ingest',
  'retract',
  'reextract',
  'extract',
  'parse',
  'serve',
  'start',
  'schema',
  'token',
  'export',
];

describe('wrong use ends in code 2 and one line that says where and what to do', () => {
  test.each<[string, string]>([
    ['ingst x', "dateline: unknown command 'ingst' (Did you mean ingest?); see dateline --help"],
    ['--nothing', "dateline: unknown option '--nothing'; see dateline --help"],
    ['ingest', "dateline ingest: missing required argument 'path'; see dateline ingest --help"],
    ['ingest x --nothing', "dateline ingest: unknown option '--nothing'; see dateline ingest --help"],
    ['retract', "dateline retract: missing required argument 'id-or-path'; see dateline retract --help"],
    [
      'extract',
      'dateline extract: nothing to read; name files or folders, or --jsonl FILE (- is standard input)',
    ],
    ['extract a.txt --jsonl b', 'dateline extract: a.txt and --jsonl b are both to be read; leave one out'],
    ['extract a.txt --layers words', 'dateline extract: --layers: expected tokens, found "words"'],
    [
      'extract --jsonl nowhere.jsonl',
      'dateline extract: --jsonl nowhere.jsonl does not exist; name a file of records',
    ],
    ['extract --jsonl .', 'dateline extract: --jsonl . is a folder, not a file; name a file of records'],
    [
      'ingest nowhere -d nowhere.db',
      'dateline ingest: nowhere does not exist; name article files, or folders of them',
    ],
    ['ingest a b', 'dateline ingest: none of a, b exists; name article files, or folders of them'],
    ['parse', "dateline parse: required option '--conllu <file>' not specified; see dateline parse --help"],
    ['parse --conllu nowhere', 'dateline parse: --conllu nowhere does not exist; name a CoNLL-U file'],
    [
      'parse --conllu -',
      'dateline parse: --conllu -: no tokens; expected lines of ten fields with tabs between them',
    ],
    [
      'serve --rate fast',
      'dateline serve: --rate: expected points and points a second such as 100000/5000, found "fast"',
    ],
    [
      'serve --rate 10/1',
      'dateline serve: --rate: the bucket holds 10, and one query may cost 25000; take at least that',
    ],
    [
      'serve --cors news.example',
      'dateline serve: --cors: expected an origin such as https://news.example, found "news.example"',
    ],
    [
      'serve --trusted-documents package.json',
      'dateline serve: --trusted-documents: package.json: "name": Syntax Error: Unexpected Name "dateline".',
    ],
    [
      'serve --trusted-documents nowhere.json',
      'dateline serve: --trusted-documents: nowhere.json: does not exist; name a JSON file such as {"id": "query ..."}',
    ],
    [
      'serve --trusted-documents a.json --persisted-queries',
      "dateline serve: option '--persisted-queries' cannot be used with option '--trusted-documents <file>'; see dateline serve --help",
    ],
    [
      'serve --shared-rate --database :memory:',
      'dateline serve: --shared-rate: servers share what a client has left in PostgreSQL; set DATABASE_URL=postgres://USER:PASSWORD@HOST/DATABASE, or leave it out',
    ],
    ['serve --grace soon', 'dateline serve: --grace: expected whole seconds from 0 to 9999, found "soon"'],
    ['serve --port 70000', 'dateline serve: --port: expected a whole number from 0 to 65535, found "70000"'],
    ['serve --port 4e3', 'dateline serve: --port: expected a whole number from 0 to 65535, found "4e3"'],
    [
      'export stories',
      "dateline export: command-argument value 'stories' is invalid for argument 'table'. Allowed choices are articles, actors, mentions, quotes, events; see dateline export --help",
    ],
    [
      'export quotes --format xls',
      "dateline export: option '--format <format>' argument 'xls' is invalid. Allowed choices are jsonl, csv, parquet; see dateline export --help",
    ],
    [
      'export quotes --filter {kind:DIRECT}',
      `dateline export: --filter: no JSON (Expected property name or '}' in JSON at position 1); write it as in '{"kind": ["DIRECT"]}', with the shell's quotes around`,
    ],
    [
      'serve extra',
      "dateline serve: too many arguments for 'serve'. Expected 0 arguments but got 1; see dateline serve --help",
    ],
    [
      'retract x -d mysql://ada:secret@db/news',
      'dateline: mysql://… is not supported; expected file:PATH or postgres://…',
    ],
  ])('dateline %s', async (line, message) => {
    expect(await dateline(line.split(' '))).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  test('a port in the environment', async () => {
    const { code, err } = await dateline(['serve'], { env: { PORT: 'http' } });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'dateline serve: PORT: expected a whole number from 0 to 65535, found "http"\n',
    });
  });

  test.each([
    [
      'postgres://a:secret@db.example/news,db2.example',
      'DATABASE_READ_URLS: expected postgres://USER:PASSWORD@HOST/DATABASE and a comma before each further one, found something else as number 2',
    ],
    [
      'postgres://a:secret@db.example/news',
      'DATABASE_READ_URLS: a database file has no replicas; set DATABASE_URL to their primary, or leave it out',
    ],
  ])('replicas that are none: %s', async (urls, problem) => {
    const { code, err } = await dateline(['serve', '--database', ':memory:'], {
      env: { DATABASE_READ_URLS: urls },
    });
    expect({ code, err }).toEqual({ code: 2, err: `dateline serve: ${problem}\n` });
  });
});

describe('help', () => {
  test.each(COMMANDS)('of %s has an example that names it', async (command) => {
    const { code, out, err } = await dateline([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Examples?:\\n(?:.*\\n)*? {2}\\$ (?:.*\\| )?dateline ${command}`, 'm'));
  });

  test('of the program names every command', async () => {
    const { code, out } = await dateline(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(out).toContain('$ dateline ingest');
  });

  test('is what the bare program shows, as wrong use', async () => {
    expect((await dateline([])).code).toBe(2);
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  expect(await dateline(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('schema prints what is committed', async () => {
  const { code, out } = await dateline(['schema']);
  expect(code).toBe(0);
  expect(out).toBe(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'));
});
