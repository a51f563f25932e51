/**
 * Lets so many operations run at a time, and so many more wait for their turn. Turns go around the clients, so that who
 * asks a lot waits for itself; one place to run is never taken by a client that has all the others.
 */
export interface OperationGate {
  /** What ends the turn of who need not wait for it; null for who must. */
  readonly begin: (client: string) => (() => void) | null;
  /**
   * Resolves when it is one's turn, with what ends the turn; with null where there is no room, at once or when another
   * client needs it. Rejects when `signal` says that nobody waits for the answer any longer.
   */
  readonly enter: (client: string, signal?: AbortSignal) => Promise<(() => void) | null>;
  /** How many run now. */
  readonly running: () => number;
  /** How many wait now. */
  readonly waiting: () => number;
}

/** A place in a line: called with true when its turn has come, with false when it must go. */
type Place = (isTurn: boolean) => void;

export function createOperationGate(places: number, waitingPlaces: number): OperationGate {
  const share = Math.max(places - 1, 1);
  const running = new Map<string, number>();
  const lines = createLines();
  let free = places;

  const mayRun = (client: string): boolean => free > 0 && (running.get(client) ?? 0) < share;
  const take = (client: string): (() => void) => {
    free -= 1;
    running.set(client, (running.get(client) ?? 0) + 1);
    return () => end(client);
  };
  const end = (client: string): void => {
    free += 1;
    const left = (running.get(client) ?? 1) - 1;
    if (left > 0) running.set(client, left);
    else running.delete(client);
    lines.callNext(mayRun);
  };

  const begin = (client: string) => (mayRun(client) ? take(client) : null);
  return {
    begin,
    enter: async (client, signal) => {
      signal?.throwIfAborted();
      const taken = begin(client);
      if (taken) return taken;
      if (lines.size() >= waitingPlaces && !lines.makeRoom(client)) return null;
      return lines.wait(client, () => take(client), signal);
    },
    running: () => places - free,
    waiting: lines.size,
  };
}

/** A line for each client that waits; the first is the one whose turn is next. */
function createLines() {
  const lines = new Map<string, Set<Place>>();
  let size = 0;

  const leave = (client: string, place: Place): void => {
    const line = lines.get(client);
    if (line?.delete(place)) size -= 1;
    if (line?.size === 0) lines.delete(client);
  };
  return {
    size: () => size,
    /** Calls the first whose client may run; that client's line is the last from then on. */
    callNext: (mayRun: (client: string) => boolean): void => {
      for (const [client, line] of lines) {
        const [place] = line;
        if (!place || !mayRun(client)) continue;
        lines.delete(client);
        lines.set(client, line);
        place(true);
        return;
      }
    },
    /** Sends away the last of the longest line, if a newcomer of `client` would still stand in a shorter one. */
    makeRoom: (client: string): boolean => {
      const longest = [...lines.values()].reduce((a, b) => (b.size > a.size ? b : a), new Set<Place>());
      if (longest.size <= (lines.get(client)?.size ?? 0) + 1) return false;
      [...longest].at(-1)?.(false);
      return true;
    },
    /** A place in the client's line, until it is called, sent away or given up. */
    wait: <Turn>(client: string, begin: () => Turn, signal?: AbortSignal): Promise<Turn | null> =>
      new Promise((resolve, reject) => {
        const place: Place = (isTurn) => {
          leave(client, place);
          signal?.removeEventListener('abort', giveUp);
          resolve(isTurn ? begin() : null);
        };
        const giveUp = (): void => {
          leave(client, place);
          reject(signal?.reason);
        };
        const line = lines.get(client) ?? new Set();
        lines.set(client, line.add(place));
        size += 1;
        signal?.addEventListener('abort', giveUp, { once: true });
      }),
  };
}
