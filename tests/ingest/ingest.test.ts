import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { reextract } from '../../src/ingest/reextract.ts';
import { retract } from '../../src/ingest/retract.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { dump } from '../support/dump.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { withoutRootRights } from '../support/without-root-rights.ts';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-ingest-')));
  database = openDatabase(':memory:');
});
afterEach(async () => {
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

const TALKS = 'Tarel Voss met Orin Dask in Varnholm. "We agreed," he said.\n';
const BUDGET = 'Tarel Voss presented the budget.\n';

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** What became of each file, in words. */
async function ingested(path = '', extractor = stubExtractor()): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for await (const { file, outcome } of ingest([join(folder, path)], { database, extractor })) {
    const more =
      outcome.kind === 'failed'
        ? `: ${outcome.reason}`
        : outcome.kind === 'duplicate'
          ? ` of ${outcome.of}`
          : '';
    outcomes.push(`${file} ${outcome.kind}${more}`.replaceAll(`${folder}/`, ''));
  }
  return outcomes;
}

const titles = async () =>
  (await database.article.findMany({ orderBy: { title: { sort: 'asc', nulls: 'first' } } })).map(
    (article) => article.title,
  );

describe('a folder', () => {
  test('is read in the order of its names; a second time nothing is left to do', async () => {
    write('b.txt', BUDGET);
    write('a/talks.txt', TALKS);
    write('a/talks.yaml', 'title: Voss meets Dask\noutlet: Varnholm Gazette\npublishedAt: 2031-05-06\n');
    expect(await ingested()).toEqual(['a/talks.txt added', 'b.txt added']);
    const before = await dump(database, []);
    expect(await ingested()).toEqual(['a/talks.txt unchanged', 'b.txt unchanged']);
    expect(await dump(database, [])).toEqual(before);
    expect(await titles()).toEqual([null, 'Voss meets Dask']);
  });

  test('is read no further once it is asked to stop: what was written with the last one told is told', async () => {
    for (let number = 100; number < 400; number++) write(`${number}.txt`, `Tarel Voss spoke ${number}.\n`);
    const stop = new AbortController();
    const files = [];
    for await (const file of ingest([folder], {
      database,
      extractor: stubExtractor(),
      signal: stop.signal,
    })) {
      files.push(file);
      stop.abort();
    }
    expect(files).toHaveLength(100);
    expect(await database.article.count()).toBe(100);
    expect((await ingested()).slice(98, 102)).toEqual([
      '198.txt unchanged',
      '199.txt unchanged',
      '200.txt added',
      '201.txt added',
    ]);
  });
});

describe('a file that changed', () => {
  test('supersedes its old text, and what only that supported goes', async () => {
    write('a.txt', TALKS);
    await ingested();
    write('a.txt', BUDGET);
    expect(await ingested()).toEqual(['a.txt superseding']);
    expect((await database.actor.findMany()).map((actor) => actor.name)).toEqual(['Tarel Voss']);
    expect(await database.quote.count()).toBe(0);
  });

  test('in its metadata alone keeps the ids of all its records', async () => {
    write('a.txt', TALKS);
    await ingested();
    const ids = async () => [
      await database.article.findMany({ select: { id: true } }),
      await database.quote.findMany({ select: { id: true } }),
    ];
    const before = await ids();
    write('a.yaml', 'title: Voss meets Dask');
    expect(await ingested()).toEqual(['a.txt updated']);
    expect(await ids()).toEqual(before);
    expect(await titles()).toEqual(['Voss meets Dask']);
  });

  test('is read anew by a newer extractor, and by none when that is the same', async () => {
    write('a.txt', TALKS);
    await ingested();
    expect(await ingested('', stubExtractor('stub-2'))).toEqual(['a.txt updated']);
    expect(await ingested('', stubExtractor('stub-2'))).toEqual(['a.txt unchanged']);
  });

  test('of name is the same article', async () => {
    write('a.txt', `---\nurl: https://gazette.example/talks\n---\n${TALKS}`);
    await ingested();
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(await ingested()).toEqual(['b.txt updated']);
    expect(await ingested()).toEqual(['b.txt unchanged']);
    expect(await database.article.count()).toBe(1);
  });

  test('of name and text is known by its address', async () => {
    write('a.txt', `---\nurl: https://gazette.example/talks\n---\n${TALKS}`);
    await ingested();
    rmSync(join(folder, 'a.txt'));
    write('b.txt', `---\nurl: https://gazette.example/talks\n---\n${BUDGET}`);
    expect(await ingested()).toEqual(['b.txt superseding']);
    expect(await database.article.count()).toBe(1);
  });
});

describe('two files', () => {
  test('with one text are one article, whichever is read first the next time', async () => {
    write('a.txt', TALKS);
    write('b.txt', TALKS);
    expect(await ingested()).toEqual(['a.txt added', 'b.txt duplicate of a.txt']);
    expect(await ingested('b.txt')).toEqual(['b.txt duplicate of a.txt']);
    expect(await database.article.count()).toBe(1);
  });

  test('runs at the same time count what each of them did', async () => {
    write('a.txt', TALKS);
    write('b.txt', BUDGET);
    const [one, other] = await Promise.all([ingested(), ingested()]);
    for (const [index, file] of ['a.txt', 'b.txt'].entries()) {
      expect([one[index], other[index]].sort()).toEqual([`${file} added`, `${file} unchanged`]);
    }
  });

  test('that become one text leave one article', async () => {
    write('a.txt', TALKS);
    write('b.txt', BUDGET);
    await ingested();
    write('b.txt', TALKS);
    expect(await ingested()).toEqual(['a.txt unchanged', 'b.txt duplicate of a.txt']);
    expect(await database.article.count()).toBe(1);
  });

  test('with one address and different text: the second is refused, and names the first', async () => {
    write('a.txt', `---\nurl: https://gazette.example/talks\n---\n${TALKS}`);
    write('b.txt', `---\nurl: https://gazette.example/talks\n---\n${BUDGET}`);
    const reason =
      'has the url of a.txt (https://gazette.example/talks) but other text; correct the url, or remove one of the files';
    expect(await ingested()).toEqual(['a.txt added', `b.txt failed: ${reason}`]);
    expect(await database.article.count()).toBe(1);
  });
});

describe('a bad file is named with its reason, and the rest is read', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /is empty; an article needs text/],
    ['of spaces', ' \n\n', /is empty/],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), /is no text: a zero byte at position 4/],
    [
      'not UTF-8',
      Uint8Array.from([...Buffer.from('Tarel Voss spoke.\nM'), 0xfc, 0x6e]),
      /not valid UTF-8: byte 0xFC/,
    ],
    ['of 50 MB', Buffer.alloc(50_000_000, 'Voss spoke. '), /is too large: 47\.7 MiB/],
    [
      'with a wrong date',
      '---\npublishedAt: 6 May\n---\nVoss spoke.\n',
      /publishedAt: expected a date \(2025-02-28\)/,
    ],
    ['with an unknown field', '---\nauthor: Voss\n---\nVoss spoke.\n', /author: unknown field/],
    ['that the extractor trips over', 'Voss went boom.', /could not be analyzed: boom; please report this/],
  ])('%s', async (_name, content, reason) => {
    write('a.txt', content);
    write('b.txt', BUDGET);
    const [bad, good] = await ingested();
    expect(bad).toMatch(/^a\.txt failed: /);
    expect(bad).toMatch(reason);
    expect(good).toBe('b.txt added');
  });

  test('in a folder without rights', async () => {
    write('closed/a.txt', TALKS);
    write('open/b.txt', BUDGET);
    const outcomes = await withoutRootRights(folder, join(folder, 'closed'), () => ingested());
    expect(outcomes).toEqual([
      'closed failed: may not be read; give the right to read it',
      'open/b.txt added',
    ]);
  });
});

