import type { Database } from './database.ts';
import { sql } from './dialect.ts';
import { listen } from './postgresql/listen.ts';
import { serverLocation } from './postgresql/open-server.ts';
import { textOf } from './text-reader.ts';

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
/** A server tells of arrivals; should that be lost, they are seen nevertheless. */
const LOOK_ANYWAY_MILLISECONDS = 5_000;
/** As the trigger on arrivals calls it (prisma/postgresql/migrations/0003_arrivals_told). */
const CHANNEL = 'dateline_arrivals';

/** Each follower asks for it at each look, and past the client it is a tenth of the work. */
const LATEST = sql`SELECT coalesce(max("number"), 0) || '' FROM "Arrival"`;

/** The number of the article that came in last; 0 where none has. */
export async function latestArrival(database: Database): Promise<number> {
  const text = await textOf(database, LATEST);
  if (text !== null) return Number(text);
  const { _max } = await database.arrival.aggregate({ _max: { number: true } });
  return _max.number ?? 0;
}

/** `lookAnyway` is the pause between two looks that nobody has asked for; on a server it is told when to look. */
export function createArrivalWatch(database: Database, lookAnyway?: number): ArrivalWatch {
  const server = serverLocation(database);
  const pause = lookAnyway ?? (server === null ? LOOK_MILLISECONDS : LOOK_ANYWAY_MILLISECONDS);
  const waiting = new Set<Waiting>();
  let timer: NodeJS.Timeout | null = null;
  let stopListening: (() => void) | null = null;
  let ended = false;

  const look = inTurn(async () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const latest = waiting.size > 0 ? await latestArrival(database).catch(() => 0) : 0;
    for (const one of [...waiting]) if (one.since < latest) one.done(true);
    lookLater();
  });
  const lookLater = (): void => {
    if (timer === null && waiting.size > 0 && !ended) timer = setTimeout(look, pause).unref();
  };
  const lookWhenTold = (location: string): void => {
    // What has come in before this one waits was told before.
    if (stopListening) look();
    stopListening ??= listen(location, CHANNEL, look);
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
        lookLater();
        if (server !== null) lookWhenTold(server);
      }),
    end: () => {
      ended = true;
      stopListening?.();
      if (timer !== null) clearTimeout(timer);
      for (const one of [...waiting]) one.done(false);
    },
  };
}

/** Does the work once more where that was asked for while it was done. */
function inTurn(work: () => Promise<void>): () => void {
  let isDoing = false;
  let isAskedFor = false;
  const all = async (): Promise<void> => {
    isDoing = true;
    while (isAskedFor) {
      isAskedFor = false;
      await work();
    }
    isDoing = false;
  };
  return () => {
    isAskedFor = true;
    if (!isDoing) void all();
  };
}

interface Waiting {
  readonly since: number;
  readonly done: (arrived: boolean) => void;
}
