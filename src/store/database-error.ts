/** A database that can't be opened; the message goes after its path: "data/x.db was written by ...". */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError';
}

/** A database that is not there, and is not to be made. */
export class MissingDatabaseError extends DatabaseError {
  override readonly name = 'MissingDatabaseError';
}

/** What the client says where another program held the lock for too long, or the engine gave one of two writes up. */
const BUSY_CODES: readonly unknown[] = ['P1008', 'P2034'];

/** Whether a write was given up, whole, since others write: it may be asked for again. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && BUSY_CODES.includes(error.code);
}
