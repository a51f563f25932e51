import { clubEndings, clubOpenings } from '../../lexicon/club-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';
import { isOfSport } from './sport.ts';

/** In a report of matches a name that ends or begins as clubs' do is one's: "Orle City", "Sporting Velm"; not where something is. */
export function clubsInSport(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  if (!names.some((name) => isLikeClub(syntax, name)) || !isOfSport(syntax)) return [...names];
  return names.map((name) =>
    isLikeClub(syntax, name) && !isWhere(syntax, name)
      ? { ...name, kind: 'ORGANIZATION', rule: 'name.club', confidence: Math.max(TOLD, name.confidence) }
      : name,
  );
}

const TOLD = 0.8;

function isLikeClub(syntax: Syntax, name: NameSpan): boolean {
  if (name.form === 'DEMONYM' || name.end - name.first < 2 || name.end - name.first > 3) return false;
  const words = wordsOf(syntax, name);
  const isClub =
    clubEndings.has(words.at(-1)?.toLowerCase() ?? '') || clubOpenings.has(words[0]?.toLowerCase() ?? '');
  return isClub && nameClue(lookupForm(words)) === null;
}

function isWhere({ tokens }: Syntax, { kind, first }: NameSpan): boolean {
  return kind === 'PLACE' && /^(?:in|from|near|outside|to)$/i.test(tokens[first - 1]?.form ?? '');
}
