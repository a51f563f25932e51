import {
  femaleNames,
  maleNames,
  mostlyFemaleNames,
  mostlyMaleNames,
  sharedNames,
} from '../../lexicon/name-genders.ts';
import { nameKey } from '../gazetteer/name-key.ts';

let shares: ReadonlyMap<string, number> | undefined;

/** The share of girls among those who were given a first name, roughly: 0, .1, .5, .9 or 1; null for a rare name. */
export function shareOfBirths(key: string): number | null {
  shares ??= createShares();
  return shares.get(key) ?? null;
}

function createShares(): ReadonlyMap<string, number> {
  const grades = [
    [maleNames, 0],
    [mostlyMaleNames, 0.1],
    [sharedNames, 0.5],
    [mostlyFemaleNames, 0.9],
    [femaleNames, 1],
  ] as const;
  return new Map(
    grades.flatMap(([names, share]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [nameKey(name), share] as const),
    ),
  );
}
