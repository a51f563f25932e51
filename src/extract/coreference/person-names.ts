import { nameKey } from '../gazetteer/name-key.ts';

/** How well a shorter form of a person's name fits a longer one; 0 where it does not. */
export function personMatch(shorter: readonly string[], longer: readonly string[]): number {
  if (shorter.length === 0 || shorter.length > longer.length) return 0;
  const joined = shorter.join(' ');
  if (joined === longer.join(' ')) return 4;
  if (endsWith(longer, shorter)) return 3;
  if (shorter.length === 1) return singleWordMatch(shorter[0] ?? '', longer);
  if (shorter.at(-1) === longer.at(-1) && firstNamesFit(shorter[0] ?? '', longer[0] ?? '')) return 3;
  return startsWith(longer, shorter) ? 2 : 0;
}

/** The words of a person's name that tell persons apart: lower case, no "Jr.", no points. */
export function personWords(name: string): string[] {
  return nameKey(name)
    .replace(/["'“”]([^"'“”]+)["'“”]/g, '$1')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^(jr|sr|ii|iii|iv|mr|mrs|ms|dr)$/.test(word));
}

/** A first name alone ("Tarel" for Tarel Voss) is a weaker sign than a last one; a middle one is none. */
function singleWordMatch(word: string, longer: readonly string[]): number {
  if (word.length < 2) return 0;
  return longer[0] === word || isHalf(word, longer.at(-1) ?? '') ? 2 : 0;
}

/** "Wells" for Ayumi Sato-Wells. */
function isHalf(word: string, last: string): boolean {
  return word.length > 2 && last.endsWith(`-${word}`);
}

function endsWith(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word, i) => longer[longer.length - shorter.length + i] === word);
}

function startsWith(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word, i) => longer[i] === word);
}

/** "T." for Tarel, "Alex" for Alexander. */
function firstNamesFit(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
}
