import { words } from './words.ts';

/** Small words inside a person's or a place's name: "Ruud van der Meer", "Omar bin Salim", "Rio de Kest". */
export const nameParticles: readonly string[] = [
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'du',
  'des',
  'la',
  'le',
  'las',
  'los',
  'el',
  'al',
  'bin',
  'ibn',
  'bint',
  'ben',
  'bar',
  'abu',
  'ul',
  'ud',
  'ur',
  'ed',
  'es',
  'as',
  'ash',
  'ad',
  'an',
  'ter',
  'ten',
  'te',
  'zu',
  'zum',
  'zur',
  'y',
  'e',
  'af',
  'av',
  'ap',
  'st',
  'san',
  'santa',
  "d'",
  "l'",
  "o'",
];

/** Those that open a last name, also where the recognizer left them out: "Van der Meer". */
export const openingParticles: ReadonlySet<string> = words(
  'van von bin ibn bint al el de del della di du ben abu ter der den la le',
);
/** The Arabic article as it is joined by a hyphen: "Al-Mandar". */
export const arabicArticles: ReadonlySet<string> = words('al el as ash ar an ad at az');
/** What a hyphen joins to a name without being a part of it: "Kestria-led". */
export const endsCompounds: ReadonlySet<string> = words(
  'led based backed born run owned style era controlled held elect like made funded appointed linked aligned turned themed inspired designed esque ism ist',
);
