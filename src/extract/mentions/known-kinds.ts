import { buildings, genericPersons, peoplesNames } from '../../lexicon/generic-persons.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';
import { speaks } from './speaks.ts';

/**
 * What lists tell of a name, whatever the recognizer took it for: capitals, regions and the largest towns are no persons
 * or firms, peoples are no bodies, and "the King" names nobody.
 */
export function knownKinds(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const persons = new Set(names.filter(isFullName).flatMap((name) => wordsOf(syntax, name)));
  return names.flatMap((name) => {
    const words = wordsOf(syntax, name);
    if (name.form === 'DEMONYM') return [name];
    if (isGenericPerson(syntax, name, words)) return [];
    if (name.kind !== 'GROUP' && isPeople(words))
      return [{ ...name, kind: 'GROUP', rule: 'name.people' } as const];
    if (isCoined(syntax, name, words) && !persons.has(words[0] ?? ''))
      return [{ ...name, kind: 'ORGANIZATION', rule: 'name.coined', confidence: SURE } as const];
    if (!words.some((word) => persons.has(word)) && isKnownPlace(syntax, name, words))
      return [{ ...name, kind: 'PLACE', rule: 'name.known-place', confidence: SURE } as const];
    return [name];
  });
}

const SURE = 0.8;

function isFullName({ kind, first, end }: NameSpan): boolean {
  return kind === 'PERSON' && end - first > 1;
}

/** "the King", "God"; "King" alone is somebody's last name. */
function isGenericPerson({ tokens }: Syntax, { kind, first }: NameSpan, words: readonly string[]): boolean {
  const word = words[0]?.toLowerCase() ?? '';
  if (words.length > 1 || !genericPersons.has(word)) return false;
  if (word === 'god') return true;
  return kind === 'PERSON' && /^(?:the|a|an|his|her|their|our)$/i.test(tokens[first - 1]?.form ?? '');
}

function isPeople(words: readonly string[]): boolean {
  return peoplesNames.has(words.join(' ').toLowerCase()) || /^Aboriginals?$/.test(words.at(-1) ?? '');
}

/** "MediNorth": no town is called so, but "MacArthur" and "NorCal", and what something is near. */
function isCoined({ tokens }: Syntax, { kind, first }: NameSpan, words: readonly string[]): boolean {
  const [word = ''] = words;
  if (words.length > 1 || !/^(?:PERSON|PLACE)$/.test(kind)) return false;
  if (/^(?:in|near|outside)$/i.test(tokens[first - 1]?.form ?? '')) return false;
  const isTwo =
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{3,}$/u.test(word) && !/^(?:Mac|Fitz|Van|Vander|San|Ter)\p{Lu}/u.test(word);
  return isTwo && (factsOfWord(word).bits & (FIRST_NAME | FAMILY_NAME)) === 0 && nameClue(word) === null;
}

function isKnownPlace(syntax: Syntax, name: NameSpan, words: readonly string[]): boolean {
  if (!/^(?:PERSON|ORGANIZATION)$/.test(name.kind)) return false;
  if (words.length > 1 && buildings.has(words.at(-1)?.toLowerCase() ?? ''))
    return !speaks(syntax, name.first, name.end);
  const isPersons = words.some((word) => (factsOfWord(word).bits & (FIRST_NAME | FAMILY_NAME)) !== 0);
  return !isPersons && isLargePlace(lookupForm(words));
}

/** In thousands of people. */
const LARGE = 1000;

function isLargePlace(name: string): boolean {
  if (name.length < 4) return false;
  const clue = nameClue(name);
  if (clue === 'capital' || clue === 'region') return true;
  return clue === 'city' && (citiesNamed(name)[0]?.population ?? 0) >= LARGE;
}
