import { portfolios } from '../../lexicon/portfolios.ts';
import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD, PLACE_WORD, TITLE } from '../../syntax/names-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { coverage, type NameSpan, withAdded } from './name-span.ts';

/** What ministers and secretaries are in charge of: "State", "Defense". */
export const offices: ReadonlySet<string> = new Set(portfolios);

/** Two capitalized words, no more, that are neither words of bodies and places nor of posts. */
function isNamePair({ tokens }: Syntax, at: number): boolean {
  if (tokens[at + 1]?.sentence !== tokens[at]?.sentence) return false;
  return mayName(tokens[at]) && mayName(tokens[at + 1]) && !isCapitalized(tokens[at + 2]?.form ?? '');
}

/** The names, and the pairs in no name yet that `isPerson` takes for a person's, told by its rule. */
export function addNamePairs(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
  rule: string,
  isPerson: (at: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  syntax.tokens.forEach((_, at) => {
    if (covered[at] !== -1 || covered[at + 1] !== -1 || !isStory(at)) return;
    if (!isNamePair(syntax, at) || !isPerson(at)) return;
    added.push({ first: at, end: at + 2, kind: 'PERSON', form: 'NAME', rule, confidence: 0.8 });
  });
  return withAdded(names, added);
}

function mayName(token: Token | undefined): boolean {
  if (token?.xpos !== 'NNP' || !/^\p{Lu}\p{Ll}+$/u.test(token.form)) return false;
  const isOther =
    (factsOfWord(token.form).bits & (ORGANIZATION_WORD | PLACE_WORD | COMPANY_FORM | TITLE)) !== 0;
  return !isOther && !offices.has(token.form.toLowerCase()) && nameClue(token.form) === null;
}
