import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engine, locationOf } from '../postgres/engine.ts';
import { dateline } from '../support/terminal.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-queue-cli-')));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, 'talks.txt'),
  'Minister Tarel Voss met Orin Dask. "We agreed to go on," Voss said.\n',
);
writeFileSync(join(folder, 'budget.txt'), 'Minister Tarel Voss presented the budget.\n');

test.each([['enqueue', folder], ['work'], ['queue'], ['queue', 'retry']])(
  'without PostgreSQL, %s says what to do',
  async (...args) => {
    const command = args.filter((arg) => arg !== folder).join(' ');
    const told = {
      code: 2,
      out: '',
      err: `dateline ${command}: the job queue is kept in PostgreSQL; set DATABASE_URL=postgres://USER:PASSWORD@HOST/DATABASE, or read the files on this machine with dateline ingest\n`,
    };
    expect(await dateline([...args])).toEqual(told);
    expect(await dateline([...args, '-d', join(folder, 'graph.db')])).toEqual(told);
  },
);

test('nothing is enqueued where nothing is named', async () => {
  expect(await dateline(['enqueue', join(folder, 'none.txt')])).toEqual({
    code: 2,
    out: '',
    err: `dateline enqueue: ${folder}/none.txt does not exist; name article files, or folders of them\n`,
  });
});

describe.runIf(engine === 'postgresql')('on a server', () => {
  const env = { DATABASE_URL: locationOf(folder) };

  test('articles go through the queue', async () => {
    expect(await dateline(['queue'], { env })).toEqual({
      code: 0,
      out: '0 waiting, 0 running, 0 done, 0 failed.\n',
      err: '',
    });
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(await dateline(['enqueue', folder], { env })).toEqual({
      code: 1,
      out: '2 articles enqueued, 1 failed.\n',
      err: `${folder}/empty.txt: is empty; an article needs text\n`,
    });
    rmSync(join(folder, 'empty.txt'));
    expect((await dateline(['enqueue', folder], { env })).out).toBe(
      '0 articles enqueued, 2 in the queue already.\n',
    );
    expect((await dateline(['queue', '-d', env.DATABASE_URL])).out).toBe(
      '2 waiting, 0 running, 0 done, 0 failed.\n',
    );
    const { code, out, err } = await dateline(['work', '--until-empty', '--threads', '1'], { env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^2 articles added\. Found 1 quote, /);
    expect((await dateline(['queue'], { env })).out).toBe('0 waiting, 0 running, 2 done, 0 failed.\n');
  });

  test('an address that two articles have is told as failed, and put back where somebody asks', async () => {
    const front = '---\nurl: https://herald.example/talks\n---\n';
    writeFileSync(join(folder, 'one.txt'), `${front}Tarel Voss resigned.\n`);
    writeFileSync(join(folder, 'two.txt'), `${front}Orin Dask resigned.\n`);
    const files = [join(folder, 'one.txt'), join(folder, 'two.txt')];
    await dateline(['enqueue', ...files], { env });
    const { code, out, err } = await dateline(['work', '--until-empty', '--threads', '1'], { env });
    expect(code).toBe(1);
    expect(out).toMatch(/^1 article added, 1 failed\./);
    const told = err.trim().split('\n');
    // No other attempt would end otherwise.
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/has the url of .* \(attempt 1; see dateline queue\)$/);

    const { out: shown } = await dateline(['queue'], { env });
    expect(shown).toMatch(
      /^0 waiting, 0 running, 3 done, 1 failed\.\n\S+: has the url of \S+ .* \(1 attempt\)\n$/,
    );
    const failed = shown.split('\n')[1]?.split(':')[0] ?? '';
    expect(await dateline(['queue', 'retry', '/elsewhere.txt'], { env })).toMatchObject({
      code: 1,
      out: '0 articles put back into the queue.\n',
    });
    expect(await dateline(['queue', 'retry', failed, '-d', env.DATABASE_URL])).toEqual({
      code: 0,
      out: '1 article put back into the queue.\n',
      err: '',
    });

    await dateline(['work', '--until-empty', '--threads', '1'], { env });
    expect(await dateline(['queue', 'discard'], { env })).toEqual({
      code: 2,
      out: '',
      err: 'dateline queue discard: expected the paths of those to be discarded, or --all; see dateline queue\n',
    });
    expect(await dateline(['queue', 'discard', '/elsewhere.txt'], { env })).toMatchObject({
      code: 1,
      out: '0 articles discarded.\n',
    });
    expect((await dateline(['queue'], { env })).out).toMatch(
      / 1 failed\.\n\S+: has the url .* \(2 attempts\)\n$/,
    );
    expect((await dateline(['queue', 'discard', failed], { env })).out).toBe('1 article discarded.\n');
    expect((await dateline(['queue'], { env })).out).toBe('0 waiting, 0 running, 3 done, 0 failed.\n');
    expect((await dateline(['queue', 'discard', '--all'], { env })).out).toBe('0 articles discarded.\n');
  });
});
