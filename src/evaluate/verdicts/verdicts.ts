import type { GoldDocument } from '../corpus.ts';
import type { Prediction } from '../prediction.ts';
import { eventVerdicts } from './events.ts';
import { nameVerdicts } from './names.ts';
import { quoteVerdicts, speakerVerdicts } from './quotes.ts';
import { timeVerdicts } from './times.ts';
import type { JudgedLayer, Verdict } from './verdict.ts';

type Judge = (gold: GoldDocument, prediction: Prediction) => readonly Verdict[];

const JUDGES: Readonly<Record<JudgedLayer, Judge>> = {
  names: nameVerdicts,
  quotes: quoteVerdicts,
  speakers: speakerVerdicts,
  times: timeVerdicts,
  events: eventVerdicts,
};

/** What became of each record of a layer: nothing where the document has no annotation of it. */
export function verdictsOf(
  layer: JudgedLayer,
  gold: GoldDocument,
  prediction: Prediction,
): readonly Verdict[] {
  return JUDGES[layer](gold, prediction);
}
