import { seatsOfPower } from '../../lexicon/government-words.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { isAmbiguousCountry } from './country-kind.ts';
import { coverage, lookupForm, type NameSpan, withAdded, wordsOf } from './name-span.ts';

const LONGEST = 5;
const seats = new Set(seatsOfPower.map((name) => name.toLowerCase()));

/** Adds names of countries, and adjectives of countries, that the recognizer passed over. */
export function addGazetteerNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  for (let first = 0; first < syntax.tokens.length; first++) {
    if (covered[first] !== -1 || !isCapitalized(syntax.tokens[first]?.form ?? '') || !isStory(first))
      continue;
    const found = longestName(syntax, first, covered);
    if (found === null) continue;
    added.push(found);
    first = found.end - 1;
  }
  return withAdded(names, added);
}

function longestName(syntax: Syntax, first: number, covered: Int32Array): NameSpan | null {
  const { tokens } = syntax;
  const sentence = tokens[first]?.sentence;
  let end = first;
  while (end < first + LONGEST && tokens[end]?.sentence === sentence && covered[end] === -1) end++;
  for (; end > first; end--) {
    if (!isCapitalized(tokens[end - 1]?.form ?? '') || tokens[end]?.form.startsWith('$')) continue;
    const words = wordsOf(syntax, { first, end });
    const found = nameSpanOf(words, first, end, isNameHere(syntax, first, end));
    if (found !== null) return found;
  }
  return null;
}

function nameSpanOf(words: readonly string[], first: number, end: number, isName: boolean): NameSpan | null {
  const name = lookupForm(words);
  const clue = nameClue(name);
  if (clue === 'country' && (isName || !isAmbiguousCountry(name)))
    return { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.country', confidence: 0.9 };
  if (clue === 'demonym')
    return { first, end, kind: 'GROUP', form: 'DEMONYM', rule: 'name.demonym', confidence: 0.9 };
  if (clue === 'organization' && name.length > 3)
    return {
      first,
      end,
      kind: 'ORGANIZATION',
      form: 'NAME',
      rule: 'name.world-organization',
      confidence: 0.8,
    };
  if (seats.has(name.toLowerCase()))
    return { first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.seat-of-power', confidence: 0.8 };
  const isTown = clue === 'region' || clue === 'city' || clue === 'capital';
  return isTown && (isName || (clue !== 'city' && isNoPersons(words)))
    ? { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.place', confidence: 0.8 }
    : null;
}

/** A capital or region that nobody is called by. */
function isNoPersons(words: readonly string[]): boolean {
  return words.every(
    (word) => word.length > 3 && (factsOfWord(word).bits & (FIRST_NAME | FAMILY_NAME)) === 0,
  );
}

/** A town's name is often some other name: it counts after a preposition of place, away from other capitals. */
function isNameHere(syntax: Syntax, first: number, end: number): boolean {
  const before = syntax.tokens[first - 1]?.form.toLowerCase() ?? '';
  const after = syntax.tokens[end]?.form ?? '';
  return /^(in|at|from|near|to|of|outside|across|around)$/.test(before) && !isCapitalized(after);
}
