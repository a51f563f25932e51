import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import { COMPANY_FORM, factsOfWord, HONORIFIC, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { isPersonNoun, isTitleNoun } from '../roles/title-words.ts';
import { byFirst, type NameSpan, namesTouching } from './name-span.ts';

/**
 * Whoever is called by a day or month: "Sunday Okar, 34;", "her colleague, Friday Okar", "Senator Sunday Okar", and the same words
 * again in the text. Not "On Sunday Okar, 34, left", nor "police said Sunday Okar, 34, left".
 */
export function nameDayNamed(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const called = gather(syntax.tokens, ({ form }, first) => {
    if (!isDay(form) || !isStory(first)) return null;
    const end = endOfName(syntax, first);
    return end > first + 1 ? { first, end } : null;
  });
  const persons = called.filter(({ first, end }) => isPerson(syntax, first, end));
  if (persons.length === 0) return [...names];
  const known = new Set(persons.map((range) => wordsIn(syntax, range)));
  const ranges = called.filter(
    (range) => known.has(wordsIn(syntax, range)) && !isDayAfterWord(syntax, range.first),
  );
  const touching = namesTouching(syntax.tokens.length, names);
  const replaced = new Set(ranges.flatMap(touching));
  const spans = ranges.map(
    (range): NameSpan => ({
      ...range,
      kind: 'PERSON',
      form: 'NAME',
      rule: 'name.day-named',
      confidence: 0.9,
    }),
  );
  return [...names.filter((name) => !replaced.has(name)), ...spans].sort(byFirst);
}

function wordsIn(
  { tokens }: Syntax,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  return tokens
    .slice(first, end)
    .map(({ form }) => form)
    .join(' ');
}

/** "On Sunday Okar left", "said last Sunday Okar had left": the day itself. */
function isDayAfterWord({ tokens }: Syntax, day: number): boolean {
  const before = tokens[day - 1];
  return (
    /^(?:on|last|next|this|until|since|from|every|by)$/i.test(before?.form ?? '') &&
    before?.sentence === tokens[day]?.sentence
  );
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

/** Behind a title, in a list of persons with their ages, or behind what the person is to somebody. */
function isPerson(syntax: Syntax, first: number, end: number): boolean {
  const { tokens } = syntax;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return false;
  if (
    isCapitalWord(before.form) &&
    (isTitleNoun(before) || (factsOfWord(before.form).bits & HONORIFIC) !== 0)
  )
    return true;
  const isAged = tokens[end]?.form === ',' && /^[1-9]\d?$/.test(tokens[end + 1]?.form ?? '');
  if (isAged && /^(?:;|:|as|were|are|and)$/.test(before.form)) return true;
  return before.form === ',' && isPersonNoun(tokens[first - 2]) && isOwned(syntax, first - 2);
}

/** "her colleague", "Okar's brother". */
function isOwned({ tokens }: Syntax, noun: number): boolean {
  const owner = tokens[noun - 1];
  return owner?.xpos === 'PRP$' || /^['’]s?$/.test(owner?.form ?? '');
}