test('a sidecar that is a pipe is not waited for', async () => {
  write('a.txt', TALKS);
  execFileSync('mkfifo', [join(folder, 'a.yaml')]);
  const reason = 'is a pipe, not a file; save its text in a file';
  expect(await ingested()).toEqual([`a.txt failed: ${reason}`, `a.yaml failed: ${reason}`]);
});

test('a line of 5 MB is more than an article', async () => {
  write('a.txt', `Tarel Voss went on${' and on'.repeat(800_000)} about Orin Dask.\n`);
  expect(await ingested()).toEqual([
    'a.txt failed: is too large: 5.3 MiB; an article may have 1 MiB; split it',
  ]);
});

test('a line of a megabyte is an article like any other', async () => {
  write('a.txt', `Tarel Voss went on${' and on'.repeat(140_000)} about Orin Dask.\n`);
  expect(await ingested()).toEqual(['a.txt added']);
  const { start, text } = await database.mention.findFirstOrThrow({ orderBy: { start: 'desc' } });
  expect({ start, text }).toEqual({ start: 980_025, text: 'Orin Dask' });
});

test('a text in another language is kept and marked', async () => {
  write('a.txt', '---\nlanguage: de\n---\nDie Ministerin sprach am Montag.\n');
  await ingested();
  expect((await database.article.findFirstOrThrow()).language).toBe('de');
});

