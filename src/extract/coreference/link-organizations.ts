import type { Syntax } from '../../syntax/token.ts';
import { isTranslated } from '../mentions/acronyms.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { PlaceKnowledge } from '../mentions/place-knowledge.ts';
import type { Entity } from './entity.ts';
import { createNameIndex } from './name-index.ts';
import { nearness } from './nearness.ts';
import { type OrganizationName, organizationName, organizationsMatch } from './organization-names.ts';

interface KnownOrganization {
  readonly entity: Entity;
  /** The different forms of its name. */
  readonly names: OrganizationName[];
}

/** Longer names first, then shorter forms and acronyms, each to what was named last before it. */
export function linkOrganizations(
  syntax: Syntax,
  mentions: readonly Candidate[],
  places: PlaceKnowledge,
  create: (mention: Candidate) => Entity,
): void {
  const known = createNameIndex<KnownOrganization>();
  const length = (mention: Candidate): number => mention.text.split(' ').length;
  const fullNames = calledInBrackets(syntax, mentions);
  for (const mention of [...mentions].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    const name = organizationName(mention.text, places);
    const full = fullNames.get(mention.text);
    const keys = full === undefined ? keysOf(name) : keysOf(organizationName(full, places));
    const best = bestOrganization(mention, name, known.find(keys), full);
    if (best === undefined) {
      const entity = create(mention);
      entity.gender = 'neuter';
      entity.country = name.owner;
      known.add(keysOf(name), { entity, names: [name] });
    } else {
      best.entity.mentions.push(mention);
      best.entity.country ??= name.owner;
      if (!best.names.some(({ written }) => written === name.written)) best.names.push(name);
      known.add(keysOf(name), best);
    }
  }
}

/** The full names of letters in brackets that are no initials: "ISPN" of the Public Safety Institute (ISPN). */
function calledInBrackets(syntax: Syntax, mentions: readonly Candidate[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, form, endToken, text } of mentions) {
    if (syntax.tokens[endToken]?.form !== '(') continue;
    const letters = syntax.tokens[endToken + 1]?.form ?? '';
    if (isTranslated(syntax, { kind, form, end: endToken }, text.split(' '))) found.set(letters, text);
  }
  return found;
}

/** What a name is found again by: its first and last words, its initials, its letters if it is an acronym. */
function keysOf({ written, words }: OrganizationName): string[] {
  const parts = written.split(/[\s-]+/);
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  const initials = capitals.map((part) => part.charAt(0)).join('');
  const letters = written.replace(/[^\p{L}]/gu, '');
  return [
    words[0] ?? '',
    words.at(-1) ?? '',
    words[1] ?? '',
    `=${initials.slice(0, 2)}`,
    `=${letters.slice(0, 2).toUpperCase()}`,
  ];
}

function bestOrganization(
  mention: Candidate,
  name: OrganizationName,
  known: readonly KnownOrganization[],
  full: string | undefined,
): KnownOrganization | undefined {
  let best: KnownOrganization | undefined;
  let bestScore = 0;
  for (const one of known) {
    if (!one.names.every((other) => mayBeOne(name, other))) continue;
    if (!one.names.some((other) => other.written === full || organizationsMatch(name, other))) continue;
    const score = nearness(mention, one.entity);
    if (score > bestScore) {
      bestScore = score;
      best = one;
    }
  }
  return best;
}

function mayBeOne(a: OrganizationName, b: OrganizationName): boolean {
  return a.owner === null || b.owner === null || a.owner.key === b.owner.key;
}
