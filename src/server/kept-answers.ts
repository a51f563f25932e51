import type { PlannedAnswer } from '../planner/planned-answer.ts';
import type { GraphVersion } from '../store/graph-version.ts';
import { createKept } from './kept-by-size.ts';

/** An answer, and what it might have cost at most. */
export interface KeptAnswer {
  readonly answer: PlannedAnswer;
  readonly requested: number;
}

/** Answers that are good for as long as nothing is written, by whichever process. */
export interface KeptAnswers {
  /** Which version of the graph is there now; null where no kept answer may be given, and none be kept. */
  readonly version: GraphVersion;
  readonly get: (key: string, version: string) => KeptAnswer | undefined;
  /** Keeps an answer that was read when this version was there, or a later one. */
  readonly set: (key: string, version: string, kept: KeptAnswer) => void;
  /** Counts one that was given. */
  readonly count: () => void;
  /** How many were given. */
  readonly given: () => number;
}

/** Characters of all of them together; what was not asked for longest goes first. */
const MOST_CHARACTERS = 20_000_000;
/** One alone may not drive out all others. */
const LONGEST = MOST_CHARACTERS / 10;

export function createKeptAnswers(version: GraphVersion, most = MOST_CHARACTERS): KeptAnswers {
  const fresh = () => createKept<KeptAnswer>(most, (key, { answer }) => key.length + answer.json.length);
  let kept = fresh();
  let current: string | null = null;
  let given = 0;
  return {
    version,
    get: (key, now) => {
      if (now !== current) {
        // What was kept before a write is never asked for again.
        kept = fresh();
        current = now;
      }
      return kept.get(key);
    },
    set: (key, from, answer) => {
      if (from === current && answer.answer.json.length <= LONGEST) kept.set(key, answer);
    },
    count: () => {
      given += 1;
    },
    given: () => given,
  };
}
