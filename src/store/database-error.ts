/** A database that can't be opened; the message goes after its path: "data/x.db was written by ...". */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError';
}

/** A database that is not there, and is not to be made. */
export class MissingDatabaseError extends DatabaseError {
  override readonly name = 'MissingDatabaseError';
}
