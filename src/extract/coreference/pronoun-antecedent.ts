import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { type Around, type PronounCandidate, pronounCandidates } from './pronoun-candidates.ts';
import { type PronounModel, pronounProbabilities, shippedPronounModel } from './pronoun-model.ts';

/** Whom a pronoun stands for, and how sure that is. */
export interface Antecedent {
  readonly entity: Entity;
  readonly confidence: number;
}

/** Chooses among a pronoun's candidates; in training it is the annotation that chooses. */
export type PronounChooser = (
  pronoun: Candidate,
  candidates: readonly PronounCandidate[],
) => Antecedent | null;

export function antecedentOfPronoun(
  syntax: Syntax,
  pronoun: Candidate,
  around: Around,
  choose: PronounChooser,
): Antecedent | null {
  const named = namedBehind(syntax, pronoun, around);
  if (named !== null) return named;
  const candidates = pronounCandidates(syntax, pronoun, around);
  return candidates.length < 2 ? null : choose(pronoun, candidates);
}

/** "she (Marten) said": whom an editor's bracket names. */
function namedBehind(
  { tokens }: Syntax,
  { text, endToken }: Candidate,
  { ahead }: Around,
): Antecedent | null {
  if (tokens[endToken]?.form !== '(' || !/^(?:he|him|she|her)$/i.test(text)) return null;
  const next = ahead.find(({ mention }) => mention.first === endToken + 1);
  if (next?.entity.kind !== 'PERSON' || tokens[next.mention.endToken]?.form !== ')') return null;
  return { entity: next.entity, confidence: BRACKETED };
}

const BRACKETED = 0.99;

/** Most pronouns that the recognizer can't place in training stand for things that are no actors; news has fewer. */
const RELUCTANCE = 0.25;

/** The likeliest by the model; null where that is nobody. */
export function chooserOfModel(model: PronounModel = shippedPronounModel()): PronounChooser {
  return (_, candidates) => {
    const weights = pronounProbabilities(model, candidates).map(
      (probability, at) =>
        probability * (candidates[at]?.odds ?? 1) * (candidates[at]?.entity === null ? RELUCTANCE : 1),
    );
    const probabilities = shares(weights);
    let best = 0;
    probabilities.forEach((probability, at) => {
      if (probability > (probabilities[best] ?? 0)) best = at;
    });
    const entity = candidates[best]?.entity;
    return entity == null ? null : { entity, confidence: probabilities[best] ?? 0 };
  };
}

function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
