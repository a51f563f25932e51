import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { dateline } from '../support/terminal.ts';
import { withoutRootRights } from '../support/without-root-rights.ts';

let folder: string;
let database: string;
let articles: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-cli-')));
  database = join(folder, 'test.db');
  articles = join(folder, 'articles');
  mkdirSync(articles);
  writeFileSync(
    join(articles, 'talks.txt'),
    'Minister Tarel Voss met Orin Dask. "We agreed to go on," Voss said.\n',
  );
  writeFileSync(join(articles, 'budget.txt'), 'Minister Tarel Voss presented the budget.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The ids of the articles that are stored. */
async function stored() {
  const opened = openDatabase(database);
  const ids = (await opened.article.findMany({ orderBy: { id: 'asc' } })).map((article) => article.id);
  await opened.$disconnect();
  return ids;
}

describe('ingest', () => {
  test('sums up what it did and found', async () => {
    const { code, out, err } = await dateline(['ingest', articles, '-d', database]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^2 articles added\. Found 1 quote, \d+ events?, 0 dates and times, \d+ appearances of actors\.\n$/,
    );
    expect((await dateline(['ingest', articles], { env: { DATABASE_URL: `file:${database}` } })).out).toBe(
      '0 articles added, 2 unchanged.\n',
    );
  });

  test.each<[string, string, string]>([
    ['bad.txt', '---\ntitle: 1984\n---\nVoss spoke.\n', 'bad.txt:2: title: expected text'],
    ['bad.yaml', 'title: 1984\n', 'bad.yaml:1: title: expected text'],
  ])('names the place of a mistake once: %s', async (name, content, message) => {
    writeFileSync(join(articles, 'bad.txt'), 'Voss spoke.\n');
    writeFileSync(join(articles, name), content);
    const { err } = await dateline(['ingest', articles, '-d', database]);
    expect(err).toBe(`${articles}/${message}; put it in quotation marks, found 1984\n`);
  });

  test('tells of a sidecar that stands alone, which is no failure', async () => {
    writeFileSync(join(articles, 'alone.yaml'), 'title: Talks\n');
    const { code, err } = await dateline(['ingest', articles, '-d', database]);
    expect({ code, err }).toEqual({
      code: 0,
      err: `${articles}/alone.yaml: no article stands beside it; not read\n`,
    });
  });

  test('reads a file of records, names its bad lines, and stores no table as if it were an article', async () => {
    const [records, table] = [join(folder, 'rest.jsonl'), join(folder, 'rest.csv')];
    writeFileSync(records, '{"id":1,"text":"Tarel Voss left.","author":"O. D."}\n{"id":2}\n');
    writeFileSync(table, 'id,text\n1,Tarel Voss left.\n');
    const { code, out, err } = await dateline(['ingest', records, table, '-d', database]);
    expect({ code, out: out.replace(/ Found .*/, '') }).toEqual({
      code: 1,
      out: '1 article added, 2 failed.\n',
    });
    expect(err.split('\n')).toEqual([
      expect.stringContaining(
        'rest.jsonl:1: author: unknown field, passed over here and below; the fields are id, ',
      ),
      `${records}:2: text: expected text`,
      expect.stringContaining('rest.csv: is a table by its name, no article; '),
      '',
    ]);
    expect((await dateline(['retract', records, '-d', database])).out).toBe('1 article retracted.\n');
  });

  test('makes the database with its folder', async () => {
    const made = join(folder, 'deep', 'made.db');
    expect(await dateline(['ingest', articles, '-d', made])).toMatchObject({ code: 0, err: '' });
    expect(existsSync(made)).toBe(true);
  });

  test('says where a folder holds nothing to read', async () => {
    mkdirSync(join(folder, 'none'));
    expect(await dateline(['ingest', join(folder, 'none'), '-d', database])).toEqual({
      code: 0,
      out: 'No .txt files there; a file of another name is read where it is named itself. 0 articles added.\n',
      err: '',
    });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('asked to stop by %s ends in code %i and says how far it came', async (signal, code) => {
    writeFileSync(join(articles, 'a.txt'), '');
    const stop = AbortSignal.abort(signal);
    expect(await dateline(['ingest', articles, '-d', database], { stop })).toEqual({
      code,
      out: 'Stopped after 0 of 3; the same command goes on from here. 0 articles added.\n',
      err: '',
    });
    expect((await dateline(['ingest', articles, '-d', database])).out).toMatch(
      /^2 articles added, 1 failed\./,
    );
    expect(await dateline(['reextract', '--all', '-d', database], { stop })).toMatchObject({
      code,
      out: 'Stopped after 0 of 2; the same command goes on from here. 0 articles extracted anew.\n',
    });
  });

  test('names each bad file, reads the rest, and ends in code 1', async () => {
    writeFileSync(join(articles, 'a.txt'), '');
    const { code, out, err } = await dateline(['ingest', articles, join(folder, 'gone'), '-d', database]);
    expect(code).toBe(1);
    expect(err).toBe(`${articles}/a.txt: is empty; an article needs text\n${folder}/gone: does not exist\n`);
    expect(out).toMatch(/^2 articles added, 2 failed\./);
  });

  test('makes no database where nothing named is there', async () => {
    expect(await dateline(['ingest', join(folder, 'gone'), '-d', database])).toEqual({
      code: 2,
      out: '',
      err: `dateline ingest: ${folder}/gone does not exist; name article files, or folders of them\n`,
    });
    expect(existsSync(database)).toBe(false);
  });

  test('shows the name of a file without what would act on the terminal', async () => {
    writeFileSync(join(articles, '\u001b[31mred\n\u202e.txt'), '');
    const { err } = await dateline(['ingest', articles, '-d', database]);
    expect(err).toBe(`${articles}/\\u{1b}[31mred\\u{a}\\u{202e}.txt: is empty; an article needs text\n`);
  });

  test('says in words that a database may not be written', async ({ skip }) => {
    await openDatabase(database).$disconnect();
    chmodSync(database, 0o444);
    mkdirSync(join(folder, 'shut'));
    const readsClone = async () => statSync(join(packageRoot, 'package.json')).isFile();
    const isInReach = withoutRootRights(folder, join(folder, 'shut'), readsClone).catch(() => false);
    skip(!(await isInReach), 'who is not root may not read the clone, nor the command in it');
    const ended = await withoutRootRights(folder, join(folder, 'shut'), () =>
      dateline(['ingest', articles, '-d', database]),
    );
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 2, out: '' });
    expect(ended.err).toMatch(/^dateline: [^\n]*check the rights to it and to its folder\n$/);
  });

  test.runIf(process.platform === 'linux').each(['/proc/kmsg', '/proc/none/x.db', '/sys/x.db'])(
    'does not wait for what the kernel has to say: %s',
    async (path) => {
      expect(await dateline(['ingest', articles, '-d', path])).toEqual({
        code: 2,
        out: '',
        err: `dateline: ${path} stands among the kernel's own files; name another file\n`,
      });
    },
  );
});

test('retract takes files and ids, and tells what it does not know', async () => {
  await dateline(['ingest', articles, '-d', database]);
  const talks = await dateline(['retract', join(articles, 'talks.txt'), 'nobody', '-d', database]);
  expect(talks).toEqual({
    code: 1,
    out: '1 article retracted.\n',
    err: 'nobody: is neither the id nor the file of an article in the database\n',
  });
  const [id = ''] = await stored();
  expect(await dateline(['retract', id, '-d', database])).toMatchObject({
    code: 0,
    out: '1 article retracted.\n',
  });
  expect(await stored()).toEqual([]);
});

test('reextract has nothing to do for the present extractor, unless for all', async () => {
  await dateline(['ingest', articles, '-d', database]);
  const before = await stored();
  expect((await dateline(['reextract', '-d', database])).out).toBe('0 articles extracted anew.\n');
  expect((await dateline(['reextract', '--all', '-d', database])).out).toMatch(
    /^2 articles extracted anew\. Found/,
  );
  expect(await stored()).toEqual(before);
});

test.each(['serve', 'retract x', 'reextract'])('%s makes no database that is missing', async (line) => {
  const missing = join(folder, 'deep', 'gone.db');
  expect(await dateline([...line.split(' '), '-d', missing])).toEqual({
    code: 2,
    out: '',
    err: `dateline ${line.split(' ')[0]}: the database ${missing} does not exist; make it with dateline ingest PATH... --database ${missing}\n`,
  });
  const env = { DATABASE_URL: `file:${missing}` };
  expect(await dateline(line.split(' '), { env })).toMatchObject({ code: 2, out: '' });
  expect(existsSync(join(folder, 'deep'))).toBe(false);
});

describe('serve', () => {
  beforeEach(() => openDatabase(database).$disconnect());

  test('answers until it is asked to stop', async () => {
    await dateline(['ingest', articles, '-d', database]);
    const asked = await askWhileServing(
      ['serve', '--port', '0', '-d', database],
      '{ articles { totalCount } }',
    );
    expect(asked).toMatchObject({ code: 0, answer: { data: { articles: { totalCount: 2 } } } });
  });

  test('says that there is nothing in it yet', async () => {
    const asked = await askWhileServing(
      ['serve', '--port', '0', '-d', database],
      '{ articles { totalCount } }',
    );
    expect(asked).toMatchObject({
      answer: { data: { articles: { totalCount: 0 } } },
      err: 'The database has no articles yet; dateline ingest PATH... reads some into it\n',
    });
  });

  test('says that a port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    expect(await dateline(['serve', '--port', port, '-d', database])).toEqual({
      code: 2,
      out: '',
      err: `dateline serve: port ${port} is in use; stop what uses it, or choose another with --port\n`,
    });
    other.close();
  });

  test('says that an address is not of this machine', async () => {
    expect(await dateline(['serve', '--host', '192.0.2.1', '-d', database])).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

test('start ingests the seeds once, keeps every id, and serves', async () => {
  const query = '{ articles(first: 100) { totalCount nodes { id } } }';
  const first = await askWhileServing(['start', '--port', '0', '-d', database], query);
  const second = await askWhileServing(['start', '--port', '0', '-d', database], query);
  expect(first.answer?.data.articles.totalCount).toBeGreaterThan(10);
  expect(second).toEqual(first);
});

/** Runs a command that serves, asks it one question, and stops it. */
async function askWhileServing(args: readonly string[], query: string) {
  const stop = new AbortController();
  let answer: Promise<Answer> | undefined;
  const onOut = (text: string) => {
    const url = /http:\S+\/graphql/.exec(text)?.[0];
    if (!url) return;
    answer = ask(url, query);
    answer.finally(() => stop.abort());
  };
  const { code, err } = await dateline(args, { stop: stop.signal, onOut });
  return { code, err, answer: await answer };
}

interface Answer {
  readonly data: { readonly articles: { readonly totalCount: number } };
}

async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // The tests ask for this and nothing else.
  return (await response.json()) as Answer;
}
