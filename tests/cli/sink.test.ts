import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partialPath } from '../../src/cli/partial-file.ts';
import { fileSink, pump, streamSink } from '../../src/cli/sink.ts';

const GO_ON = new AbortController().signal;

/** A reader that takes each piece and lets us wait until it says so. */
class SlowReader extends EventEmitter {
  readonly taken: string[] = [];
  writable = true;
  destroyed = false;

  write(piece: string): boolean {
    this.taken.push(piece);
    this.emit('taken');
    return false;
  }
}

function slowReader() {
  const reader = new SlowReader();
  // Of a stream, a sink uses what stands above and the events.
  return { reader, stream: reader as unknown as NodeJS.WritableStream };
}

/** Counts how many pieces it was asked for. */
function counted(total: number) {
  const state = { asked: 0 };
  async function* pieces(): AsyncGenerator<string> {
    while (state.asked < total) yield `${state.asked++}`;
  }
  return { state, pieces: pieces() };
}

describe('a stream', () => {
  test('is given the next piece when it has drained, and not before', async () => {
    const { reader, stream } = slowReader();
    const { state, pieces } = counted(4);
    const aheads: number[] = [];
    reader.on('taken', () => {
      aheads.push(state.asked - reader.taken.length);
      // In a later turn, as a real stream does.
      setImmediate(() => reader.emit('drain'));
    });
    expect(await pump(pieces, streamSink(stream), GO_ON)).toBe(true);
    expect(reader.taken).toEqual(['0', '1', '2', '3']);
    expect(aheads).toEqual([0, 0, 0, 0]);
  });

  test('whose reader has left ends the work quietly', async () => {
    const { reader, stream } = slowReader();
    const { state, pieces } = counted(1000);
    reader.on('taken', () => {
      reader.destroyed = true;
      setImmediate(() => reader.emit('close'));
    });
    expect(await pump(pieces, streamSink(stream), GO_ON)).toBe(false);
    expect(state.asked).toBe(1);
  });
});

describe('a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-sink-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is there under its name when it is whole', async () => {
    const path = join(folder, 'quotes.csv');
    const sink = await fileSink(path);
    await pump(counted(3).pieces, sink, GO_ON);
    expect(existsSync(path)).toBe(false);
    await sink.end();
    expect(readFileSync(path, 'utf8')).toBe('012');
    expect(readdirSync(folder)).toEqual(['quotes.csv']);
  });

  test('that is a device is written to, and stays one', async () => {
    const sink = await fileSink('/dev/null');
    await pump(counted(3).pieces, sink, GO_ON);
    await sink.end();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('that two write to at a time is whole, and what the last to end wrote', async () => {
    const path = join(folder, 'quotes.csv');
    const [first, second] = [await fileSink(path), await fileSink(path)];
    await first.write('first, and longer');
    await second.write('second');
    await first.end();
    await second.end();
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['quotes.csv']);
  });

  test.each([true, false])(
    'that a link leads to is written, and the link stays: there before: %s',
    async (isThere) => {
      const [link, path] = [join(folder, 'latest.csv'), join(folder, 'quotes.csv')];
      if (isThere) writeFileSync(path, 'old');
      symlinkSync('quotes.csv', link);
      const sink = await fileSink(link);
      await sink.write('new');
      await sink.end();
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe('new');
      expect(readdirSync(folder).sort()).toEqual(['latest.csv', 'quotes.csv']);
    },
  );

  test('takes the place of what a process that was killed has left of it, and of nothing else', async () => {
    const path = join(folder, 'quotes.csv');
    const killed = spawnSync(process.execPath, ['-e', '0']).pid;
    const others = [
      partialPath(path),
      partialPath(join(folder, 'more-quotes.csv'), killed),
      `${path}.00000000-${killed}-00000000.partial`,
      `${path}.${killed}.partial`,
      `${path}.bak`,
    ];
    for (const left of [partialPath(path, killed), partialPath(path, killed), ...others]) {
      writeFileSync(left, 'left');
    }
    const sink = await fileSink(path);
    await sink.write('whole');
    await sink.end();
    expect(readFileSync(path, 'utf8')).toBe('whole');
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([path, ...others].sort());
  });

  test('that was given up leaves nothing', async () => {
    const path = join(folder, 'quotes.csv');
    const sink = await fileSink(path);
    expect(await pump(counted(3).pieces, sink, AbortSignal.abort('SIGINT'))).toBe(false);
    await sink.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });
});