describe('retract', () => {
  test.each(['talks.txt', './talks.txt', '../a/talks.txt', './b/../talks.txt', '../a', '.', './', '../a/'])(
    'by a path from where one stands: %s',
    async (path) => {
      write('a/talks.txt', TALKS);
      write('ab.txt', BUDGET);
      await ingested();
      vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'a'));
      const gone = await retract(database, path);
      vi.restoreAllMocks();
      expect(gone).toHaveLength(1);
      expect(await titles()).toHaveLength(1);
    },
  );

  test.each(['a/talks.txt', 'a', 'gone.txt'])('%s', async (path) => {
    write('a/talks.txt', TALKS);
    write('ab.txt', BUDGET);
    await ingested();
    const gone = await retract(database, join(folder, path));
    expect(gone).toHaveLength(path === 'gone.txt' ? 0 : 1);
    expect(await database.article.count()).toBe(2 - gone.length);
  });

  test('a file that is gone, through a link to its folder', async () => {
    write('real/talks.txt', TALKS);
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    await ingested('real');
    rmSync(join(folder, 'real', 'talks.txt'));
    expect(await retract(database, join(folder, 'linked', 'talks.txt'))).toHaveLength(1);
  });

  test('by id, as the database and as the graph have it; the file may be read again', async () => {
    write('a.txt', TALKS);
    await ingested();
    const { id } = await database.article.findFirstOrThrow();
    expect(await retract(database, Buffer.from(`Article:${id}`).toString('base64'))).toEqual([id]);
    await ingested();
    expect(await retract(database, id)).toEqual([id]);
    expect(await database.actor.count()).toBe(0);
    expect(await ingested()).toEqual(['a.txt added']);
    expect((await database.article.findFirstOrThrow()).id).toBe(id);
  });
});

describe('reextract', () => {
  test('derives everything anew from what is stored, with equal ids, and then finds nothing to do', async () => {
    write(
      'a.txt',
      `---\ntitle: Talks\npublishedAt: 2031-05-06T09:00:00+05:00\nlanguage: en-GB\n---\n${TALKS}`,
    );
    await ingested();
    const before = await dump(database);
    rmSync(join(folder, 'a.txt'));
    expect(await reextracted('stub-2')).toEqual(['updated']);
    expect(await reextracted('stub-2')).toEqual([]);
    await reextracted('stub-1');
    expect(await dump(database)).toEqual(before);
  });

  test('leaves out again what somebody takes out while it is read', async () => {
    write('a.txt', TALKS);
    await ingested();
    const stub = stubExtractor('stub-2');
    const extractor = {
      ...stub,
      extract: async (text: string) => {
        await retract(database, join(folder, 'a.txt'));
        return stub.extract(text, {});
      },
    };
    for await (const article of reextract({ database, extractor })) expect(article).toBeUndefined();
    expect(await database.article.count()).toBe(0);
  });

  test('leaves the article as it was where the extractor trips over it', async () => {
    write('a.txt', TALKS);
    await ingested();
    const before = await dump(database);
    const broken = {
      version: 'stub-2',
      extract: () => {
        throw new Error('boom');
      },
    };
    const outcomes = [];
    for await (const { outcome } of reextract({ database, extractor: broken })) outcomes.push(outcome);
    expect(outcomes).toEqual([{ kind: 'failed', reason: 'could not be analyzed: boom; please report this' }]);
    expect(await dump(database)).toEqual(before);
  });

  test('metadata of before a rule that it breaks is named, and the rest goes on', async () => {
    write('a.txt', TALKS);
    write('b.txt', 'Mira Lund left.');
    await ingested();
    const { id } = await database.article.findFirstOrThrow({ orderBy: { id: 'asc' } });
    await database.article.update({ where: { id }, data: { metadata: { url: 'https://a:b@c.example/' } } });
    const outcomes = [];
    for await (const { outcome } of reextract({ database, extractor: stubExtractor('stub-2') }))
      outcomes.push(outcome.kind === 'failed' ? outcome.reason : outcome.kind);
    expect(outcomes).toEqual([
      expect.stringMatching(/^url: has a name or a password .* take it out, and ingest it without$/),
      'updated',
    ]);
  });

  async function reextracted(version: string): Promise<readonly string[]> {
    const outcomes: string[] = [];
    for await (const { outcome } of reextract({ database, extractor: stubExtractor(version) }))
      outcomes.push(outcome.kind);
    return outcomes;
  }
});
