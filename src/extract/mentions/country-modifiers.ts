import type { Syntax } from '../../syntax/token.ts';

/** What finding noun phrases needs to know of names. */
export interface NamedTokens {
  /** Whether a token is part of a name. */
  isNamed(token: number): boolean;
  /** Whether it is part of a country's name or adjective. */
  isCountry(token: number): boolean;
  /** Whether it is part of an adjective of a country. */
  isDemonym(token: number): boolean;
}

/**
 * A plural noun behind a country's adjective that was read as a verb: "Kestrian diplomats also proposed ...". A people
 * that does something is told apart by its plural: "Kestrians head the list".
 */
export function isReadAsVerb({ tokens }: Syntax, at: number, { isDemonym }: NamedTokens): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.xpos === 'VBZ' &&
    before?.sentence === token.sentence &&
    isDemonym(at - 1) &&
    /^(NNP|JJ)$/.test(before?.xpos ?? '')
  );
}

/**
 * Where a noun phrase begins when the countries before its noun belong to it, wherever the tree hangs them: "Kestrian
 * and Ordanian | diplomats", "two Kestrian | compounds".
 */
export function withCountriesBefore(
  { tokens }: Syntax,
  first: number,
  head: number,
  { isCountry }: NamedTokens,
): number {
  const sentence = tokens[head]?.sentence;
  const countryBefore = (end: number): number => {
    let at = end;
    while (at > 0 && tokens[at - 1]?.sentence === sentence && isCountry(at - 1)) at--;
    return at;
  };
  if (!isCountry(first) && first !== head) return first;
  const near = countryBefore(isCountry(first) ? first : head);
  if (!isCountry(near)) return first;
  const isPair = tokens[near - 1]?.form === 'and' && isCountry(near - 2);
  const far = isPair ? countryBefore(near - 1) : near;
  return far === first ? first : withDeterminer(tokens[far - 1]?.upos, far);
}

function withDeterminer(before: string | undefined, first: number): number {
  return before === 'DET' || before === 'NUM' ? first - 1 : first;
}
