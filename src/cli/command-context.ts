import type { Terminal } from './terminal.ts';

/** 0: done; 1: some documents failed, or we did; 2: wrong use; 130, 143: asked to stop before the end (SIGINT, SIGTERM). */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** What a command gets, and where it says how it ended. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly exit: (code: ExitCode) => void;
}

/** How a run over many documents ended: asked to stop, with failures, or done. */
export function exitCodeOf({ stop }: Terminal, failed: number): ExitCode {
  if (stop.aborted) return stop.reason === 'SIGINT' ? 130 : 143;
  return failed > 0 ? 1 : 0;
}
