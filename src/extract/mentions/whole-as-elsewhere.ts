import { noblesTitles } from '../../lexicon/titles.ts';
import { factsOfWord, HONORIFIC, TITLE } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { coverage, type NameSpan } from './name-span.ts';
import { keyOf } from './repeated-names.ts';

const LONGEST = 3;

/**
 * A name that was cut at its beginning goes on to the left where that makes it one that the text has elsewhere: "First |
 * Orlean's shares" beside "analysts at First Orlean".
 */
export function wholeAsElsewhere(
  syntax: Syntax,
  names: readonly NameSpan[],
  isKnown: (words: string) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  return names.map((name) => {
    if (name.form === 'DEMONYM') return name;
    for (let first = name.first - 1; first >= name.first - LONGEST; first--) {
      const token = syntax.tokens[first];
      const isPart = covered[first] === -1 && token?.sentence === syntax.tokens[name.first]?.sentence;
      if (!isPart || !/^\p{Lu}/u.test(token?.form ?? '') || isAddress(token?.form ?? '')) return name;
      if (isKnown(keyOf(syntax, { first, end: name.end }))) return { ...name, first, rule: 'name.agreed' };
    }
    return name;
  });
}

/** "Gen Voss", "Sheikh Voss" and "Uncle Voss" are Voss, whatever they were taken for elsewhere. */
function isAddress(word: string): boolean {
  const { bits, lower } = factsOfWord(word);
  return (bits & (TITLE | HONORIFIC)) !== 0 || noblesTitles.has(lower) || kin.has(lower);
}

const kin: ReadonlySet<string> = new Set([
  'aunt',
  'auntie',
  'brother',
  'father',
  'mother',
  'sister',
  'uncle',
]);
