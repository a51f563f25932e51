import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import { factsOfWord, HONORIFIC, ORGANIZATION_WORD, TITLE } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { byFirst, coverage, type NameSpan } from './name-span.ts';

/** "the lender First Norvale Bank" cut before "Norvale": capitals that stand in a sentence before a body's name begin it. */
export function wholeFromStart(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  return names
    .map((name) => {
      if (!isBody(syntax, name)) return name;
      let first = name.first;
      while (
        first > name.first - LONGEST &&
        covered[first - 1] === -1 &&
        isPart(syntax, first - 1, name.first)
      )
        first--;
      return first === name.first || !isStory(first) || isOpening(syntax, first)
        ? name
        : { ...name, first, rule: 'name.body-from-start' };
    })
    .sort(byFirst);
}

const LONGEST = 2;

/** Two words or more up to a word of bodies. */
function isBody({ tokens }: Syntax, { kind, form, first, end }: NameSpan): boolean {
  if (kind !== 'ORGANIZATION' || form !== 'NAME' || end - first < 2) return false;
  return (factsOfWord(tokens[end - 1]?.form ?? '').bits & ORGANIZATION_WORD) !== 0;
}

/** A capital that is no post, day, people or place, and no word that a clause begins with. */
function isPart({ tokens }: Syntax, at: number, behind: number): boolean {
  const token = tokens[at];
  const lower = token?.form.toLowerCase() ?? '';
  if (token === undefined || token.sentence !== tokens[behind]?.sentence) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.form) || !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.upos)) return false;
  if (WEEKDAYS.has(lower) || MONTHS.has(lower) || nameClue(token.form) !== null) return false;
  return (factsOfWord(token.form).bits & (TITLE | HONORIFIC)) === 0;
}

/** "First Kestrian Bank", also where a sentence begins with it; "First Savings Banks closed" has no other reading either. */
function isFirstOfBanks(word: string, next: string): boolean {
  return word === 'First' && /^\p{Lu}\p{Ll}/u.test(next);
}

/** A capital that opens the sentence, or stands behind another that does not belong here. */
function isOpening({ tokens, sentences }: Syntax, first: number): boolean {
  const before = tokens[first - 1];
  const opens = sentences[tokens[first]?.sentence ?? -1]?.firstToken === first;
  if (opens) return !isFirstOfBanks(tokens[first]?.form ?? '', tokens[first + 1]?.form ?? '');
  return !/^(?:\p{Ll}.*|,|\()$/u.test(before?.form ?? '') || before?.end === tokens[first]?.start;
}
