import { placeOpenings } from '../../lexicon/place-context.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import type { NameSpan } from './name-span.ts';

/** Words that join the parts of a place's name; the first set whatever stands behind, the others two places. */
const RIVERS = /^(?:upon|sur|am)$/;
const JOINTS = /^(?:upon|sur|am|del?|d[aiou]|das|dos|della|la|las|los|el|-)$/i;
const openings = new Set(placeOpenings);

/** "San Isidro" | del | "Mar", "Stratton" | upon | "Avel" are one place each; so is "Deir ez-Zor", whoever it sounds like. */
export function joinPlaces(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names.map((one) => asPlace(syntax, one))) {
    const before = joined.at(-1);
    if (before !== undefined && isSamePlace(syntax, before, name))
      joined[joined.length - 1] = { ...before, end: name.end, rule: 'name.joined-place' };
    else joined.push(name);
  }
  return joined;
}

function asPlace({ tokens }: Syntax, name: NameSpan): NameSpan {
  if (isCutBehindOpening(tokens, name))
    return { ...name, first: name.first - 1, kind: 'PLACE', rule: 'name.place-opening' };
  const first = tokens[name.first]?.form.toLowerCase() ?? '';
  if (name.kind !== 'PERSON' || name.end - name.first < 2) return name;
  const isBehindArticle =
    /^(?:ain|bir|ras|tell?|umm)$/.test(first) &&
    /^(?:al|ar|as|el|ez)$/i.test(tokens[name.first + 1]?.form ?? '');
  if (!openings.has(first) && !isBehindArticle) return name;
  return isTitleNoun(tokens[name.first - 1]) ? name : { ...name, kind: 'PLACE', rule: 'name.place-opening' };
}

/** "Sharm | El Orlo", taken for somebody called El Orlo. */
function isCutBehindOpening(tokens: Syntax['tokens'], { kind, first }: NameSpan): boolean {
  const before = tokens[first - 1];
  if (kind !== 'PERSON' || !/^(?:al|el|es|ez)$/i.test(tokens[first]?.form ?? '')) return false;
  const isHere = before?.sentence === tokens[first]?.sentence && /^\p{Lu}\p{Ll}/u.test(before?.form ?? '');
  return isHere && openings.has(before?.form.toLowerCase() ?? '');
}

function isSamePlace({ tokens }: Syntax, before: NameSpan, name: NameSpan): boolean {
  const between = tokens.slice(before.end, name.first);
  if (before.kind !== 'PLACE' || between.length === 0 || between.length > 3) return false;
  if (tokens[before.first]?.sentence !== tokens[name.first]?.sentence || name.form === 'DEMONYM')
    return false;
  if (!between.every(({ form }) => JOINTS.test(form))) return false;
  if (between.every(({ form }) => form === '-')) return false;
  return name.kind === 'PLACE' || between.some(({ form }) => RIVERS.test(form));
}
