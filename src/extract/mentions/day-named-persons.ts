import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import { byFirst, type NameSpan, namesTouching } from './name-span.ts';

/**
 * Whoever is called by a day or month: "Sunday Okar, 34;", "her colleague, Friday Okar". Not "On Sunday Okar, 34, left", nor
 * "police said Sunday Okar, 34, left".
 */
export function nameDayNamed(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const ranges = gather(syntax.tokens, ({ form }, first) => {
    if (!isDay(form) || !isStory(first)) return null;
    const end = endOfName(syntax, first);
    return end > first + 1 && isPerson(syntax, first, end) ? { first, end } : null;
  });
  if (ranges.length === 0) return [...names];
  const touching = namesTouching(syntax.tokens.length, names);
  const replaced = new Set(ranges.flatMap(touching));
  const persons = ranges.map(
    (range): NameSpan => ({
      ...range,
      kind: 'PERSON',
      form: 'NAME',
      rule: 'name.day-named',
      confidence: 0.9,
    }),
  );
  return [...names.filter((name) => !replaced.has(name)), ...persons].sort(byFirst);
}

function isDay(form: string): boolean {
  if (form.length <= 3 || !isCapitalWord(form)) return false;
  const lower = form.toLowerCase();
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}

/** One past the one or two last names. */
function endOfName({ tokens }: Syntax, first: number): number {
  let end = first + 1;
  while (end < first + LONGEST) {
    const isHyphen = tokens[end]?.form === '-' && tokens[end]?.end === tokens[end + 1]?.start;
    const word = tokens[isHyphen ? end + 1 : end];
    const isBodys = (factsOfWord(word?.form ?? '').bits & (ORGANIZATION_WORD | COMPANY_FORM)) !== 0;
    if (!/^\p{Lu}\p{Ll}/u.test(word?.form ?? '') || word?.sentence !== tokens[first]?.sentence || isBodys)
      break;
    end += isHyphen ? 2 : 1;
  }
  return end;
}

const LONGEST = 4;

/** In a list of persons with their ages, or behind what the person is to somebody. */
function isPerson(syntax: Syntax, first: number, end: number): boolean {
  const { tokens } = syntax;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return false;
  const isAged = tokens[end]?.form === ',' && /^[1-9]\d?$/.test(tokens[end + 1]?.form ?? '');
  if (isAged && /^(?:;|:|as|were|are|and)$/.test(before.form)) return true;
  return before.form === ',' && isPersonNoun(tokens[first - 2]) && isOwned(syntax, first - 2);
}

/** "her colleague", "Okar's brother". */
function isOwned({ tokens }: Syntax, noun: number): boolean {
  const owner = tokens[noun - 1];
  return owner?.xpos === 'PRP$' || /^['’]s?$/.test(owner?.form ?? '');
}
