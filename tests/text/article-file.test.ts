import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../src/extract/document.ts';
import { ArticleError } from '../../src/text/article-error.ts';
import type { ArticleFile } from '../../src/text/article-file.ts';
import { articleFromBytes, MOST_BYTES, sidecarPath } from '../../src/text/article-file.ts';

const encoder = new TextEncoder();

function article(content: string, sidecar?: string): ArticleFile {
  const beside = sidecar === undefined ? null : { file: 'port.yaml', bytes: encoder.encode(sidecar) };
  return articleFromBytes(encoder.encode(content), 'port.txt', beside);
}

/** The message of the mistake that reading makes. */
function mistake(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ArticleError) return error.message;
    throw error;
  }
  return 'none';
}

const FRONT_MATTER = `---
title: "Port closed: Voss"
outlet: Tarn Courier
url: https://courier.example/port
publishedAt: 2025-03-03T17:05:00+02:00
language: en-GB
---
`;

describe('metadata', () => {
  const metadata = {
    title: 'Port closed: Voss',
    outlet: 'Tarn Courier',
    url: 'https://courier.example/port',
    publishedAt: '2025-03-03T17:05:00+02:00',
    language: 'en-GB',
  };

  test('front matter', () => {
    expect(article(`${FRONT_MATTER}The port is closed.\n`)).toEqual({
      file: 'port.txt',
      text: 'The port is closed.\n',
      metadata,
    });
  });

  test('a sidecar leaves the text whole', () => {
    const yaml = FRONT_MATTER.replaceAll('---\n', '');
    expect(article('The port is closed.\n', yaml)).toEqual({
      file: 'port.txt',
      text: 'The port is closed.\n',
      metadata,
    });
  });

  test('is what extraction takes', () => {
    const taken: Metadata = article(`${FRONT_MATTER}The port is closed.`).metadata;
    expect(taken).toEqual(metadata);
  });

  test('none', () => {
    expect(article('The port is closed.').metadata).toEqual({});
    expect(article('---\n---\nThe port is closed.')).toMatchObject({
      metadata: {},
      text: 'The port is closed.',
    });
    expect(article('The port is closed.', '# nothing known\n').metadata).toEqual({});
  });

  test.each(['title:', 'title: ""', 'title: " "', 'title: null'])('nothing in %s', (line) => {
    expect(article(`---\n${line}\n---\nThe port is closed.`, 'title: ""\n').metadata).toEqual({});
  });

  test('an address with an @ in its path lets nobody in', () => {
    const url = 'https://courier.example/@ana?by=a@b.example';
    expect(article(`---\nurl: ${url}\n---\nClosed.`).metadata).toEqual({ url });
  });

  test('both are joined where they agree', () => {
    const both = article(
      '---\noutlet: Tarn Courier\n---\nClosed.',
      'outlet: Tarn Courier\npublishedAt: 2025-03-03',
    );
    expect(both.metadata).toEqual({ outlet: 'Tarn Courier', publishedAt: '2025-03-03' });
    expect(mistake(() => article('---\noutlet: Tarn Courier\n---\nClosed.', 'outlet: Venn Post'))).toBe(
      'port.yaml: outlet: "Venn Post", but port.txt states "Tarn Courier"; leave one out',
    );
  });

  test('an alias is refused, whatever it stands for', () => {
    expect(mistake(() => article('---\n&a title: *a\n---\nClosed.'))).toMatch(
      /aliases .* write the value out/,
    );
  });

  test('a line --- further down is text', () => {
    expect(article('Closed.\n---\nOpen again.').text).toBe('Closed.\n---\nOpen again.');
    expect(article('\n---\nClosed.\n---\n').text).toBe('\n---\nClosed.\n---\n');
  });

  test.each(['0000-01-01', '9999-12-31T23:59:59-12:00'])('publishedAt: no year of print in %s', (value) => {
    const found = mistake(() => article(`---\npublishedAt: ${value}\n---\nClosed.`));
    expect(found).toBe(`port.txt:2: publishedAt: expected a year from 1000 to 9000, found "${value}"`);
  });

  test.each([
    ['2025-02-30', false],
    ['1665-11-07', true],
    ['2025-13-01', false],
    ['28.02.2025', false],
    ['yesterday', false],
    ['2025-02-28 17:05', false],
    ['2025-02-28T17:05:00', false],
    ['2025-02-28T25:05:00Z', false],
    ['2024-02-29', true],
    ['2025-02-28T17:05:00Z', true],
    ['2025-02-28T17:05+03:00', true],
  ])('publishedAt: %s, right: %s', (value, right) => {
    const found = mistake(() => article(`---\ntitle: Closed\npublishedAt: ${value}\n---\nClosed.`));
    const remedy = 'expected a date (2025-02-28) or a date-time with its offset (2025-02-28T17:05:00+03:00)';
    expect(found).toBe(right ? 'none' : `port.txt:3: publishedAt: ${remedy}, found "${value}"`);
  });

  test.each([
    ['author: Mira Sand', 'author: unknown field; the fields are title, outlet, url, publishedAt, language'],
    ['title: 1984', 'title: expected text; put it in quotation marks, found 1984'],
    [
      'url: https://ana:secret@courier.example/port',
      'url: has a name or a password before its "@", which all readers would see; leave it out, found "https://…@courier.example/port"',
    ],
    [
      'url: ftp://secret@courier.example/port',
      'url: expected an address that begins with https:// or http://, found "ftp://…@courier.example/port"',
    ],
    ['url: port.html', 'url: expected an address that begins with https:// or http://, found "port.html"'],
    [
      'url: javascript:x',
      'url: expected an address that begins with https:// or http://, found "javascript:x"',
    ],
    ['language: Kestrian!', 'language: expected a language tag (en, en-GB, pt), found "Kestrian!"'],
    ['language: English', 'language: expected a language tag (en, en-GB, pt), found "English"'],
    [
      'title: !!binary aGVsbG8=',
      'YAML tags (!!binary) are not allowed here; write the value as text, in quotation marks where it needs them',
    ],
    [
      'title: !!js/function foo',
      'YAML tags (!!js/function) are not allowed here; write the value as text, in quotation marks where it needs them',
    ],
    ['title: [[a], b]', 'title: expected text; put it in quotation marks, found [["a"],"b"]'],
    [
      `title: ${'['.repeat(12)}${']'.repeat(12)}`,
      `title: expected text; put it in quotation marks, found ${'['.repeat(12)}${']'.repeat(12)}`,
    ],
    [
      `title: ${'long '.repeat(300)}`,
      `title: is longer than 1,000 characters, found "${'long '.repeat(15)}l...`,
    ],
    [
      'title: "Voss\\0 returns"',
      'title: has a null character, or half of a character; take it out, found "Voss\\u0000 returns"',
    ],
    [
      'url: "https://wire.example/\\ud83d"',
      'url: has a null character, or half of a character; take it out, found "https://wire.example/\\ud83d"',
    ],
    ['just words', 'expected fields, one a line, such as "title: The port is open again"'],
    ['- a list', 'expected fields, one a line, such as "title: The port is open again"'],
  ])('%s', (line, problem) => {
    expect(mistake(() => article(`---\n${line}\n---\nClosed.`))).toBe(`port.txt:2: ${problem}`);
    expect(mistake(() => article('Closed.', `\n\n${line}\n`))).toBe(`port.yaml:3: ${problem}`);
  });

  test('YAML that is none names its line', () => {
    expect(mistake(() => article('---\noutlet: x\ntitle: Closed: Voss\n---\nClosed.'))).toMatch(
      /^port\.txt:3: not valid YAML: .*; put a value that has a colon in it in quotation marks$/,
    );
    expect(mistake(() => article('---\ntitle: a\ntitle: b\n---\nClosed.'))).toBe(
      'port.txt:3: title: is stated twice; leave one out',
    );
    expect(mistake(() => article('Closed.', 'title: a\n---\ntitle: b'))).toBe(
      'port.yaml:2: not valid YAML: a second document begins; leave out the line "---"',
    );
  });

  test.each([
    ['lists in lists', `title: ${'['.repeat(20_000)}`],
    ['lists of lines', `title:\n  ${'- '.repeat(10_000)}a`],
    ['maps in maps', `title: ${'{a: '.repeat(8_000)}`],
    ['keys in keys', `${'? '.repeat(10_000)}a`],
  ])('YAML that is too deep: %s', (_name, yaml) => {
    expect(mistake(() => article('Closed.', yaml))).toMatch(
      /^port\.yaml:1: metadata has \d+ lists and maps within it; each field has one line of text$/,
    );
  });

  test('YAML that is too long', () => {
    expect(mistake(() => article(`---\n${'The port is closed.\n'.repeat(2_000)}---\nOpen.`))).toBe(
      'port.txt:2: metadata is longer than 32 KiB; shorten it, or begin the file with a blank line if it is text',
    );
  });

  test('front matter that is never closed', () => {
    expect(mistake(() => article('---\ntitle: Closed\n\nThe port is closed.'))).toBe(
      'port.txt:1: front matter is never closed; close it with a line "---", or begin the file with a blank line if it is text',
    );
  });
});

