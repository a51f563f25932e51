import { FIRST_NAME, factsOfWord, PARTICLE } from '../../syntax/names-words.ts';
import { nameKey } from '../gazetteer/name-key.ts';

/** How well a shorter form of a person's name fits a longer one; 0 where it does not. */
export function personMatch(shorter: readonly string[], longer: readonly string[]): number {
  if (shorter.length === 0 || shorter.length > longer.length) return 0;
  const joined = shorter.join(' ');
  if (joined === longer.join(' ')) return 4;
  if (endsWith(longer, shorter)) return 3;
  if (endsWith(withoutLastHalf(longer), shorter)) return 2;
  if (shorter.length === 1) return singleWordMatch(shorter[0] ?? '', longer);
  if (isInnerLastName(longer, shorter)) return 1;
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

/** "jr" of "Tarel Voss Jr."; null for most names. */
export function generationOf(name: string): string | null {
  return /\s(jr|sr)\.?$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** A first name alone ("Tarel" for Tarel Voss) is a weaker sign than a last one; a middle one is none. */
function singleWordMatch(word: string, longer: readonly string[]): number {
  if (word.length < 2) return 0;
  if (longer[0] === word || isHalf(word, longer.at(-1) ?? '')) return 2;
  return isInnerLastName(longer, [word]) ? 1 : 0;
}

/** "Quiroga" for María Quiroga Salcedo, "de la Cruz" for Álvaro de la Cruz Montes; "Edmund" is Tarel Edmund Voss's first name. */
function isInnerLastName(longer: readonly string[], shorter: readonly string[]): boolean {
  const first = shorter[0] ?? '';
  const isLast = isParticle(first) || (factsOfWord(first).bits & FIRST_NAME) === 0;
  if (!isLast || first.length < 2 || longer.length < 3) return false;
  for (let at = 1; at < longer.length - shorter.length; at++)
    if (shorter.every((word, i) => longer[at + i] === word)) return true;
  return false;
}

function isParticle(word: string): boolean {
  return (factsOfWord(word).bits & PARTICLE) !== 0;
}

/** "van den berghe" of "van den berghe-smit". */
function withoutLastHalf(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const hyphen = last.indexOf('-');
  return hyphen < 3 || last.startsWith('al-') ? words : [...words.slice(0, -1), last.slice(0, hyphen)];
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
