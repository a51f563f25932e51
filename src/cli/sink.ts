import { open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { partialPath, removeAbandoned } from './partial-file.ts';

/** Where a command's bytes go. */
export interface Sink {
  /** Gives the reader a piece, and waits where it is slower than we are; false once nobody reads any more. */
  readonly write: (piece: string | Uint8Array) => Promise<boolean>;
  readonly end: () => Promise<void>;
  /** Leaves nothing of what was written where it can be taken back. */
  readonly abandon: () => Promise<void>;
}

/** A stream that stays open, as standard output does. */
export function streamSink(stream: NodeJS.WritableStream & { readonly destroyed?: boolean }): Sink {
  return {
    write: async (piece) => {
      if (stream.destroyed || !stream.writable) return false;
      if (!stream.write(piece)) await drained(stream);
      return !stream.destroyed && stream.writable;
    },
    end: async () => undefined,
    abandon: async () => undefined,
  };
}

/**
 * A file that is there, under its name, only when it is whole; what is no file (a pipe, a device) is written to as it is.
 * Whoever writes to the same file meanwhile has another one beside it: the last to end is what stays.
 */
export async function fileSink(path: string): Promise<Sink> {
  const isFile = await isFileOrNothing(path);
  const target = isFile ? await targetOf(path) : path;
  const partial = isFile ? partialPath(target) : path;
  if (isFile) await removeAbandoned(target);
  const file = await open(partial, isFile ? 'wx' : 'w');
  return {
    write: async (piece) => {
      // From where the last piece ended, and whole: a bare write may stop halfway.
      await file.writeFile(piece);
      return true;
    },
    end: async () => {
      await file.close();
      if (isFile) await rename(partial, target);
    },
    abandon: async () => {
      await file.close();
      if (isFile) await rm(partial, { force: true });
    },
  };
}

async function isFileOrNothing(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}

/** Symbolic links may lead to each other; the system follows no more. */
const MOST_LINKS = 40;

/** The real path of a file, be it there or not: where symbolic links lead. Rejects where its folder is not there. */
async function targetOf(path: string, links = MOST_LINKS): Promise<string> {
  const folder = await realpath(dirname(resolve(path)));
  const own = join(folder, basename(resolve(path)));
  const link = await readlink(own).catch(() => null);
  return link === null || links === 0 ? own : targetOf(resolve(folder, link), links - 1);
}

/** Whether two paths lead to one file, be it there or not. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  if (a && b) return a.dev === b.dev && a.ino === b.ino;
  const [first, second] = await Promise.all([one, other].map((path) => targetOf(path).catch(() => null)));
  return first !== null && first === second;
}

async function drained(stream: NodeJS.WritableStream): Promise<void> {
  await new Promise<void>((resolve) => {
    const go = () => {
      stream.off('drain', go).off('close', go).off('error', go);
      resolve();
    };
    stream.once('drain', go).once('close', go).once('error', go);
  });
}

/** Hands a sink each piece when it has taken the one before; false where it stopped taking, or we were to stop. */
export async function pump(
  pieces: AsyncIterable<string | Uint8Array>,
  sink: Sink,
  stop: AbortSignal,
): Promise<boolean> {
  for await (const piece of pieces) {
    if (stop.aborted || !(await sink.write(piece))) return false;
  }
  return true;
}
