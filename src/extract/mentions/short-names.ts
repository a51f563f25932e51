import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import type { NameSpan } from './name-span.ts';

/**
 * "Aldertide Shipping" is Aldertide for short: a word that is neither a common one nor known as a place's; and a church
 * is called by its faith.
 */
export function shortName(syntax: Syntax, name: NameSpan): string | null {
  const { kind, first, end } = name;
  if (kind === 'ORGANIZATION' && end - first === 3 && isChurchOf(syntax, first))
    return faithOf(syntax, first + 2);
  const word = syntax.tokens[first]?.form ?? '';
  const last = syntax.tokens[end - 1]?.form ?? '';
  if (kind !== 'ORGANIZATION' || end - first !== 2 || !isBodyWord(last)) return null;
  return factsOfWord(word).fine === 0 && nameClue(word) === null ? word : null;
}

function isChurchOf({ tokens }: Syntax, first: number): boolean {
  return (
    /^(?:Church|Order|Brotherhood|Fellowship)$/.test(tokens[first]?.form ?? '') &&
    tokens[first + 1]?.form === 'of'
  );
}

function faithOf({ tokens }: Syntax, at: number): string | null {
  const word = tokens[at]?.form ?? '';
  return /^\p{Lu}\p{Ll}{4,}$/u.test(word) && nameClue(word) === null ? word : null;
}

/** Whether a word is one of bodies' or firms' names: "Shipping". */
export function isBodyWord(word: string): boolean {
  return (factsOfWord(word).bits & (COMPANY_FORM | ORGANIZATION_WORD)) !== 0;
}
