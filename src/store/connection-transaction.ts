import type { Client, Transaction } from '@libsql/client';

/** The transaction that a connection has begun, in the shape in which Prisma's adapter goes on with it and ends it. */
export function transactionOn(connection: Client, isOpen: () => boolean): Transaction {
  const end = async (sql: string): Promise<void> => {
    if (isOpen()) await connection.execute(sql);
  };
  return {
    execute: (statement) => connection.execute(statement),
    executeMultiple: (sql) => connection.executeMultiple(sql),
    batch: (statements) => connection.batch(statements),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK'),
    get closed() {
      return !isOpen();
    },
  };
}
