import { jointBodyHeads, rankAdjectives } from '../../lexicon/joint-body-words.ts';
import { politicalAdjectives } from '../../lexicon/organization-words.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { byFirst, coverage, lookupForm, type NameSpan, wordsOf } from './name-span.ts';
import { isBodyWord } from './short-names.ts';

const heads = new Set(jointBodyHeads);
const whole = new Set([...politicalAdjectives, ...rankAdjectives]);

/**
 * A body that is called by two things: "the Truth and Harbor Commission" cut before "Harbor". Not "the Senate and Finance
 * Committee", which are two.
 */
export function joinBodies(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const joined = new Map<NameSpan, NameSpan>();
  for (const name of names) {
    const first = isCut(syntax, name) ? startBefore(syntax, name) : -1;
    if (first < 0 || !isStory(first) || !mayBelong(syntax, names, covered, first, name)) continue;
    joined.set(name, { ...name, first, rule: 'name.joint-body' });
  }
  if (joined.size === 0) return [...names];
  const inside = coverage(syntax.tokens.length, [...joined.values()]);
  return names
    .filter((name) => joined.has(name) || inside[name.first] === -1)
    .map((name) => joined.get(name) ?? name)
    .sort(byFirst);
}

/** Two words or more up to the word for what it is, behind "and": "Harbor Commission" of the whole. */
function isCut({ tokens }: Syntax, { kind, form, first, end }: NameSpan): boolean {
  if (kind !== 'ORGANIZATION' || form !== 'NAME' || !/^(?:and|&)$/.test(tokens[first - 1]?.form ?? ''))
    return false;
  const of = tokens.slice(first, end).findIndex((token) => token.form === 'of');
  const head = of < 0 ? end - 1 : first + of - 1;
  return head > first && heads.has(tokens[head]?.form.toLowerCase() ?? '');
}

/** Where the words before "and" begin, behind an article or an owner: "the Chemical, Harbor and"; -1 where they don't. */
function startBefore({ tokens }: Syntax, name: NameSpan): number {
  const isPart = (at: number): boolean =>
    tokens[at]?.sentence === tokens[name.first]?.sentence && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.form ?? '');
  let first = name.first - 1;
  while (
    first > name.first - LONGEST &&
    (isPart(first - 1) || (tokens[first - 1]?.form === ',' && isPart(first - 2)))
  )
    first--;
  if (tokens[first]?.form === 'The') return first + 1 < name.first - 1 ? first + 1 : -1;
  return first < name.first - 1 && /^(?:the|an?|its|their|our|['’]s?)$/.test(tokens[first - 1]?.form ?? '')
    ? first
    : -1;
}

const LONGEST = 6;

/** Whether neither half is a name by itself: a place's only where the other half begins with a place. */
function mayBelong(
  syntax: Syntax,
  names: readonly NameSpan[],
  covered: Int32Array,
  first: number,
  name: NameSpan,
): boolean {
  const words = wordsOf(syntax, { first, end: name.first - 1 });
  const next = syntax.tokens[name.first]?.form ?? '';
  if (words.some((word) => isBodyWord(word)) || whole.has(next.toLowerCase())) return false;
  const isPlace = nameClue(lookupForm(words)) !== null;
  if (isPlace !== opensWithPlace(syntax, name)) return false;
  for (let at = first; at < name.first - 1; at++) {
    const other = names[covered[at] ?? -1];
    if (other === undefined) continue;
    if (other.first < first || other.kind === 'PERSON' || other.form === 'DEMONYM') return false;
    // "the Kestrian and Veldrian Foreign Ministry": each has one.
    if (other.kind === 'PLACE' && /(?:[ei]an|ese|ish)$/.test(syntax.tokens[at]?.form ?? '')) return false;
    if (other.kind === 'ORGANIZATION' && !isCommon(syntax, at)) return false;
  }
  return true;
}

/** A word of every day that no one and no place is called by: "Agriculture". */
function isCommon({ tokens }: Syntax, at: number): boolean {
  const word = tokens[at]?.form ?? '';
  const { fine, bits } = factsOfWord(word);
  return fine > 0 && (bits & (FIRST_NAME | FAMILY_NAME)) === 0 && nameClue(word) === null;
}

function opensWithPlace(syntax: Syntax, { first }: NameSpan): boolean {
  return (
    nameClue(syntax.tokens[first]?.form ?? '') !== null ||
    nameClue(lookupForm(wordsOf(syntax, { first, end: first + 2 }))) !== null
  );
}
