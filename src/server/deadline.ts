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
  /** What the work gives; rejects when the deadline comes, whatever the work waits for, as another's lock. */
  readonly race: <Done>(work: Promise<Done>) => Promise<Done>;
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
  // To listen to a signal takes longer than to answer some requests.
  let reject: (reason: unknown) => void = ignore;
  const abort = (reason?: unknown) => {
    controller.abort(reason);
    reject(controller.signal.reason);
  };
  const leave = () => abort(left.reason);
  if (left.aborted) leave();
  else left.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    start: (milliseconds) => {
      timer = setTimeout(() => {
        isOver = true;
        abort();
      }, milliseconds);
    },
    end: () => {
      clearTimeout(timer);
      left.removeEventListener('abort', leave);
      // What was raced for is kept by this as long as the request is.
      reject = ignore;
    },
    isOver: () => isOver,
    race: (work) =>
      new Promise((resolve, refuse) => {
        reject = refuse;
        if (controller.signal.aborted) refuse(controller.signal.reason);
        work.then(resolve, refuse);
      }),
  };
}

function ignore(): void {}

/** The same database, which begins no further statement once the signal has come; one under way is finished. */
export function databaseUntil(signal: AbortSignal, database: Database): Database {
  const until = new Proxy(NOTHING, new Until(signal, database));
  const reader = readerOf(database);
  return reader ? readBy(until, new ReaderUntil(signal, reader)) : until;
}

const NOTHING = {} as Database;

/** To extend a client takes longer than to answer some requests, which need none: it is done when it is first used. */
class Until implements ProxyHandler<Database> {
  readonly #signal: AbortSignal;
  readonly #database: Database;
  #guarded: Database | null = null;

  constructor(signal: AbortSignal, database: Database) {
    this.#signal = signal;
    this.#database = database;
  }

  get(_nothing: Database, property: string | symbol): unknown {
    return Reflect.get(this.#client(), property);
  }

  has(_nothing: Database, property: string | symbol): boolean {
    return Reflect.has(this.#client(), property);
  }

  #client(): Database {
    this.#guarded ??= extended(this.#signal, this.#database);
    return this.#guarded;
  }
}

/** The same of what reads past a client: it is left to the client to say that the time is over. */
class ReaderUntil implements TextReader {
  readonly #signal: AbortSignal;
  readonly #reader: TextReader;

  constructor(signal: AbortSignal, reader: TextReader) {
    this.#signal = signal;
    this.#reader = reader;
  }

  get dialect() {
    return this.#reader.dialect;
  }

  isFree(): boolean {
    return !this.#signal.aborted && this.#reader.isFree();
  }

  readText(sql: string, values: readonly unknown[]) {
    return this.#reader.readText(sql, values);
  }
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
