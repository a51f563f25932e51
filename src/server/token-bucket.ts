/** How many points a client may have saved, and how many it gets back in a second. */
export interface Rate {
  readonly bucket: number;
  readonly restoreRate: number;
}

/** What became of a client's wish to spend points. */
export interface Spending {
  readonly isAllowed: boolean;
  /** Points that are left. */
  readonly available: number;
  /** Seconds until the points that were asked for will be there; 0 where they were. */
  readonly wait: number;
}

/**
 * A token bucket for each client: it fills steadily, so that a client that has spent all may go on at `restoreRate`. One
 * that was charged more than it had owes the rest.
 */
export interface Buckets {
  readonly rate: Rate;
  /** Takes points whether they are there or not, or puts back so many below 0; gives what is there then. */
  readonly charge: (client: string, points: number) => number | Promise<number>;
  /** Takes `points` if they are there, else `refusal`, which makes the wait longer. */
  readonly spend: (client: string, points: number, refusal?: number) => Spending | Promise<Spending>;
}

/** So many clients are remembered; one that has not asked for longest is forgotten, and begins with a full bucket. */
const CLIENTS = 10_000;

/** Buckets that this process keeps. `now` gives seconds. */
export function createBuckets(rate: Rate, now = () => performance.now() / 1000) {
  const { bucket, restoreRate } = rate;
  const buckets = new Map<string, { available: number; at: number }>();

  const filled = (client: string) => {
    const at = now();
    const known = buckets.get(client);
    const available = known ? Math.min(bucket, known.available + (at - known.at) * restoreRate) : bucket;
    return { available, at };
  };
  const remember = (client: string, state: { available: number; at: number }): void => {
    buckets.delete(client);
    buckets.set(client, state);
    const [oldest] = buckets.keys();
    if (buckets.size > CLIENTS && oldest !== undefined) buckets.delete(oldest);
  };
  return {
    rate,
    charge: (client: string, points: number): number => {
      const { available, at } = filled(client);
      const left = Math.min(bucket, available - points);
      remember(client, { available: left, at });
      return shown(left);
    },
    spend: (client: string, points: number, refusal = 0): Spending => {
      const { available, at } = filled(client);
      const isAllowed = points <= available;
      const left = available - (isAllowed ? points : refusal);
      remember(client, { available: left, at });
      return { isAllowed, available: shown(left), wait: isAllowed ? 0 : (points - left) / restoreRate };
    },
  } satisfies Buckets;
}

/** Of a client that owes points nothing is left. */
export function shown(available: number): number {
  return Math.max(Math.floor(available), 0);
}
