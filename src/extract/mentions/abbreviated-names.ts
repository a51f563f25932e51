import { organizationNouns } from '../../lexicon/actor-nouns.ts';
import { nonActorHeads } from '../../lexicon/kind-nouns.ts';
import { organizationWords } from '../../lexicon/organization-words.ts';
import { stateBodies } from '../../lexicon/state-bodies.ts';
import type { NameKind } from '../../syntax/names-labels.ts';
import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { isAcronymOf } from './acronyms.ts';
import { type NameSpan, namesTouching, withInstead, wordsOf } from './name-span.ts';

const LONGEST = 12;
const organizations = new Set([...organizationWords, ...organizationNouns, ...stateBodies]);
const others = new Set(nonActorHeads);

/**
 * Letters in brackets tell how far the name before them reaches: "Orle Food and Drug Administration (OFDA)" is one name,
 * whatever part of it was recognized.
 */
export function wholeAbbreviatedNames(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const touching = namesTouching(syntax.tokens.length, names);
  const whole = gather(syntax.tokens, (_, at) => nameBeforeBracket(syntax, at, touching));
  return withInstead(syntax.tokens.length, names, whole);
}

function nameBeforeBracket(
  syntax: Syntax,
  end: number,
  touching: ReturnType<typeof namesTouching>,
): NameSpan | null {
  const { tokens } = syntax;
  if (tokens[end]?.form !== '(') return null;
  const acronym = tokens[end + 1]?.form ?? '';
  if (!/^\p{Lu}[\p{L}.&]*\p{Lu}s?$/u.test(acronym)) return null;
  const first = firstOfLongForm(syntax, end, acronym.replace(/s$/, ''));
  if (first === null) return null;
  const inside = touching({ first, end });
  const isTold = inside.some((name) => name.first <= first && name.end >= end);
  const isCrossed = inside.some((name) => name.first < first);
  if (isTold || isCrossed) return null;
  const kind = kindOfWhole(wordsOf(syntax, { first, end }), inside);
  return kind === null
    ? null
    : { first, end, kind, form: 'NAME', rule: 'name.abbreviated', confidence: 0.85 };
}

/** Where the words begin whose initials the letters are; null where they are none's. */
function firstOfLongForm(syntax: Syntax, end: number, acronym: string): number | null {
  const { tokens } = syntax;
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  for (let first = end - 2; first >= Math.max(0, end - LONGEST); first--) {
    const form = tokens[first]?.form ?? '';
    if (tokens[first]?.sentence !== tokens[end]?.sentence || /^[.;:,()“”"]$/.test(form)) return null;
    if (!/^(?!(?:The|An?)$)\p{Lu}/u.test(form) || form.charAt(0) !== letters.charAt(0)) continue;
    const words = wordsOf(syntax, { first, end }).filter((word) => /^\p{L}/u.test(word));
    if (isAcronymOf(letters, words.flatMap(lettersOfShort))) return first;
  }
  return null;
}

/** An abbreviation inside a name gives all its letters: "Central Bank of the OSR (CBOSR)". */
function lettersOfShort(word: string): string[] {
  return /^\p{Lu}{2,5}$/u.test(word) ? [...word] : [word];
}

/**
 * What the head says: "Court of Orle" is an organization's, "Convention on Rivers" no actor's. Where it says nothing,
 * what was recognized inside.
 */
function kindOfWhole(words: readonly string[], inside: readonly NameSpan[]): NameKind | null {
  const cut = words.findIndex((word) => /^(of|for|on|against|in|to|at)$/.test(word));
  const head = (words.at(cut > 0 ? cut - 1 : -1) ?? '').toLowerCase();
  if (others.has(head)) return 'OTHER';
  if (organizations.has(head)) return 'ORGANIZATION';
  const [only] = inside;
  if (inside.length === 1 && only?.form === 'NAME' && only.rule !== 'name.country')
    return only.kind === 'PERSON' ? null : only.kind;
  return inside.some(({ kind }) => kind === 'ORGANIZATION') ? 'ORGANIZATION' : null;
}
