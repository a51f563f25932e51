import { Connection } from '../../src/store/connection.ts';

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
  const { run, readValue } = Connection.prototype;
  if (!planned) Connection.prototype.readValue = () => undefined;
  Connection.prototype.run = function recorded(sql, args) {
    const result = run.call(this, sql, args);
    calls.push({ sql, args, rows: result.rows.length });
    return result;
  };
  try {
    return { value: await work(), calls };
  } finally {
    Object.assign(Connection.prototype, { run, readValue });
  }
}
