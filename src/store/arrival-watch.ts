import type { Database } from './database.ts';

/** Tells when articles come in, whichever process stores them. */
export interface ArrivalWatch {
  /**
   * Resolves with true once an article has come in after the one with number `since`, with false when `signal` says
   * that nobody waits any longer, or the watch has ended.
   */
  readonly beyond: (since: number, signal: AbortSignal | undefined) => Promise<boolean>;
  /** Ends all waiting. */
  readonly end: () => void;
}

/** Other processes write to the file too, so it is looked at, by one statement for all who wait. */
const LOOK_MILLISECONDS = 200;

/** The number of the article that came in last; 0 where none has. */
export async function latestArrival(database: Database): Promise<number> {
  const { _max } = await database.arrival.aggregate({ _max: { number: true } });
  return _max.number ?? 0;
}

export function createArrivalWatch(database: Database): ArrivalWatch {
  const waiting = new Set<Waiting>();
  let timer: NodeJS.Timeout | null = null;
  let ended = false;

  const look = async (): Promise<void> => {
    const latest = await latestArrival(database).catch(() => 0);
    for (const one of [...waiting]) if (one.since < latest) one.done(true);
    timer = null;
    lookAgain();
  };
  const lookAgain = (): void => {
    if (timer === null && waiting.size > 0) timer = setTimeout(() => void look(), LOOK_MILLISECONDS).unref();
  };

  return {
    beyond: (since, signal) =>
      new Promise((resolve) => {
        if (ended || signal?.aborted) return resolve(false);
        const leave = () => one.done(false);
        const one: Waiting = {
          since,
          done: (arrived) => {
            waiting.delete(one);
            signal?.removeEventListener('abort', leave);
            resolve(arrived);
          },
        };
        waiting.add(one);
        signal?.addEventListener('abort', leave, { once: true });
        lookAgain();
      }),
    end: () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      for (const one of [...waiting]) one.done(false);
    },
  };
}

interface Waiting {
  readonly since: number;
  readonly done: (arrived: boolean) => void;
}
