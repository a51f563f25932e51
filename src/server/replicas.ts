import type { Database } from '../store/database.ts';
import { replayedVersion } from '../store/last-writes.ts';

/** Databases that follow the primary, some time behind it. */
export interface Replicas {
  /**
   * One that answers and has come to the version of this number, in turns; null where none has. What it has come to, or
   * more, is told beside.
   */
  readonly pick: (version: number) => Promise<Replica | null>;
  /** Ends the looks. */
  readonly end: () => void;
}

export interface Replica {
  readonly database: Database;
  /** Whether it has come to the version of this number. */
  readonly hasReplayed: (version: number) => Promise<boolean>;
  /** Says that it did not answer: it is asked nothing until it does again. */
  readonly failed: () => void;
}

/** Each is looked at so often, and has so long to answer. */
const LOOK_MILLISECONDS = 2_000;

export function createReplicas(databases: readonly Database[]): Replicas {
  const replicas = databases.map(watched);
  let next = 0;
  const timer = setInterval(() => {
    for (const replica of replicas) void replica.look();
  }, LOOK_MILLISECONDS).unref();
  return {
    pick: async (version) => {
      for (let tried = 0; tried < replicas.length; tried += 1) {
        const replica = replicas[next++ % replicas.length];
        if (replica && (await replica.hasReplayed(version))) return replica;
      }
      return null;
    },
    end: () => clearInterval(timer),
  };
}

/** A replica, with what was heard of it last. */
function watched(database: Database): Replica & { readonly look: () => Promise<void> } {
  /** Null while it is not known to answer. */
  let replayed: number | null = null;
  let looking: Promise<void> | null = null;
  const failed = (): void => {
    // It may be another one when it is back, from an older copy.
    replayed = null;
  };
  const see = async (): Promise<void> => {
    try {
      replayed = await within(LOOK_MILLISECONDS, replayedVersion(database));
    } catch {
      failed();
    }
    looking = null;
  };
  const look = (): Promise<void> => {
    looking ??= see();
    return looking;
  };
  // Nobody waits for one that did not answer last time; the first time everybody does.
  const first = look();
  return {
    database,
    failed,
    look,
    hasReplayed: async (version) => {
      await first;
      if (replayed !== null && replayed < version) await look();
      return replayed !== null && replayed >= version;
    },
  };
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
