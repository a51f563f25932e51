import { type Scores, scoresFrom } from './measures.ts';
import type { Verdict } from './verdicts/verdict.ts';

/** Least confidences that a reader may ask for. */
const THRESHOLDS = [0, 0.3, 0.5, 0.7, 0.8, 0.9] as const;

/** What is left, and how much of it is right, when only records of at least some confidence are shown. */
export function scoresByThreshold(
  verdicts: readonly Verdict[],
): readonly (Scores & { readonly threshold: number })[] {
  const gold = verdicts.filter(({ wanted }) => wanted !== null).length;
  return THRESHOLDS.map((threshold) => {
    const shown = verdicts.filter(({ confidence }) => confidence !== null && confidence >= threshold);
    const right = shown.filter(({ isRight }) => isRight).length;
    return { threshold, ...scoresFrom({ right, predicted: shown.length, gold }) };
  });
}
