import type { GoldDocument } from './corpus.ts';
import { type Scores, Tally } from './measures.ts';
import { shared } from './pairing.ts';
import type { Prediction } from './prediction.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether an ambiguous pronoun is taken for the right one of two names (Webster et al. 2018). */
export function scoreGap(pairs: Iterable<readonly [GoldDocument, Prediction]>): Scores {
  const tally = new Tally();
  for (const [{ gap }, prediction] of pairs) {
    if (!gap) continue;
    const pronoun = actorsAt(prediction, gap.pronoun);
    for (const name of [gap.a, gap.b]) {
      const isSame = actorsAt(prediction, name).some((actor) => pronoun.includes(actor));
      tally.add('right', isSame && name.coref);
      tally.add('predicted', isSame);
      tally.add('gold', name.coref);
    }
  }
  return tally.scores('right', 'predicted', 'gold');
}

/** The actors of the mentions that lie best on a place: those half as good as the best count too. */
function actorsAt(prediction: Prediction, place: Place): readonly string[] {
  const found = prediction.mentions.flatMap(({ start, end, actor }) => {
    const common = shared([place.start, place.end], [start, end]);
    return actor !== null && common ? [{ actor, fit: common / (end - start) }] : [];
  });
  const best = Math.max(0, ...found.map(({ fit }) => fit));
  return found.filter(({ fit }) => fit >= best / 2).map(({ actor }) => actor);
}
