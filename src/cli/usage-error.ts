/** A mistake in how the program was called; the message is one line that says where it is and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
