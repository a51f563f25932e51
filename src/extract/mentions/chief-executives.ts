import type { Syntax, Token } from '../../syntax/token.ts';

/** "Its chief executive said": taggers take both words for adjectives, and parsers then hang the possessive anywhere. */
export function isChiefExecutive({ tokens }: Syntax, at: number): boolean {
  const token = tokens[at];
  return (
    token?.form === 'executive' &&
    tokens[at - 1]?.form === 'chief' &&
    (token.upos === 'ADJ' || token.upos === 'NOUN') &&
    !isNominal(tokens[at + 1])
  );
}

/** "the chief executive officer" has a noun of its own. */
function isNominal(token: { readonly upos: string } | undefined): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(token?.upos ?? '');
}

/** "chief" of "chief executive", which is no noun phrase of its own. */
export function isBeforeExecutive(syntax: Syntax, at: number): boolean {
  return isChiefExecutive(syntax, at + 1);
}

/** Where the phrase of a chief executive begins: at its article or possessive, "the firm's" with its own. */
export function startOfChiefExecutive({ tokens }: Syntax, at: number): number {
  const before = (first: number): Token | undefined => {
    const token = tokens[first - 1];
    return token?.sentence === tokens[at]?.sentence ? token : undefined;
  };
  let first = at - 1;
  while (first > at - LONGEST && OWN.test(before(first)?.form ?? '')) first--;
  if (before(first)?.xpos === 'POS') {
    first--;
    while (first > at - LONGEST && /^(?:NOUN|PROPN|ADJ)$/.test(before(first)?.upos ?? '')) first--;
  }
  return /^(?:DT|PRP\$)$/.test(before(first)?.xpos ?? '') ? first - 1 : first;
}

const OWN = /^(?:acting|former|interim|longtime|new|outgoing)$/;
const LONGEST = 8;
