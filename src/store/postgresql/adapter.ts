import type { SqlDriverAdapter, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';
import { withoutNull } from '../storable.ts';

/** An adapter that gives PostgreSQL no null character, which it knows in no text: so none is found. */
export function withoutNulls(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { startTransaction } = adapter;
  return Object.assign(cleaned(adapter), {
    startTransaction: async (...args: Parameters<typeof startTransaction>) =>
      cleaned(await startTransaction.apply(adapter, args)),
  });
}

function cleaned<Queryable extends SqlQueryable>(queryable: Queryable): Queryable {
  const { queryRaw, executeRaw } = queryable;
  return Object.assign(queryable, {
    queryRaw: (query: SqlQuery) => queryRaw.call(queryable, storable(query)),
    executeRaw: (query: SqlQuery) => executeRaw.call(queryable, storable(query)),
  });
}

function storable(query: SqlQuery): SqlQuery {
  return { ...query, args: query.args.map((arg) => (typeof arg === 'string' ? withoutNull(arg) : arg)) };
}
