import type { ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext, YogaLogger } from 'graphql-yoga';
import { notesOf } from './request-notes.ts';

/** Gets an error that was masked in an answer, and the id of the request where that is known. */
export type LogError = (error: unknown, requestId?: string) => void;

/** Yoga's logger and a plugin that together tell of which request an error was. */
export interface ErrorLog {
  readonly logger: YogaLogger;
  readonly plugin: Plugin;
  /** Logs what no answer shows, not even masked. */
  readonly tell: (error: object, request: Request) => void;
}

export function createErrorLog(log: LogError): ErrorLog {
  const requestIds = new WeakMap<object, string>();
  const ofWhoLeft = new WeakSet<object>();
  const silent = () => undefined;
  const plugin: Plugin = {
    onExecute({ args }) {
      const { request } = args.contextValue as YogaInitialContext;
      const { id } = notesOf(request);
      return {
        onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result) return;
          for (const error of (result as ExecutionResult).errors ?? []) {
            requestIds.set(error, id);
            // Nothing went wrong inside: the executor stops where nobody waits for the answer any more.
            if (request.signal.aborted && causeOf(error) === request.signal.reason) ofWhoLeft.add(error);
          }
        },
      };
    },
  };
  const error = (thrown: object) => {
    if (!ofWhoLeft.has(thrown)) log(thrown, requestIds.get(thrown));
  };
  const tell = (thrown: object, request: Request) => log(thrown, notesOf(request).id);
  return { logger: { debug: silent, info: silent, warn: silent, error }, plugin, tell };
}

/**
 * An error as a log may show it: its kind, its message and where it was thrown. Of Prisma's message only the last line,
 * since those before quote the call with its arguments, and with them what a client has sent.
 */
export function loggableError(error: unknown): { name: string; message: string; stack: string } {
  const thrown = causeOf(error);
  if (!(thrown instanceof Error)) return { name: typeof thrown, message: String(thrown), stack: '' };
  const { name, message, stack = '' } = thrown;
  const shown = name.startsWith('PrismaClient') ? (message.trim().split('\n').at(-1) ?? '') : message;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, message: shown, stack: frames.join('\n') };
}

/** The error that a resolver threw, out of the one that GraphQL wraps around it. */
export function causeOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError
    ? error.originalError
    : error;
}
