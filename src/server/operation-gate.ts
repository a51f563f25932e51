/** Lets so many operations run at a time, and so many more wait for their turn, first come first served. */
export interface OperationGate {
  /** Whether one more may come in, to run or to wait. */
  readonly hasRoom: () => boolean;
  /** Resolves when it is one's turn; rejects when `signal` says that nobody waits for the answer any longer. */
  readonly enter: (signal?: AbortSignal) => Promise<void>;
  /** Ends a turn. */
  readonly leave: () => void;
  /** How many run now. */
  readonly running: () => number;
  /** How many wait now. */
  readonly waiting: () => number;
}

export function createOperationGate(running: number, waiting: number): OperationGate {
  let free = running;
  const queue = new Set<() => void>();
  return {
    hasRoom: () => free > 0 || queue.size < waiting,
    enter: async (signal) => {
      signal?.throwIfAborted();
      if (free > 0) free -= 1;
      else await turn(queue, signal);
    },
    leave: () => {
      const [next] = queue;
      if (next) next();
      else free += 1;
    },
    running: () => running - free,
    waiting: () => queue.size,
  };
}

/** A place in the queue, until it is called or given up. */
function turn(queue: Set<() => void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const begin = (): void => {
      queue.delete(begin);
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      queue.delete(begin);
      reject(signal?.reason);
    };
    queue.add(begin);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}
