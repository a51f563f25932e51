import { type Gender, pronouns } from '../../lexicon/pronouns.ts';
import { lowerCase } from '../../text/letters.ts';
import type { Entity } from './entity.ts';
import { firstNameGender } from './first-name-gender.ts';

/** How a person's first name fits a pronoun's gender: from 0, against it, to 6, for it; and what says so. */
export function genderFit(entity: Entity, gender: Gender | null): readonly [fit: number, evidence: number] {
  if (entity.kind !== 'PERSON' || gender === null || gender === 'neuter') return [7, 0];
  if (entity.gender !== null) return [7, 1];
  const { share, isListed, isFull } = firstNameGender(entity);
  const fit = gender === 'female' ? share : 1 - share;
  return [Math.min(6, Math.floor(fit * 7)), 2 + (isFull ? 2 : 0) + (isListed ? 1 : 0)];
}

/** How many pronouns of the same gender, and of the other, already stand for the entity; at most 3 of each. */
export function pronounVotes(entity: Entity, gender: Gender | null): readonly [same: number, other: number] {
  let [same, other] = [0, 0];
  for (const { form, text } of entity.mentions.slice(-40)) {
    const told = form === 'PRONOUN' ? (pronouns.get(lowerCase(text))?.gender ?? null) : null;
    if (told === null) continue;
    if (told === gender) same++;
    else other++;
  }
  return [Math.min(same, 3), Math.min(other, 3)];
}

/** A pronoun that stands so surely for a person tells the gender. */
const SURE = 0.95;

/** The gender that a person has been called by; null where no pronoun tells it beyond doubt, or two differ. */
export function toldByPronoun(entity: Entity): Gender | null {
  const told = new Set<Gender>();
  for (const { form, text, confidence } of entity.mentions.slice(-40)) {
    const gender = form === 'PRONOUN' ? (pronouns.get(lowerCase(text))?.gender ?? null) : null;
    if (gender !== null && confidence >= SURE) told.add(gender);
  }
  return told.size === 1 ? ([...told][0] ?? null) : null;
}
