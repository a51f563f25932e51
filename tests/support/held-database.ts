import type { Database } from '../../src/store/database.ts';

/** A database whose next call waits until it is let go on; counts all calls. */
export function heldDatabase(database: Database) {
  let held: Promise<void> | undefined;
  let heldOperation: string | undefined;
  let calls = 0;
  let reached: () => void = () => undefined;
  /** Resolves at the next call. */
  const next = () =>
    new Promise<void>((resolve) => {
      reached = resolve;
    });
  const extended = database.$extends({
    query: {
      async $allOperations({ operation, args, query }) {
        calls += 1;
        if (heldOperation !== undefined && operation !== heldOperation) return query(args);
        reached();
        await held;
        return query(args);
      },
    },
  });
  return {
    // An extended client has all that the graph reads with.
    database: extended as unknown as Database,
    calls: () => calls,
    next,
    /** From here on calls wait, or those of one operation; resolves when one does, and gives what lets them go on. */
    hold: (operation?: string) => {
      heldOperation = operation;
      let go: () => void = () => undefined;
      held = new Promise((resolve) => {
        go = resolve;
      });
      return { waits: next(), go };
    },
  };
}
