import { PassThrough, Readable } from 'node:stream';
import type { ExitCode } from '../../src/cli/command-context.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
  /** Gets standard output as it comes. */
  readonly onOut?: (text: string) => void;
}

/** Runs the command line in this process, with nothing of its own environment. */
export async function dateline(args: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  const { stdin = '', env = {}, stop = new AbortController().signal, onOut } = circumstances;
  const [stdout, stderr] = [collector(onOut), collector()];
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    clock: () => 0,
    stop,
  });
  return { code, out: stdout.text(), err: stderr.text() };
}

function collector(onText: (text: string) => void = () => {}) {
  const stream = new PassThrough();
  const pieces: string[] = [];
  stream.on('data', (chunk: Buffer) => {
    pieces.push(chunk.toString());
    onText(chunk.toString());
  });
  return { stream, text: () => pieces.join('') };
}
