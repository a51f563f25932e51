import type { GraphChange } from '../store/graph-changes.ts';
import { numberOfVersion, stampOfVersion } from '../store/graph-version.ts';

/** Which records were touched by which version of the graph, as far back as that is known. */
export interface TouchedRecords {
  /**
   * Whether nothing of what an answer hangs on was touched since version `number`: ids of records, with a plus in front where
   * it hangs on what refers to them too.
   */
  readonly areAsIn: (number: number, ids: ReadonlySet<string>) => boolean;
  /** Goes on from one version to another by what is noted of those between; false where that does not tell all. */
  readonly goOn: (from: string, to: string, changes: readonly GraphChange[]) => boolean;
}

/** Ids that are remembered; those that were touched longest ago are forgotten, and what was read before with them. */
const MOST = 100_000;

export function createTouchedRecords(most = MOST): TouchedRecords {
  // In the order in which they were touched last.
  const numbers = new Map<string, number>();
  let forgotten = 0;
  const touch = (id: string, number: number): void => {
    numbers.delete(id);
    numbers.set(id, number);
  };
  const forget = (): void => {
    for (const [id, number] of numbers) {
      if (numbers.size <= most) return;
      numbers.delete(id);
      forgotten = number;
    }
  };
  return {
    areAsIn: (number, ids) => {
      if (number < forgotten) return false;
      for (const id of ids) if ((numbers.get(id) ?? 0) > number) return false;
      return true;
    },
    goOn: (from, to, changes) => {
      if (!isUnbroken(from, to, changes)) return false;
      for (const { number, records, around } of changes.slice(1)) {
        // Who hangs on what refers to a record hangs on the record too.
        for (const id of records) for (const touched of [id, `+${id}`]) touch(touched, number);
        for (const id of around) touch(`+${id}`, number);
      }
      forget();
      return true;
    },
  };
}

/** Whether the first is the version that was known, and each number behind it up to the present one is there. */
function isUnbroken(from: string, to: string, changes: readonly GraphChange[]): boolean {
  const [first, last] = [numberOfVersion(from), numberOfVersion(to)];
  const isKnown = changes[0]?.number === first && changes[0].stamp === stampOfVersion(from);
  const present = changes[last - first];
  const isPresent = present?.number === last && present.stamp === stampOfVersion(to);
  return last > first && isKnown && isPresent && changes.every(({ number }, at) => number === first + at);
}
