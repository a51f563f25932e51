import { clubEndings, clubOpenings } from '../../lexicon/club-words.ts';
import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import type { NameSpan } from './name-span.ts';

/**
 * What a name is called for short, of an organization: its first word ("Aldertide"), a club's last one as well ("Rovers", "Velm" of Sporting Velm).
 */
export function shortNames(syntax: Syntax, name: NameSpan): readonly string[] {
  const short = shortName(syntax, name);
  const last = syntax.tokens[name.end - 1]?.form ?? '';
  const opening = syntax.tokens[name.first]?.form.toLowerCase() ?? '';
  const isCalledByLast = clubEndings.has(last.toLowerCase()) || clubOpenings.has(opening);
  const club = name.rule === 'name.club' && isCalledByLast ? [last] : [];
  return short === null ? club : [short, ...club];
}

/**
 * "Aldertide Shipping" is Aldertide for short: a word that is neither a common one nor known as a place's; and a church
 * is called by its faith.
 */
function shortName(syntax: Syntax, name: NameSpan): string | null {
  const { kind, first, end } = name;
  if (kind === 'ORGANIZATION' && end - first === 3 && isChurchOf(syntax, first))
    return faithOf(syntax, first + 2);
  const word = asWritten(syntax.tokens[first]?.form ?? '');
  const last = syntax.tokens[end - 1]?.form ?? '';
  if (kind !== 'ORGANIZATION' || end - first < 2) return null;
  const isWhole = end - first === 2 || (end - first === 3 && (isLegalForm(last) || isGroup(syntax, end - 1)));
  if (name.rule !== 'name.partnership' && !(isWhole && (isBodyWord(last) || isTold(name)))) return null;
  return factsOfWord(word).fine === 0 && nameClue(word) === null ? word : null;
}

/** "Aldertide Energy Group": a field and what firms call their whole. */
function isGroup({ tokens }: Syntax, last: number): boolean {
  return (
    /^(?:Group|Holdings|Industries|Technologies)$/.test(tokens[last]?.form ?? '') &&
    factsOfWord(tokens[last - 1]?.form ?? '').fine > 0
  );
}

/** A firm in capitals, "ALDERTIDE SHIPPING", is called "Aldertide"; letters alone are as they stand. */
function asWritten(word: string): string {
  return /^\p{Lu}{5,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function isTold({ rule }: NameSpan): boolean {
  return rule === 'name.kind-noun' || rule === 'name.club';
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

function isLegalForm(word: string): boolean {
  return (factsOfWord(word).bits & COMPANY_FORM) !== 0;
}

/** Whether a word is one of bodies' or firms' names: "Shipping". */
export function isBodyWord(word: string): boolean {
  return (factsOfWord(word).bits & (COMPANY_FORM | ORGANIZATION_WORD)) !== 0;
}
