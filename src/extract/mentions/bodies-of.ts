import { bodiesOfThings } from '../../lexicon/organization-words.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { endOfPortfolios } from './listed-portfolios.ts';
import { coverage, type NameSpan, wordsOf } from './name-span.ts';

const bodies =
  /^(Ministry|Department|Chamber|Board|Office|Council|Committee|Institute|Commission|Faculty|Agency|Bureau|Authority|Directorate|Secretariat)$/;
const heads = /^(Ministry|Department|Chamber|Board|Office|Council|Committee|President|Minister)$/;

/** "Ministry of Trade and Industry" cut after "Trade": the name goes on over "and" to the next capitals. */
export function wholeBodies(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const extended = names.map((name) =>
    isBodyOf(syntax, name) ? { ...name, end: wholeEnd(syntax, name, names, covered) } : name,
  );
  const ends = new Map(extended.map((name) => [name.first, name.end]));
  const swallowed = (name: NameSpan): boolean =>
    extended.some(
      (other) => other !== name && other.first < name.first && name.end <= (ends.get(other.first) ?? 0),
    );
  return extended.some((name, n) => name !== names[n])
    ? extended.filter((name) => !swallowed(name))
    : extended;
}

function isBodyOf(syntax: Syntax, name: NameSpan): boolean {
  if (name.kind !== 'ORGANIZATION' || name.end - name.first < 3) return false;
  const words = wordsOf(syntax, name);
  const at = words.findIndex((word) => /^(of|for)$/.test(word));
  if (at < 1) return false;
  return (
    bodies.test(words[at - 1] ?? '') ||
    (bodiesOfThings.has(words[at - 1] ?? '') && isOfThings(syntax, name, words.slice(at + 1)))
  );
}

/** "University of Science | and Technology": of what everybody knows, on both sides; not "University of Orle and Velm College". */
function isOfThings(syntax: Syntax, { end }: NameSpan, words: readonly string[]): boolean {
  const next = syntax.tokens[end + 1]?.form ?? '';
  return /^(?:and|&)$/.test(syntax.tokens[end]?.form ?? '') && [...words, next].every(isCommonWord);
}

/** "Forestry and Fisheries" behind "Ministry of Agriculture," is what the ministry is for as well. */
function isOfFields(syntax: Syntax, name: NameSpan): boolean {
  return wordsOf(syntax, name).every((word) => FIELD.test(word) || isCommonWord(word));
}

/** Words of bodies that are fields as well. */
const FIELD = /^(?:and|&|Fisheries|Services|Works)$/;

function isCommonWord(word: string): boolean {
  const { fine, bits } = factsOfWord(word);
  return fine > 0 && (bits & (FIRST_NAME | FAMILY_NAME | ORGANIZATION_WORD)) === 0 && nameClue(word) === null;
}

function wholeEnd(syntax: Syntax, name: NameSpan, names: readonly NameSpan[], covered: Int32Array): number {
  const isOther = (at: number): boolean => {
    const other = names[covered[at] ?? -1];
    const isActors =
      other !== undefined &&
      (/^(PERSON|PLACE)$/.test(other.kind) || (other.end - other.first > 2 && !isOfFields(syntax, other)));
    return isActors || heads.test(syntax.tokens[at]?.form ?? '');
  };
  return endOfPortfolios(syntax, name, isOther);
}
