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

/** What is the matter where a server of PostgreSQL is not reached or ends a connection, as Prisma's driver calls it. */
const AWAY_KINDS: readonly unknown[] = [
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
];
/** The same as PostgreSQL calls it: it stops, has crashed, is starting, takes no more connections; and the network. */
const AWAY_STATES: readonly unknown[] = [
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
];
/** What its driver says of a connection that ends, or is not made in time, without a code. */
const AWAY_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
/** And as Prisma's client does: not reached, too slow to answer, gone in the middle. */
const AWAY_CODES: readonly unknown[] = ['P1001', 'P1002', 'P1017'];

/** Whether the database can't be asked just now, and may be in some seconds. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as Error & { readonly code?: unknown; readonly meta?: Meta };
  const cause = meta?.driverAdapterError?.cause;
  return (
    AWAY_CODES.includes(code) ||
    AWAY_STATES.includes(code) ||
    AWAY_KINDS.includes(cause?.kind) ||
    AWAY_STATES.includes(cause?.code) ||
    AWAY_MESSAGES.test(error.message)
  );
}

/** Whether a replica has taken back what was being read, since it had to replay a write to the same rows. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as Error & { readonly code?: unknown; readonly meta?: Meta };
  const cause = meta?.driverAdapterError?.cause;
  return (
    [code, cause?.code].includes('40001') || code === 'P2034' || cause?.kind === 'TransactionWriteConflict'
  );
}

/** Classes of PostgreSQL's codes: taken back, out of means, locked by others, and ended by who runs it. */
const PASSING_STATES = /^(?:40|53|55|57)[0-9A-Z]{3}$/;

/** Whether the same statement may succeed another time. */
export function isPassing(error: unknown): boolean {
  if (isAway(error) || isConflict(error)) return true;
  return error instanceof Error && 'code' in error && PASSING_STATES.test(String(error.code));
}

/** The code by which an error is known for one of a database that is away where nothing else of it is left. */
export const AWAY = 'P1001';

interface Meta {
  readonly driverAdapterError?: { readonly cause?: { readonly kind?: unknown; readonly code?: unknown } };
}

/** What SQLite says of a disk that takes no more, what PostgreSQL does, and what the system. */
const DISK_FULL = /database or disk is full|No space left on device|\b53100\b|ENOSPC/;

/** Whether a write was given up, whole, since the disk of the database is full. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && DISK_FULL.test(error.message);
}

/** Whether a statement was refused since it nests deeper than the stack of SQLite's parser, or of PostgreSQL. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof Error && /parser stack overflow|stack depth limit exceeded/.test(error.message);
}
