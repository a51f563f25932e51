import type { PlannedAnswer } from '../planner/planned-answer.ts';
import { type GraphVersion, numberOfVersion } from '../store/graph-version.ts';
import { createKept } from './kept-by-size.ts';
import { type ChangesFrom, createKnownVersions } from './known-versions.ts';

/** An answer, and what it might have cost at most. */
export interface KeptAnswer {
  readonly answer: PlannedAnswer;
  readonly requested: number;
}

/** Answers that are good for as long as nothing is written that they hang on, by whichever process. */
export interface KeptAnswers {
  /**
   * Which version of the graph is there now, of whose changes all is known by then; null where no kept answer may be given,
   * and none be kept.
   */
  readonly version: () => Promise<string | null>;
  readonly get: (key: string, version: string) => KeptAnswer | undefined;
  /** Keeps an answer that was read when this version was there, or a later one. */
  readonly set: (key: string, version: string, kept: KeptAnswer) => void;
  /** Counts one that was given. */
  readonly count: (key: string) => void;
  /** How many were given. */
  readonly given: () => number;
  /** How many of them were read before the last write. */
  readonly outlasting: () => number;
}

/** Characters of all of them together; what was not asked for longest goes first. */
const MOST_CHARACTERS = 20_000_000;
/** One alone may not drive out all others. */
const LONGEST = MOST_CHARACTERS / 10;
interface Entry extends KeptAnswer {
  /** The version it was read at. */
  readonly read: number;
  /** The last one that it was good in. */
  good: number;
}

export interface KeptAnswersOptions {
  readonly version: GraphVersion;
  /** Nothing is noted where not said: each write ends all. */
  readonly changesFrom?: ChangesFrom;
  readonly most?: number;
}

/** Answers that hang on everything, and those that hang on some records, have half of the room each. */
export function createKeptAnswers(options: KeptAnswersOptions): KeptAnswers {
  const { version, changesFrom = () => null, most = MOST_CHARACTERS } = options;
  const fresh = () => createKept<Entry>(most / 2, (key, { answer }) => key.length + sizeOf(answer));
  let whole = fresh();
  let byRecord = fresh();
  const versions = createKnownVersions(version, changesFrom, (isTold) => {
    whole = fresh();
    if (!isTold) byRecord = fresh();
  });
  let [given, outlasting] = [0, 0];
  return {
    version: versions.follow,
    get: (key, now) => {
      const kept = whole.get(key) ?? byRecord.get(key);
      if (!kept || !versions.isCurrent(now)) return undefined;
      const { reads } = kept.answer;
      if (reads && !versions.areAsIn(kept.good, reads)) return undefined;
      kept.good = numberOfVersion(now);
      return kept;
    },
    set: (key, from, kept) => {
      if (kept.answer.length > LONGEST || !versions.isKnown(from)) return;
      const entry = { ...kept, read: numberOfVersion(from), good: numberOfVersion(from) };
      if (kept.answer.reads) byRecord.set(key, entry);
      else if (versions.isCurrent(from)) whole.set(key, entry);
    },
    count: (key) => {
      given += 1;
      const kept = byRecord.get(key);
      if (kept && kept.read < kept.good) outlasting += 1;
    },
    given: () => given,
    outlasting: () => outlasting,
  };
}

/** An id and its place take about as much as a hundred characters. */
function sizeOf({ length, reads }: PlannedAnswer): number {
  return length + 100 * (reads?.size ?? 0);
}
