import { WriterBusy } from '../graphql/writer.ts';

/** One write at a time, in the order in which they came. */
export interface WriteQueue {
  /** Does `work` when it is its turn; refuses where too many wait. */
  readonly run: <Done>(work: () => Promise<Done>) => Promise<Done>;
}

export function createWriteQueue(most: number): WriteQueue {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: async (work) => {
      if (waiting >= most) throw new WriterBusy(`${most} writes wait already. Ask again in some seconds.`);
      waiting += 1;
      const turn = last.then(work);
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },
  };
}
