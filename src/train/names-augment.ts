import { familyNames } from '../lexicon/family-names.ts';
import { femaleFirstNames, maleFirstNames } from '../lexicon/first-names.ts';
import { readLineTable } from '../syntax/line-table.ts';
import { modelPath } from '../syntax/model.ts';
import { isFirst, isInside, kindOfLabel, OUTSIDE } from '../syntax/names-labels.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../syntax/names-words.ts';
import { type NamedDocument, UNKNOWN } from './names-data.ts';

type Random = () => number;

/** Shares of persons' names: listed ones, then those put together of two, the rest invented. */
const LISTED = 0.6;
const SPLICED = 0.8;

const first = `${femaleFirstNames} ${maleFirstNames}`.split(/\s+/).filter((name) => name !== '');
const family = familyNames.split(/\s+/).filter((name) => name !== '');
const towns = readLineTable(modelPath('cities.table'))
  .text.toString('utf8')
  .split('\n')
  .map((line) => line.slice(0, line.indexOf('\t')))
  .filter((name) => /^\p{Lu}[\p{L}'-]+$/u.test(name));

/**
 * The same document about others: persons, towns and firms get names of any culture, each word the same one wherever
 * it stands, so that what is learned is how names are used and not which were in the news.
 */
export function renamed(document: NamedDocument, random: Random): NamedDocument {
  const replacements = new Map<string, string>();
  document.sentences.forEach((words, s) => {
    const labels = document.labels[s] ?? new Uint8Array();
    words.forEach((word, at) => {
      if (replacements.has(word) || !/^\p{Lu}\p{L}*\p{Ll}/u.test(word)) return;
      const replacement = replacementOf(word, labels, at, random);
      if (replacement !== null) replacements.set(word, replacement);
    });
  });
  const sentences = document.sentences.map((words, s) =>
    words.map((word, at) => (isOutside(document.labels[s]?.[at]) ? word : (replacements.get(word) ?? word))),
  );
  return { ...document, sentences };
}

function isOutside(label: number | undefined): boolean {
  return label === undefined || label === OUTSIDE;
}

function replacementOf(word: string, labels: Uint8Array, at: number, random: Random): string | null {
  const label = labels[at] ?? OUTSIDE;
  const kind = label === UNKNOWN ? null : kindOfLabel(label);
  const isAlone = isFirst(label) && !isInside(labels[at + 1] ?? OUTSIDE);
  const opens = isFirst(label) && !isAlone;
  if (kind === 'PERSON') return opens ? personName(first, random) : personName(family, random);
  if (kind === 'PLACE' && isAlone) return random() < 0.4 ? invented(random) : pick(towns, random);
  const isSomebodys =
    (factsOfWord(word).bits & (FIRST_NAME | FAMILY_NAME)) !== 0 && factsOfWord(word).fine === 0;
  return kind === 'ORGANIZATION' && (isAlone || isSomebodys) && random() < 0.5 ? invented(random) : null;
}

/** A listed name, or one that is on no list: most of the names in the news are on none. */
function personName(names: readonly string[], random: Random): string {
  const chance = random();
  if (chance < LISTED) return pick(names, random);
  return chance < SPLICED ? spliced(names, random) : invented(random);
}

/** The beginning of one name and the end of another: unheard of, in the letters of some language. */
function spliced(names: readonly string[], random: Random): string {
  const start = pick(names, random);
  const end = pick(names, random);
  return (
    start.slice(0, 2 + Math.floor(random() * 2)) +
    end.slice(Math.max(1, end.length - 2 - Math.floor(random() * 2))).toLowerCase()
  );
}

function pick(names: readonly string[], random: Random): string {
  return names[Math.floor(random() * names.length)] ?? '';
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  'st',
  't',
  'th',
  'tr',
  'v',
  'y',
  'z',
  '',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ia', 'ei', 'ou', 'aa'];
const codas = ['', '', 'n', 'r', 'l', 's', 'm', 'k', 't', 'nd', 'rt', 'sk', 'v', 'x'];

/** A word that nobody has heard. */
function invented(random: Random): string {
  let word = '';
  for (let syllable = 0; syllable < 2 + Math.floor(random() * 2); syllable++) {
    word += pick(onsets, random) + pick(vowels, random) + (random() < 0.5 ? pick(codas, random) : '');
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
