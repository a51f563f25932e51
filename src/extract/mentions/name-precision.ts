import type { NameKind } from '../../syntax/names-labels.ts';

/**
 * How often names are exactly right: measured on news from all over the world that the recognizer never learned from.
 * For the recognizer by kind and by its own probability (at 0, .1 ... 1); for every other rule by rule.
 */
const byProbability: Readonly<Record<NameKind, readonly number[]>> = {
  PERSON: [0.2, 0.25, 0.35, 0.55, 0.6, 0.62, 0.66, 0.71, 0.76, 0.84, 0.98],
  ORGANIZATION: [0.05, 0.1, 0.2, 0.33, 0.39, 0.45, 0.5, 0.58, 0.64, 0.7, 0.88],
  PLACE: [0.2, 0.3, 0.36, 0.4, 0.43, 0.5, 0.55, 0.61, 0.68, 0.76, 0.96],
  GROUP: [0.3, 0.4, 0.45, 0.5, 0.55, 0.58, 0.64, 0.72, 0.8, 0.88, 0.99],
  OTHER: [0.1, 0.15, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.35, 0.4, 0.5],
};

const byRule: Readonly<Record<string, number>> = {
  'name.abbreviated': 0.8,
  'name.acronym': 0.88,
  'name.acting-acronym': 0.8,
  'name.administration': 0.7,
  'name.after-post': 0.8,
  'name.agreed': 0.61,
  'name.body-word': 0.7,
  'name.club': 0.8,
  'name.country': 0.96,
  'name.country-here': 0.9,
  'name.country-in-name': 0.88,
  'name.demonym': 0.82,
  'name.kind-noun': 0.75,
  'name.learned-country': 0.85,
  'name.learned-demonym': 0.85,
  'name.metonym': 0.9,
  'name.no-actor-word': 0.5,
  'name.organization-word': 0.85,
  'name.partnership': 0.8,
  'name.person-by-sequel': 0.7,
  'name.person-by-title': 0.6,
  'name.person-by-words': 0.6,
  'name.place': 0.75,
  'name.place-by-context': 0.75,
  'name.post-of-firm': 0.75,
  'name.repeated': 0.52,
  'name.seat-of-power': 0.85,
  'name.state-body': 0.75,
  'name.state-by-deed': 0.75,
  'name.town-in-name': 0.8,
  'name.whole-place': 0.8,
  'name.work': 0.75,
  'name.world-organization': 0.83,
};

/** The share of such names that are exactly right. */
export function namePrecision(rule: string, kind: NameKind, probability: number): number {
  const known = byRule[rule];
  if (known !== undefined) return known;
  const points = byProbability[kind];
  const low = Math.min(9, Math.floor(probability * 10));
  const share = probability * 10 - low;
  return (points[low] ?? 0.5) * (1 - share) + (points[low + 1] ?? 0.5) * share;
}
