import type { GoldDocument } from './corpus.ts';
import { harmonicMean, share } from './measures.ts';
import type { Prediction } from './prediction.ts';

const QUESTIONS = ['who', 'what', 'when', 'where'] as const;
const STOP = new Set(
  `the a an of in on at to for and or by with from as is was were has have had be been its their his her that this`.split(
    ' ',
  ),
);

/** Who, what, when, where of the main event: mean of the best token F1 with any phrase that a coder chose. */
export function scorePhrases(
  pairs: Iterable<readonly [GoldDocument, Prediction]>,
): Readonly<Record<string, number>> {
  const values = new Map<string, number[]>();
  for (const [gold, prediction] of pairs)
    for (const question of QUESTIONS) {
      const wanted = gold.w5h1?.[question] ?? [];
      if (!wanted.length) continue;
      const answer = wordsOf(prediction.w5h1[question] ?? '');
      const best = Math.max(...wanted.map(({ text }) => tokenF(wordsOf(text), answer)));
      values.set(question, [...(values.get(question) ?? []), best]);
    }
  return Object.fromEntries(
    [...values].map(([question, list]) => [
      question,
      share(
        list.reduce((a, b) => a + b, 0),
        list.length,
      ),
    ]),
  );
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !STOP.has(word));
}

function tokenF(gold: readonly string[], answer: readonly string[]): number {
  const left = [...gold];
  const both = answer.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return harmonicMean(share(both, answer.length), share(both, gold.length));
}
