import { FIRST_NAME, factsOfWord, ORGANIZATION_WORD, PLACE_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
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
    name.end - name.first < 2 ||
    !isTitleNoun(title && { ...title, lemma: title.form.replace(/s$/, '') }) ||
    !/^\p{Lu}.*s$/u.test(title?.form ?? '')
  )
    return false;
  if (factsOfWord(title?.form ?? '').bits & FIRST_NAME) return false;
  if (!/^(?:,|and|&)$/.test(tokens[name.end]?.form ?? '') || !isCapital(syntax, name.end + 1)) return false;
  return wordsOf(syntax, { first: name.first + 1, end: name.end }).every((word) => {
    const { isCapital, bits } = factsOfWord(word);
    return isCapital && (bits & (ORGANIZATION_WORD | PLACE_WORD)) === 0;
  });
}

function isCapital({ tokens }: Syntax, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.form ?? '');
}
