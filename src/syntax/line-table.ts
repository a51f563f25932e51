/**
 * Lines of a text that are found by a key, none of the others read: what a program that reads one article needs of a
 * table of a hundred thousand. A file holds the number of lines, the hashes of their keys in rising order, beside each
 * the byte at which its line begins, and then the text.
 */
import { readFileSync } from 'node:fs';
import { hashText } from './hash.ts';

export interface LineTable {
  /** Hashes of the keys, ascending. */
  readonly hashes: Int32Array;
  /** Beside each, where its line begins in `text`. */
  readonly starts: Uint32Array;
  /** UTF-8; every line ends in a line feed. */
  readonly text: Buffer;
}

const LINE_FEED = 0x0a;

/** A line must hold its key: two keys may have one hash, and `linesOf` gives the lines of both. */
export function packLines(lines: readonly string[], keyOf: (line: string) => string): Uint8Array {
  let start = 0;
  const entries = lines.map((line) => {
    const entry = { hash: hashText(keyOf(line)), start };
    start += Buffer.byteLength(line) + 1;
    return entry;
  });
  entries.sort((a, b) => a.hash - b.hash || a.start - b.start);
  const numbers = [
    entries.length,
    ...entries.map(({ hash }) => hash),
    ...entries.map((entry) => entry.start),
  ];
  return Buffer.concat([Buffer.from(Int32Array.from(numbers).buffer), Buffer.from(`${lines.join('\n')}\n`)]);
}

export function readLineTable(path: string): LineTable {
  return lineTableFrom(readFileSync(path));
}

export function lineTableFrom(file: Buffer): LineTable {
  const count = file.readInt32LE(0);
  const end = 4 + 8 * count;
  // Numbers need a buffer of their own, in which they are aligned.
  const numbers = new Uint8Array(file.subarray(4, end)).buffer;
  return {
    hashes: new Int32Array(numbers, 0, count),
    starts: new Uint32Array(numbers, 4 * count, count),
    text: file.subarray(end),
  };
}

/** The lines of all keys with this key's hash, in the order in which they were packed. */
export function linesOf({ hashes, starts, text }: LineTable, key: string): string[] {
  const hash = hashText(key);
  const lines: string[] = [];
  for (let at = firstNotBelow(hashes, hash); hashes[at] === hash; at++) {
    const start = starts[at] ?? 0;
    lines.push(text.toString('utf8', start, text.indexOf(LINE_FEED, start)));
  }
  return lines;
}

function firstNotBelow(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
