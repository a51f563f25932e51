import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from '../lexicon/function-words.ts';

/** BCP 47 for a text whose language can't be told. */
export const UNDETERMINED = 'und';

/** A language shows within this much text. */
const SAMPLE = 4_000;
/** Function words of a language, each counted by how few others have it, that are found at least. */
const LEAST_SCORE = 1.5;
/** And the share of all words that these make up at least. */
const LEAST_SHARE = 0.06;
/** How many times the next language's score the likeliest has. */
const LEAD = 1.5;

const languagesByWord = indexWords();

/** The language of a text as BCP 47, from its script and its function words; `und` where unclear. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return isMostlyLatin(sample) ? languageOfWords(sample) : languageOfScript(sample);
}

function isMostlyLatin(sample: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (isLatinLetter(code)) latin += 1;
    else if (code >= 0x370 && (code < 0x2000 || code > 0x206f)) other += 1;
  }
  return latin >= other;
}

/** The letters of ASCII, of Western and Central Europe, and of Vietnamese. */
function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** The language of the script that most letters are of. */
function languageOfScript(sample: string): string {
  const letters = count(sample, /\p{L}/gu);
  // Japanese is written in two scripts; a tenth of its own is enough to tell.
  const found = SCRIPT_LANGUAGES.find(({ script }) => count(sample, global(script)) * 10 > letters);
  if (found === undefined) return UNDETERMINED;
  const other = found.unless.find(([letter]) => count(sample, global(letter)) * 200 > letters);
  return other?.[1] ?? found.language;
}

function languageOfWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = languagesByWord.get(word) ?? [];
    // "de" is a word of many languages and tells little; "which" is a word of one.
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  return clearWinner(scores, words.length);
}

function clearWinner(scores: ReadonlyMap<string, number>, words: number): string {
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < Math.max(LEAST_SCORE, LEAST_SHARE * words)) return UNDETERMINED;
  return best[1] >= LEAD * (next?.[1] ?? 0) ? best[0] : UNDETERMINED;
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  return index;
}

function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'giu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
