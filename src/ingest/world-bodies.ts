import { worldAcronyms } from '../lexicon/world-acronyms.ts';
import { folded } from '../store/folded.ts';

/** "KNA" and "U.K." may stand for anything. */
export function isAcronym(name: string): boolean {
  const letters = lettersOf(name);
  return letters.length <= 6 && letters === letters.toUpperCase() && !/\s/.test(name.trim());
}

/**
 * All names of a body whose letters mean the same everywhere, folded as linking has them, its full one first: of "UN",
 * "U.N." and "United Nations" alike. None for others.
 *
 * @param own the name as linking has it
 */
export function namesOfWorldBody(name: string, own: string): readonly string[] {
  return NAMES_OF.get(isAcronym(name) ? `=${lettersOf(name)}` : own) ?? [];
}

const NAMES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(worldAcronyms).flatMap(([letters, full]) => {
    const fullNames = full.map(folded);
    const acronym = folded(letters);
    const names = [...fullNames, acronym, [...acronym].join(' ')];
    return [`=${letters}`, ...fullNames].map((key) => [key, names] as const);
  }),
);

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}]/gu, '');
}
