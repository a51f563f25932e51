/** A database that can't be opened; the message goes after its path: "data/x.db was written by ...". */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
