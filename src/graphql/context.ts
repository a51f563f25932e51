import DataLoader from 'dataloader';
import type { ArrivalWatch } from '../store/arrival-watch.ts';
import type { Database } from '../store/database.ts';
import { recordGone } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Viewer } from './viewer.ts';
import type { Writer } from './writer.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly database: Database;
  readonly limits: Limits;
  /** Tells of articles that come in. */
  readonly arrivals: ArrivalWatch;
  /** Whose token came with the request; null where none did. */
  readonly viewer: Viewer | null;
  /** What changes the graph; null where the server only reads. */
  readonly writer: Writer | null;
  /** Has what says that the client has left. */
  readonly request?: { readonly signal: AbortSignal };
  /** How long the answer has become. */
  readonly answer: { characters: number };
  /** Does a piece of a subscription's work when its turn has come, with nothing remembered of the last. */
  readonly inTurn: <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>;
  /** Where it is there, an actor that an argument names is taken for one that was merged into no other, and told. */
  readonly assumeUnmerged?: (actor: string) => void;
  readonly articleTexts: Loader<string>;
  readonly articleVersions: Loader<string>;
  readonly reports: Loader<Report>;
}

/** Reads by ids, those of one level of an answer together. */
export type Loader<Value> = Pick<DataLoader<string, Value>, 'load'>;

/** What an event's report says of its own place and making. */
export interface Report {
  readonly id: string;
  readonly articleId: string;
  readonly triggerStart: number;
  readonly triggerEnd: number;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Does a piece of work when its turn has come, with a database that begins no statement once its time is over; rejects
 * with what the client may be told where it is.
 */
export type Turn = <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>;

/** What lives longer than one answer. */
export type ContextBase = Pick<Context, 'database' | 'limits' | 'arrivals' | 'viewer' | 'writer'> & {
  /** For the pieces of a subscription. */
  readonly turn: Turn;
};

export function createContext(base: ContextBase): Context {
  const { database, limits, arrivals, viewer, writer } = base;
  return {
    database,
    limits,
    arrivals,
    viewer,
    writer,
    answer: { characters: 0 },
    inTurn: (work) => base.turn((database) => work(createContext({ ...base, database }))),
    articleTexts: new LazyLoader(database, articleTexts),
    articleVersions: new LazyLoader(database, articleVersions),
    reports: new LazyLoader(database, reports),
  };
}

type Read<Value> = (database: Database, ids: readonly string[]) => Promise<readonly (Value | Error)[]>;

async function articleTexts(database: Database, ids: readonly string[]) {
  const select = { id: true, text: true } as const;
  const rows = await database.article.findMany({ where: { id: { in: [...ids] } }, select });
  return inOrder(ids, new Map(rows.map((row) => [row.id, row.text])));
}

async function articleVersions(database: Database, ids: readonly string[]) {
  const select = { id: true, extractorVersion: true } as const;
  const rows = await database.article.findMany({ where: { id: { in: [...ids] } }, select });
  return inOrder(ids, new Map(rows.map((row) => [row.id, row.extractorVersion])));
}

async function reports(database: Database, ids: readonly string[]) {
  const select = {
    id: true,
    articleId: true,
    triggerStart: true,
    triggerEnd: true,
    rule: true,
    confidence: true,
  } as const;
  const rows = await database.eventMention.findMany({ where: { id: { in: [...ids] } }, select });
  return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
}

/** Made when it is first asked: most operations are one statement, and need none. */
class LazyLoader<Value> implements Loader<Value> {
  readonly #database: Database;
  readonly #read: Read<Value>;
  #loader: DataLoader<string, Value> | null = null;

  constructor(database: Database, read: Read<Value>) {
    this.#database = database;
    this.#read = read;
  }

  load(id: string): Promise<Value> {
    this.#loader ??= new DataLoader((ids) => this.#read(this.#database, ids));
    return this.#loader.load(id);
  }
}

/** The same for a query that is read from another database, which has the same graph, or had it. */
export function readingFrom(context: Context, database: Database): Context {
  const { inTurn } = context;
  // Only subscriptions wait for turns of their own.
  const turn = (): never => {
    throw new Error('a query has one turn');
  };
  return { ...createContext({ ...context, database, turn }), inTurn };
}

function inOrder<Value>(ids: readonly string[], values: ReadonlyMap<string, Value>): (Value | Error)[] {
  return ids.map((id) => values.get(id) ?? recordGone());
}