describe('text', () => {
  test('CRLF stays as it is, in front of the text and in it', () => {
    const read = article(`${FRONT_MATTER}The port\nis closed.\n`.replaceAll('\n', '\r\n'));
    expect(read.text).toBe('The port\r\nis closed.\r\n');
    expect(read.metadata.outlet).toBe('Tarn Courier');
  });

  test('a byte order mark is no part of it', () => {
    expect(article('\ufeffThe port is closed.').text).toBe('The port is closed.');
    expect(article(`\ufeff${FRONT_MATTER}Closed.`)).toMatchObject({
      text: 'Closed.',
      metadata: { language: 'en-GB' },
    });
  });

  test('a line of a megabyte', () => {
    const line = 'The port is closed. '.repeat(50_000);
    expect(article(line).text).toBe(line);
  });

  test.each([
    ['', 'port.txt: is empty; an article needs text'],
    [' \r\n\t', 'port.txt: is empty; an article needs text'],
    ['---\ntitle: Closed\n---\n', 'port.txt: is empty; an article needs text'],
    [
      'PK\u0003\u0004\u0000\u0000',
      'port.txt: is no text: a zero byte at position 4; only UTF-8 text can be read',
    ],
  ])('%j', (content, message) => {
    expect(mistake(() => article(content))).toBe(message);
  });

  test.each([
    ['Latin-1', [0x43, 0x61, 0x66, 0xe9, 0x20], 'port.txt:1: not valid UTF-8: byte 0xE9 at position 3'],
    ['a cut character', [0x61, 0x0a, 0xe2, 0x80], 'port.txt:2: not valid UTF-8: byte 0xE2 at position 2'],
    [
      'after a true U+FFFD',
      [0xef, 0xbf, 0xbd, 0xc3, 0xa9, 0xff],
      'port.txt:1: not valid UTF-8: byte 0xFF at position 5',
    ],
    [
      'after a byte order mark',
      [0xef, 0xbb, 0xbf, 0xff],
      'port.txt:1: not valid UTF-8: byte 0xFF at position 3',
    ],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 'port.txt:1: not valid UTF-8: byte 0xED at position 1'],
  ])('invalid UTF-8: %s', (_name, bytes, message) => {
    expect(mistake(() => articleFromBytes(Uint8Array.from(bytes), 'port.txt'))).toBe(
      `${message}; save the file as UTF-8`,
    );
  });

  test('U+FFFD that stands in the file is text', () => {
    expect(article('The \ufffd port').text).toBe('The \ufffd port');
  });

  test('UTF-16', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00]);
    expect(mistake(() => articleFromBytes(bytes, 'port.txt'))).toBe(
      'port.txt: is UTF-16; save the file as UTF-8',
    );
  });

  test('a file larger than any article', () => {
    const bytes = new Uint8Array(MOST_BYTES + 1).fill(0x61);
    expect(mistake(() => articleFromBytes(bytes, 'port.txt'))).toBe(
      'port.txt: is too large: 1.0 MiB; an article may have 1 MiB; split it',
    );
  });
});

test.each([
  ['seeds/port.txt', 'seeds/port.yaml'],
  ['a.b/port', 'a.b/port.yaml'],
  ['port.en.txt', 'port.en.yaml'],
  ['dir/.port', 'dir/.port.yaml'],
])('the sidecar of %s is %s', (file, sidecar) => {
  expect(sidecarPath(file)).toBe(sidecar);
});
