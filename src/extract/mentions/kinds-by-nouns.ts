import { dealingsOfFirms, organizationKinds, placeKinds } from '../../lexicon/kind-nouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

const organizations = new Set(organizationKinds);
const places = new Set(placeKinds);
const traded = new Set(dealingsOfFirms);

/**
 * A name that a common noun introduces is of its kind, whatever it looked like: "the business newspaper Marisol",
 * "the lender Orlo Capital", "the city of Dana", "the village Orin". Not what a gazetteer knows: "the team Kestria sent".
 */
export function kindsByNouns(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) => {
    if (name.form === 'DEMONYM' || isKnown(syntax, name)) return name;
    const kind = introducedKind(syntax, name) ?? (isTraded(syntax, name) ? 'ORGANIZATION' : null);
    if (kind === null) return name;
    return { ...name, kind, rule: 'name.kind-noun', confidence: Math.max(TOLD, name.confidence) };
  });
}

/** How sure a kind is that a noun tells: the recognizer was sure of another one. */
const TOLD = 0.8;

function introducedKind({ tokens }: Syntax, { first, end }: NameSpan): 'ORGANIZATION' | 'PLACE' | null {
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return null;
  if (before.form === 'of')
    return isCommonNoun(tokens[first - 2]) && places.has(tokens[first - 2]?.lemma ?? '') ? 'PLACE' : null;
  // "Another ferry company, Island Link, had ..." names it beside the noun.
  const noun = before.form === ',' ? tokens[first - 2] : before;
  if (!isCommonNoun(noun) || noun?.xpos === 'NNS') return null;
  if (before.form === ',' && !/^(,|\.|;|which|has|had|is|was)$/.test(tokens[end]?.form ?? '')) return null;
  return organizations.has(noun?.lemma ?? '') ? 'ORGANIZATION' : null;
}

/** "the Aldertide takeover", "Aldertide shares": what only firms have. */
function isTraded({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  const noun = tokens[end];
  const isOne = end - first === 1 && noun?.sentence === tokens[first]?.sentence;
  return isOne && isCommonNoun(noun) && traded.has(noun?.lemma ?? '');
}

function isCommonNoun(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'NOUN' && /^\p{Ll}/u.test(token.form);
}

function isKnown(syntax: Syntax, name: NameSpan): boolean {
  const clue = nameClue(lookupForm(wordsOf(syntax, name)));
  return /^(country|demonym|organization|capital|region)$/.test(clue ?? '');
}
