import { type PronounFacts, pronouns } from '../../lexicon/pronouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity, Seen } from './entity.ts';
import { describe, describeNone, featureId, governors, type History } from './pronoun-features.ts';

/** Somebody whom a pronoun may stand for, described by features: small numbers, one weight each. */
export interface PronounCandidate {
  /** Null: the pronoun stands for nothing that was mentioned. */
  readonly entity: Entity | null;
  readonly features: readonly number[];
}

const FARTHEST = 4;
/** Who may be meant, none of them against gender, number or syntax; the empty answer is always among them. */
export function pronounCandidates(
  syntax: Syntax,
  pronoun: Candidate,
  seen: readonly Seen[],
): PronounCandidate[] {
  const facts = pronouns.get(pronoun.text.toLowerCase());
  const word = syntax.tokens[pronoun.head];
  if (facts === undefined || word === undefined || facts.person !== 3) return [];
  const group = facts.isPlural ? 2 : facts.gender === 'neuter' ? 1 : 0;
  const ancestors = governors(syntax, pronoun.head);
  const histories = historiesOf(syntax, pronoun, facts, word, seen);
  const candidates = histories.map((history, rank) => ({
    entity: history.entity,
    features: describe(syntax, pronoun, word, history, rank, ancestors).map(([template, value]) =>
      featureId(group, template, value),
    ),
  }));
  const empty: PronounCandidate = {
    entity: null,
    features: describeNone(syntax, word, histories.length).map(([template, value]) =>
      featureId(group, template, value),
    ),
  };
  return [...candidates, empty];
}

/** The compatible entities within reach, who was mentioned last first. */
function historiesOf(
  syntax: Syntax,
  pronoun: Candidate,
  facts: PronounFacts,
  word: Token,
  seen: readonly Seen[],
): History[] {
  const histories = new Map<Entity, History>();
  const barred = new Set<Entity>();
  for (const { mention, entity } of seen) {
    const other = syntax.tokens[mention.head];
    if (other === undefined || word.sentence - other.sentence > FARTHEST) continue;
    if (mention.endToken > pronoun.first || barred.has(entity)) continue;
    if (isBarred(word, other, pronoun, mention, facts)) {
      barred.add(entity);
      histories.delete(entity);
      continue;
    }
    const before = histories.get(entity);
    if (before !== undefined) before.mentions.push(mention);
    else if (agrees(facts, entity)) histories.set(entity, { entity, mentions: [mention] });
  }
  return [...histories.values()];
}

function agrees(facts: PronounFacts, entity: Entity): boolean {
  if (facts.isPlural) return entity.isPlural || entity.kind !== 'PLACE';
  if (facts.gender === 'neuter') return !entity.isPlural && entity.kind !== 'PERSON';
  if (entity.kind !== 'PERSON' || entity.isPlural) return false;
  return entity.gender === null || entity.gender === facts.gender;
}

/** "Voss praised him": a verb's object is not its subject, unless reflexive; nor does a name own itself ("his Voss"). */
function isBarred(
  word: Token,
  other: Token,
  pronoun: Candidate,
  mention: Candidate,
  facts: PronounFacts,
): boolean {
  if (facts.isReflexive || word.sentence !== other.sentence) return false;
  if (word.head === mention.head || other.head === pronoun.head) return true;
  return (
    word.xpos !== 'PRP$' &&
    word.head === other.head &&
    /^(obj|iobj|obl|nsubj)/.test(word.deprel) &&
    /^(nsubj|obj|iobj|obl)/.test(other.deprel)
  );
}
