import pg from 'pg';
import { Connection } from '../../src/store/connection.ts';
import { ServerAdapter } from '../../src/store/postgresql/server-adapter.ts';

/** One statement that reached the database, and how many rows came back. */
export interface DatabaseCall {
  readonly sql: string;
  readonly args: unknown;
  readonly rows: number;
}

/**
 * Every statement that any connection runs while `work` does, and what it gives. What could be read by one planned
 * statement is executed field by field, unless that one is what is looked for.
 */
export async function recordCalls<Value>(
  work: () => Promise<Value>,
  { planned = false }: { readonly planned?: boolean } = {},
): Promise<{ readonly value: Value; readonly calls: readonly DatabaseCall[] }> {
  const calls: DatabaseCall[] = [];
  const { run, isFree, readText } = Connection.prototype;
  const { isFree: isServerFree, readText: readServerText } = ServerAdapter.prototype;
  if (!planned) for (const reader of [Connection, ServerAdapter]) reader.prototype.isFree = () => false;
  // By its own way: a statement that the driver has run otherwise before keeps the values that it had then.
  Connection.prototype.readText = function read(sql, values) {
    const text = readText.call(this, sql, values);
    calls.push({ sql, args: values, rows: text === null ? 0 : 1 });
    return text;
  };
  ServerAdapter.prototype.readText = async function read(sql, values) {
    const text = await readServerText.call(this, sql, values);
    calls.push({ sql, args: values, rows: text === null ? 0 : 1 });
    return text;
  };
  Connection.prototype.run = function recorded(sql, args) {
    const result = run.call(this, sql, args);
    calls.push({ sql, args, rows: result.rows.length });
    return result;
  };
  const restore = recordServerCalls(calls);
  try {
    return { value: await work(), calls };
  } finally {
    Object.assign(Connection.prototype, { run, isFree, readText });
    Object.assign(ServerAdapter.prototype, { isFree: isServerFree, readText: readServerText });
    restore();
  }
}

/** The same of PostgreSQL's driver, whose pool is told by a callback, and whose transactions by a promise. */
function recordServerCalls(calls: DatabaseCall[]): () => void {
  const { query } = pg.Client.prototype;
  const record = (asked: unknown, result: unknown) => {
    // Settings of a connection are no statement of Prisma's, which has its text and values as an object.
    if (typeof asked !== 'object' || asked === null) return;
    const { text, values } = asked as pg.QueryConfig;
    calls.push({ sql: text, args: values, rows: (result as pg.QueryResult | undefined)?.rows.length ?? 0 });
  };
  function recorded(this: pg.Client, asked: unknown, ...others: unknown[]): unknown {
    const run = query as (...args: unknown[]) => unknown;
    // A query of our own making, told of above.
    if (typeof asked === 'object' && asked !== null && 'submit' in asked)
      return run.call(this, asked, ...others);
    const callback = others.findIndex((other) => typeof other === 'function');
    if (callback !== -1) {
      const told = others[callback] as (error: unknown, result: unknown) => void;
      const recording = (error: unknown, result: unknown) => {
        record(asked, result);
        told(error, result);
      };
      return run.call(this, asked, ...others.with(callback, recording));
    }
    return (run.call(this, asked, ...others) as Promise<unknown>).then((result) => {
      record(asked, result);
      return result;
    });
  }
  Object.assign(pg.Client.prototype, { query: recorded });
  return () => void Object.assign(pg.Client.prototype, { query });
}
