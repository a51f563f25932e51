import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized, isCapitalWord } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { coverage, lookupForm, type NameSpan, withAdded, wordsOf } from './name-span.ts';
import type { PlaceKnowledge } from './place-knowledge.ts';

/** Marks adjectives of the document's own countries wherever they stand: "Kestrian" where Kestria is a country. */
export function markLearnedDemonyms(
  syntax: Syntax,
  names: readonly NameSpan[],
  places: PlaceKnowledge,
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const isDemonym = (word: string): boolean =>
    isCapitalized(word) &&
    isCapitalWord(word) &&
    nameClue(word) === null &&
    places.countryNamed(word) === undefined &&
    places.countryOfDemonym(word) !== undefined;
  const marked = names.map((name): NameSpan => {
    const isWord = name.end - name.first === 1 && isDemonym(syntax.tokens[name.first]?.form ?? '');
    if (isLearnedCountry(syntax, name, places))
      return { ...name, kind: 'PLACE', form: 'NAME', rule: 'name.learned-country' };
    return isWord ? { ...name, kind: 'GROUP', form: 'DEMONYM', rule: 'name.learned-demonym' } : name;
  });
  const added: NameSpan[] = [];
  syntax.tokens.forEach(({ form }, at) => {
    if (covered[at] !== -1 || !isDemonym(form) || !isStory(at)) return;
    added.push({
      first: at,
      end: at + 1,
      kind: 'GROUP',
      form: 'DEMONYM',
      rule: 'name.learned-demonym',
      confidence: 0.8,
    });
  });
  return withAdded(marked, added);
}

/** A name that the text treats as a country's is no firm's: "Kestria's parliament" told. */
function isLearnedCountry(syntax: Syntax, name: NameSpan, places: PlaceKnowledge): boolean {
  if (!/^(ORGANIZATION|OTHER|GROUP)$/.test(name.kind)) return false;
  const country = places.countryNamed(lookupForm(wordsOf(syntax, name)));
  return country !== undefined && country.code === null;
}
