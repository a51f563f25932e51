import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateline } from '../support/terminal.ts';

const TALKS = 'Foreign Minister Tarel Voss met Orin Dask on Monday. "We agreed to go on," Voss said.\n';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-extract-')));
  writeFileSync(join(folder, 'b.txt'), `---\npublishedAt: 2031-05-06\n---\n${TALKS}`);
  writeFileSync(join(folder, 'a.txt'), 'Nothing happened.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const record = (id: string, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('extract PATH', () => {
  test('prints a line a document, in order', async () => {
    const { code, out, err } = await dateline(['extract', join(folder, 'b.txt'), folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out).map((line) => line.id)).toEqual([join(folder, 'b.txt'), join(folder, 'a.txt')]);
  });

  test('prints the fields that other programs read, with spans into the text', async () => {
    const [line] = lines((await dateline(['extract', join(folder, 'b.txt')])).out);
    expect(Object.keys(line)).toEqual(['id', 'mentions', 'actors', 'quotes', 'times', 'events', 'w5h1']);
    expect(Object.keys(line.w5h1)).toEqual(['who', 'what', 'when', 'where']);
    const [quote] = line.quotes;
    expect(TALKS.slice(quote.content[0].start, quote.content[0].end)).toContain('We agreed to go on');
    expect(Object.keys(quote).sort()).toEqual(['confidence', 'content', 'cue', 'kind', 'speaker']);
    expect(line.times[0]).toMatchObject({ type: 'DATE', value: '2031-05-05' });
    const keys = new Set(line.actors.map((actor: { key: string }) => actor.key));
    expect(keys.has(quote.speaker.actor)).toBe(true);
  });

  test('names a bad file, goes on, and ends in code 1', async () => {
    const { code, out, err } = await dateline(['extract', join(folder, 'gone.txt'), join(folder, 'a.txt')]);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(1);
    expect(err).toBe(`${join(folder, 'gone.txt')}: does not exist\n`);
  });
});

describe('extract --jsonl', () => {
  test('reads records from a file or from standard input, alike', async () => {
    const records = `${record('x', TALKS, { publishedAt: '2031-05-06', outlet: null })}\n\n${record('y', 'No.')}`;
    writeFileSync(join(folder, 'records.jsonl'), records);
    const fromFile = await dateline(['extract', '--jsonl', join(folder, 'records.jsonl')]);
    const fromInput = await dateline(['extract', '--jsonl', '-'], { stdin: records });
    expect(fromInput).toEqual(fromFile);
    expect(fromFile.code).toBe(0);
    expect(lines(fromFile.out).map((line) => line.id)).toEqual(['x', 'y']);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['no JSON', 'x', 'is not JSON; expected a JSON object on one line'],
    ['half a line', '{"id":"x","text":"No', 'is not JSON; expected a JSON object on one line'],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'is not UTF-8; save the file as UTF-8'],
    ['a list', '[1]', 'expected a JSON object'],
    ['nothing', 'null', 'expected a JSON object'],
    ['no text', '{"id":"x"}', 'text: expected text'],
    ['a text that is none', '{"id":"x","text":7}', 'text: expected text'],
    ['no id', '{"text":"No."}', 'id: expected text'],
    ['an empty id', '{"id":"","text":"No."}', 'id: expected text'],
    [
      'an id that a number rounds',
      '{"id":9007199254740993,"text":"No."}',
      'id: 9007199254740992 is more than a number holds exactly; put it in quotation marks',
    ],
    [
      'a wrong date',
      record('x', 'No.', { publishedAt: 'May' }),
      'publishedAt: expected a date (2025-02-28) or a date-time with its offset (2025-02-28T17:05:00+03:00), found "May"',
    ],
  ])('names the line of %s and goes on', async (_name, line, problem) => {
    const stdin = Buffer.concat([
      Buffer.from(`${record('a', 'No.')}\n`),
      Buffer.from(line),
      Buffer.from(`\n${record('b', 'No.')}`),
    ]);
    const { code, out, err } = await dateline(['extract', '--jsonl', '-'], { stdin });
    expect({ code, err }).toEqual({ code: 1, err: `standard input:2: ${problem}\n` });
    expect(lines(out).map((one) => one.id)).toEqual(['a', 'b']);
  });

  test('refuses a text that is empty', async () => {
    const { code, err } = await dateline(['extract', '--jsonl', '-'], { stdin: '{"id":"1","text":" "}\n' });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'standard input:1: text: is empty; an article needs text\n',
    });
  });

  test('tells once of each field that says nothing here', async () => {
    const stdin = '{"id":"1","text":"No.","author":"Ana"}\n{"id":"2","text":"Yes.","author":"Ana"}\n';
    const { code, out, err } = await dateline(['extract', '--jsonl', '-'], { stdin });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'standard input:1: author: unknown field, passed over here and below; the fields are id, text, title, outlet, url, publishedAt, language\n',
    });
    expect(lines(out)).toHaveLength(2);
  });

  test('takes a number as id, and tells of one that comes twice', async () => {
    const stdin = '{"id":7,"text":"No."}\n{"id":"7","text":"Yes."}\n';
    const { code, out, err } = await dateline(['extract', '--jsonl', '-'], { stdin });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'standard input:2: id: "7" is that of line 1 too; both are printed\n',
    });
    expect(lines(out).map((one) => one.id)).toEqual(['7', '7']);
  });

  test('a line separator of Unicode inside a text ends no line', async () => {
    const { code, out } = await dateline(['extract', '--jsonl', '-'], {
      stdin: `{"id":"x","text":"One.\u2028Two."}\n`,
    });
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(1);
  });

  test('--layers tokens adds sentences and tokens', async () => {
    const { out } = await dateline(['extract', '--jsonl', '-', '--layers', 'tokens'], {
      stdin: record('x', 'Voss left. Dask stayed.'),
    });
    const [line] = lines(out);
    expect(line.sentences).toEqual([
      [0, 10],
      [11, 23],
    ]);
    expect(line.tokens).toHaveLength(6);
    expect(Object.keys(line.tokens[0])).toEqual(['start', 'end', 'lemma', 'upos', 'xpos', 'head', 'deprel']);
    expect(line.tokens.filter((token: { head: number }) => token.head === -1)).toHaveLength(2);
  });
});

test('parse --conllu keeps the words and gives each sentence a tree', async () => {
  const words = ['Voss', 'met', 'Dask', '.'];
  const stdin = `# sent_id = 1\n${words.map((word, index) => `${index + 1}\t${word}${'\t_'.repeat(8)}`).join('\n')}\n\n`;
  const { code, out } = await dateline(['parse', '--conllu', '-'], { stdin });
  expect(code).toBe(0);
  const [comment, ...rows] = out.trimEnd().split('\n');
  expect(comment).toBe('# sent_id = 1');
  expect(rows.map((row) => row.split('\t')[1])).toEqual(words);
  expect(rows.filter((row) => row.split('\t')[6] === '0')).toHaveLength(1);
});
