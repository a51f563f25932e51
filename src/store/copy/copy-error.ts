import { DatabaseError } from '../database-error.ts';

/** A database that can't be copied to, or a copy that is not like its original. */
export class CopyError extends DatabaseError {
  override readonly name = 'CopyError';
}
