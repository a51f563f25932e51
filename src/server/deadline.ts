import type { Database } from '../store/database.ts';
import { readBy, readerOf, type TextReader } from '../store/text-reader.ts';

/** Until when the work for one request goes on: until its client has left, or its time is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Begins to count. */
  readonly start: (milliseconds: number) => void;
  /** Stops counting. */
  readonly end: () => void;
  readonly isOver: () => boolean;
}

const deadlines = new WeakMap<Request, Deadline>();

export function deadlineOf(request: Request): Deadline {
  const known = deadlines.get(request);
  if (known) return known;
  const made = createDeadline(request.signal);
  deadlines.set(request, made);
  return made;
}

/** One that also ends when `left` says that nobody waits any longer. */
export function createDeadline(left: AbortSignal): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const leave = () => controller.abort(left.reason);
  if (left.aborted) leave();
  else left.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    start: (milliseconds) => {
      timer = setTimeout(() => {
        isOver = true;
        controller.abort();
      }, milliseconds);
    },
    end: () => {
      clearTimeout(timer);
      left.removeEventListener('abort', leave);
    },
    isOver: () => isOver,
  };
}

/** The same database, which begins no further statement once the signal has come; one under way is finished. */
export function databaseUntil(signal: AbortSignal, database: Database): Database {
  let guarded: Database | null = null;
  // To extend a client takes longer than to answer some requests, which need none.
  const client = () => {
    guarded ??= extended(signal, database);
    return guarded;
  };
  const until = new Proxy({} as Database, {
    get: (_nothing, property) => Reflect.get(client(), property),
    has: (_nothing, property) => Reflect.has(client(), property),
  });
  const reader = readerOf(database);
  return reader ? readBy(until, readerUntil(signal, reader)) : until;
}

/** The same of what reads past a client: it is left to the client to say that the time is over. */
function readerUntil(signal: AbortSignal, reader: TextReader): TextReader {
  return {
    dialect: reader.dialect,
    isFree: () => !signal.aborted && reader.isFree(),
    readText: (sql, values) => reader.readText(sql, values),
  };
}

function extended(signal: AbortSignal, database: Database): Database {
  const guarded = database.$extends({
    query: {
      $allOperations({ args, query }) {
        signal.throwIfAborted();
        return query(args);
      },
    },
  });
  // It has all that the graph reads and writes with; only its type is another.
  return guarded as unknown as Database;
}
