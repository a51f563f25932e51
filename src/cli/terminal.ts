import type { Readable } from 'node:stream';

/** What a command sees of the world: where it prints, and the environment. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  /** Aborted, for the reason `SIGINT` or `SIGTERM`, when the user or the system asks the program to stop. */
  readonly stop: AbortSignal;
}

/** Prints a line, and waits where the reader is slower than we are. */
export async function print(stream: NodeJS.WritableStream, line: string): Promise<void> {
  if (stream.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      stream.off('drain', go).off('close', go).off('error', go);
      resolve();
    };
    stream.once('drain', go).once('close', go).once('error', go);
  });
}

/** A line with every character that would act on the terminal, not stand in it, written as its number: a file may be called so. */
export function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
