import { portfolios } from '../../lexicon/portfolios.ts';
import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD, PLACE_WORD, TITLE } from '../../syntax/names-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';

/** What ministers and secretaries are in charge of: "State", "Defense". */
export const offices: ReadonlySet<string> = new Set(portfolios);

/** Two capitalized words, no more, that are neither words of bodies and places nor of posts. */
export function isNamePair({ tokens }: Syntax, at: number): boolean {
  if (tokens[at + 1]?.sentence !== tokens[at]?.sentence) return false;
  return mayName(tokens[at]) && mayName(tokens[at + 1]) && !/^\p{Lu}/u.test(tokens[at + 2]?.form ?? '');
}

function mayName(token: Token | undefined): boolean {
  if (token?.xpos !== 'NNP' || !/^\p{Lu}\p{Ll}+$/u.test(token.form)) return false;
  const isOther =
    (factsOfWord(token.form).bits & (ORGANIZATION_WORD | PLACE_WORD | COMPANY_FORM | TITLE)) !== 0;
  return !isOther && !offices.has(token.form.toLowerCase()) && nameClue(token.form) === null;
}
