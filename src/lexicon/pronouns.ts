export type Gender = 'female' | 'male' | 'neuter';

/** What a pronoun tells of the one it stands for. */
export interface PronounFacts {
  /** Null where it may be a woman or a man. */
  readonly gender: Gender | null;
  readonly isPlural: boolean;
  readonly person: 1 | 2 | 3;
  readonly isReflexive: boolean;
}

function facts(
  gender: Gender | null,
  isPlural: boolean,
  person: 1 | 2 | 3,
  isReflexive = false,
): PronounFacts {
  return { gender, isPlural, person, isReflexive };
}

/** Personal, possessive and reflexive pronouns. */
export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['he', facts('male', false, 3)],
  ['him', facts('male', false, 3)],
  ['his', facts('male', false, 3)],
  ['himself', facts('male', false, 3, true)],
  ['she', facts('female', false, 3)],
  ['her', facts('female', false, 3)],
  ['hers', facts('female', false, 3)],
  ['herself', facts('female', false, 3, true)],
  ['it', facts('neuter', false, 3)],
  ['its', facts('neuter', false, 3)],
  ['itself', facts('neuter', false, 3, true)],
  ['they', facts(null, true, 3)],
  ['them', facts(null, true, 3)],
  ['their', facts(null, true, 3)],
  ['theirs', facts(null, true, 3)],
  ['themselves', facts(null, true, 3, true)],
  ['i', facts(null, false, 1)],
  ['me', facts(null, false, 1)],
  ['my', facts(null, false, 1)],
  ['mine', facts(null, false, 1)],
  ['myself', facts(null, false, 1, true)],
  ['we', facts(null, true, 1)],
  ['us', facts(null, true, 1)],
  ['our', facts(null, true, 1)],
  ['ours', facts(null, true, 1)],
  ['ourselves', facts(null, true, 1, true)],
  ['you', facts(null, false, 2)],
  ['your', facts(null, false, 2)],
  ['yours', facts(null, false, 2)],
  ['yourself', facts(null, false, 2, true)],
]);
