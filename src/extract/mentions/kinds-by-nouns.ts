import { dealingsOfFirms, placeKinds } from '../../lexicon/kind-nouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { kindOfNounBefore, kindOfNounBehind, type ToldKind } from './kind-of-noun-beside.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

const places = new Set(placeKinds);
const traded = new Set(dealingsOfFirms);

/**
 * A name that a common noun introduces or explains is of its kind, whatever it looked like: "the business newspaper
 * Marisol", "the freighter Amber Dana", "the city of Dana", "Clear Ground, a charity". Not what a gazetteer knows: "the
 * team Kestria sent".
 */
export function kindsByNouns(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) => {
    if (name.form === 'DEMONYM' || isKnown(syntax, name)) return name;
    const kind = toldKind(syntax, name);
    if (kind === null) return name;
    if (kind === 'WORK') return { ...name, kind: 'OTHER', rule: 'name.work', confidence: TOLD };
    return { ...name, kind, rule: 'name.kind-noun', confidence: Math.max(TOLD, name.confidence) };
  });
}

/** How sure a kind is that a noun tells: the recognizer was sure of another one. */
const TOLD = 0.8;

function toldKind(syntax: Syntax, name: NameSpan): ToldKind | 'PLACE' | null {
  if (isPlacesName(syntax, name.first)) return 'PLACE';
  const before = kindOfNounBefore(syntax, name.first, name.end);
  if (before !== null) return before;
  return isTraded(syntax, name) ? 'ORGANIZATION' : kindOfNounBehind(syntax, name.end);
}

/** "the city of Dana". */
function isPlacesName({ tokens }: Syntax, first: number): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.form !== 'of' || noun?.sentence !== tokens[first]?.sentence) return false;
  return isCommonNoun(noun) && places.has(noun?.lemma ?? '');
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
