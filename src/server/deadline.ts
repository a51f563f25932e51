import type { Database } from '../store/database.ts';
import { READER, readerOf, type TextReader } from '../store/text-reader.ts';
import { NodeRequest } from './node-request.ts';
import { perRequest } from './per-request.ts';

/**
 * Until when the work for one request goes on: until its client has left, or its time is over. Most work ends before, and
 * waits for nothing: what tells of the end is made where somebody listens to it.
 */
export class Deadline implements Pick<AbortSignal, 'aborted' | 'throwIfAborted'> {
  readonly #forget: () => void;
  #controller: AbortController | null = null;
  #end: { readonly reason?: unknown } | null = null;
  #isOver = false;
  #timer: NodeJS.Timeout | undefined;
  // To listen to a signal takes longer than to answer some requests.
  #reject: (reason: unknown) => void = ignore;

  constructor(left: NodeRequest | AbortSignal) {
    this.#forget =
      left instanceof NodeRequest
        ? left.whenLeft(() => this.#abort({ reason: left.signal.reason }))
        : whenAborted(left, () => this.#abort({ reason: left.reason }));
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#end) this.#controller.abort(this.#end.reason);
    return this.#controller.signal;
  }

  get aborted(): boolean {
    return this.#end !== null;
  }

  /** Whether its time is. */
  get isOver(): boolean {
    return this.#isOver;
  }

  throwIfAborted(): void {
    if (this.#end) this.signal.throwIfAborted();
  }

  /** Begins to count. */
  start(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#abort({});
    }, milliseconds);
  }

  /** Stops counting. */
  end(): void {
    clearTimeout(this.#timer);
    this.#forget();
    // What was raced for is kept by this as long as the request is.
    this.#reject = ignore;
  }

  /** What the work gives; rejects when the deadline comes, whatever the work waits for, as another's lock. */
  race<Done>(work: Promise<Done>): Promise<Done> {
    return new Promise((resolve, refuse) => {
      this.#reject = refuse;
      if (this.#end) refuse(this.signal.reason);
      work.then(resolve, refuse);
    });
  }

  #abort(end: { readonly reason?: unknown }): void {
    if (this.#end) return;
    this.#end = end;
    this.#reject(this.signal.reason);
  }
}

function whenAborted(signal: AbortSignal, tell: () => void): () => void {
  if (signal.aborted) tell();
  else signal.addEventListener('abort', tell, { once: true });
  return () => signal.removeEventListener('abort', tell);
}

function ignore(): void {}

const deadlines = perRequest<Deadline>('deadline');

export function deadlineOf(request: Request): Deadline {
  const known = deadlines.get(request);
  if (known) return known;
  const asked: unknown = request;
  const made = new Deadline(asked instanceof NodeRequest ? asked : request.signal);
  deadlines.set(request, made);
  return made;
}

/** What says that the time is over. */
type Until = Pick<AbortSignal, 'aborted' | 'throwIfAborted'>;

/** The same database, which begins no further statement once the time is over; one under way is finished. */
export function databaseUntil(until: Until, database: Database): Database {
  return new Proxy(NOTHING, new Guard(until, database));
}

const NOTHING = {} as Database;

/** To extend a client takes longer than to answer some requests, which need none: it is done when it is first used. */
class Guard implements ProxyHandler<Database> {
  readonly #until: Until;
  readonly #database: Database;
  #guarded: Database | null = null;

  constructor(until: Until, database: Database) {
    this.#until = until;
    this.#database = database;
  }

  get(_nothing: Database, property: string | symbol): unknown {
    return property === READER ? this.#reader() : Reflect.get(this.#client(), property);
  }

  has(_nothing: Database, property: string | symbol): boolean {
    return Reflect.has(this.#client(), property);
  }

  #client(): Database {
    this.#guarded ??= extended(this.#until, this.#database);
    return this.#guarded;
  }

  #reader(): TextReader | undefined {
    const reader = readerOf(this.#database);
    return reader ? new ReaderUntil(this.#until, reader) : undefined;
  }
}

/** The same of what reads past a client: it is left to the client to say that the time is over. */
class ReaderUntil implements TextReader {
  readonly #until: Until;
  readonly #reader: TextReader;

  constructor(until: Until, reader: TextReader) {
    this.#until = until;
    this.#reader = reader;
  }

  get dialect() {
    return this.#reader.dialect;
  }

  isFree(): boolean {
    return !this.#until.aborted && this.#reader.isFree();
  }

  readText(sql: string, values: readonly unknown[]) {
    return this.#reader.readText(sql, values);
  }
}

function extended(until: Until, database: Database): Database {
  const guarded = database.$extends({
    query: {
      $allOperations({ args, query }) {
        until.throwIfAborted();
        return query(args);
      },
    },
  });
  // It has all that the graph reads and writes with; only its type is another.
  return guarded as unknown as Database;
}
