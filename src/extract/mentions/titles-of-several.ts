import { FIRST_NAME, factsOfWord, ORGANIZATION_WORD, PLACE_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { type NameSpan, wordsOf } from './name-span.ts';

/** A title in the plural belongs to all who follow, not to the name of the first: "Constables Rhys Orla, Peta Lind and". */
export function cutTitlesOfSeveral(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) =>
    isTitled(syntax, name)
      ? { ...name, first: name.first + 1, kind: 'PERSON', form: 'NAME', rule: 'name.after-titles' }
      : name,
  );
}

function isTitled(syntax: Syntax, name: NameSpan): boolean {
  const { tokens } = syntax;
  const title = tokens[name.first];
  if (
    name.kind === 'PLACE' ||
    name.end - name.first < 2 ||
    !isTitleNoun(title && { ...title, lemma: title.form.replace(/s$/, '') }) ||
    !/^\p{Lu}.*s$/u.test(title?.form ?? '')
  )
    return false;
  if (factsOfWord(title?.form ?? '').bits & FIRST_NAME) return false;
  if (!isInList(syntax, name.end)) return false;
  return wordsOf(syntax, { first: name.first + 1, end: name.end }).every((word) => {
    const { isCapital, bits } = factsOfWord(word);
    return isCapital && (bits & (ORGANIZATION_WORD | PLACE_WORD)) === 0;
  });
}

/** "A, B and C": capitals behind commas, and the last one behind "and". */
function isInList(syntax: Syntax, from: number): boolean {
  const { tokens } = syntax;
  let at = from;
  while (at < from + LONGEST && (tokens[at]?.form === ',' || isCapital(syntax, at))) at++;
  return /^(?:and|&)$/.test(tokens[at]?.form ?? '') && isCapital(syntax, at + 1);
}

const LONGEST = 15;

function isCapital({ tokens }: Syntax, at: number): boolean {
  return isCapitalWord(tokens[at]?.form ?? '');
}
