import { open, rename, rm, stat } from 'node:fs/promises';

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

/** A file that is there, under its name, only when it is whole; what is no file (a pipe, a device) is written to as it is. */
export async function fileSink(path: string): Promise<Sink> {
  const isFile = await isFileOrNothing(path);
  const partial = isFile ? `${path}.partial` : path;
  const file = await open(partial, 'w');
  return {
    write: async (piece) => {
      // From where the last piece ended, and whole: a bare write may stop halfway.
      await file.writeFile(piece);
      return true;
    },
    end: async () => {
      await file.close();
      if (isFile) await rename(partial, path);
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
