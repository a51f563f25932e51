import type { Gender } from '../../lexicon/pronouns.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { genderOfFirstName } from './first-name-gender.ts';
import { createNameIndex } from './name-index.ts';
import { nearness } from './nearness.ts';
import { genderOfAddress } from './person-gender.ts';
import { personMatch, personWords } from './person-names.ts';
import { isRelativeOf } from './relative-of.ts';

interface KnownPerson {
  readonly entity: Entity;
  readonly words: readonly string[];
  /** As forms of address tell it. */
  gender: Gender | null;
  readonly isRelative: boolean;
}

/**
 * Full names first, then shorter forms, each to the person of that name who was named last before it. "Ms Voss" is not
 * Edmund Voss.
 */
export function linkPersons(
  syntax: Syntax,
  mentions: readonly Candidate[],
  create: (mention: Candidate) => Entity,
): void {
  const known = createNameIndex<KnownPerson>();
  const wordsOf = new Map(mentions.map((mention) => [mention, personWords(mention.text)]));
  const rank = (mention: Candidate): number => Math.min(wordsOf.get(mention)?.length ?? 0, 3);
  for (const mention of [...mentions].sort((a, b) => rank(b) - rank(a) || a.start - b.start)) {
    const words = wordsOf.get(mention) ?? [];
    const gender = genderOfAddress(syntax, mention);
    const alike = known.find([words[0] ?? '', words.at(-1) ?? '']);
    const fitting = alike.filter((one) => words.length > 1 || gender === null || mayBeOf(gender, one));
    const best = bestPerson(mention, words, fitting);
    if (best === undefined)
      known.add([...words, halfOf(words.at(-1) ?? '')], {
        entity: create(mention),
        words,
        gender,
        isRelative: isRelativeOf(syntax, mention),
      });
    else {
      best.entity.mentions.push(mention);
      best.gender ??= gender;
    }
  }
}

function mayBeOf(gender: Gender, { gender: told, entity }: KnownPerson): boolean {
  const own = told ?? genderOfFirstName(entity);
  return own === null || own === gender;
}

function bestPerson(
  mention: Candidate,
  words: readonly string[],
  known: readonly KnownPerson[],
): KnownPerson | undefined {
  let best: KnownPerson | undefined;
  let bestScore = 0;
  for (const one of known) {
    const match = Math.min(personMatch(words, one.words), words.length === 1 ? LAST_NAME : EQUAL);
    const isOthers = one.isRelative && words.length === 1 && match === LAST_NAME;
    const score = match === 0 ? 0 : match + nearness(mention, one.entity) - (isOthers ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = one;
    }
  }
  return best;
}

/** "Voss" is as good for Ilse Voss as for the Ms Voss whose first name is not told: whoever was named last is meant. */
const LAST_NAME = 3;
const EQUAL = 4;

/** The last name's second half, by which it is found as well: "Wells" of "Sato-Wells". */
function halfOf(last: string): string {
  return last.slice(last.lastIndexOf('-') + 1);
}
