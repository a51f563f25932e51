import type { GraphChange } from '../store/graph-changes.ts';
import { type GraphVersion, numberOfVersion } from '../store/graph-version.ts';
import { createTouchedRecords } from './touched-records.ts';

/** What is noted of the versions from a number on; null where that can't be told. */
export type ChangesFrom = (
  number: number,
) => readonly GraphChange[] | null | Promise<readonly GraphChange[] | null>;

/** The versions of the graph since which all is known that was touched. */
export interface KnownVersions {
  /** Which one is there now, of whose changes all is known by then; null where that can't be told. */
  readonly follow: () => Promise<string | null>;
  readonly isKnown: (version: string) => boolean;
  /** Whether it is the one that was there last. */
  readonly isCurrent: (version: string) => boolean;
  /** Whether what hangs on these records is still as it was in the version of this number. */
  readonly areAsIn: (number: number, records: ReadonlySet<string>) => boolean;
}

/** Versions that a request may have come in at whose answer is still to be kept. */
const MOST_VERSIONS = 1000;

/** `onWrite` hears of each version that follows on another one, and whether it is told what was touched in between. */
export function createKnownVersions(
  version: GraphVersion,
  changesFrom: ChangesFrom,
  onWrite: (isTold: boolean) => void,
): KnownVersions {
  let touched = createTouchedRecords();
  let known = new Set<string>();
  let current: string | null = null;
  let goingOn: Promise<unknown> = Promise.resolve();

  const goOn = async (now: string): Promise<void> => {
    if (now === current) return;
    const changes = current === null ? null : await changesFrom(numberOfVersion(current));
    const isTold = current !== null && changes !== null && touched.goOn(current, now, changes);
    if (!isTold) touched = createTouchedRecords();
    if (!isTold || known.size === MOST_VERSIONS) known = new Set();
    known.add(now);
    current = now;
    onWrite(isTold);
  };
  return {
    follow: async () => {
      const now = await version();
      if (now === null || now === current) return now;
      // One after the other, in the order in which versions were told.
      goingOn = goingOn.catch(() => undefined).then(() => goOn(now));
      await goingOn;
      return now;
    },
    isKnown: (one) => known.has(one),
    isCurrent: (one) => one === current,
    areAsIn: (number, records) => touched.areAsIn(number, records),
  };
}
