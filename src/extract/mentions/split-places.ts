import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { type NameSpan } from './name-span.ts';

/**
 * Takes apart what the recognizer ran together: "Secretary of State for Velmar and East Asia" names two places, and a
 * list of towns is as many names. Also gives a country's name back its kind: "Orland" alone is never a firm.
 */
export function splitPlaces(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name) => (name.kind === 'PLACE' ? piecesOf(syntax, name) : [asCountry(syntax, name)]));
}

function piecesOf(syntax: Syntax, name: NameSpan): NameSpan[] {
  const words = syntax.tokens.slice(name.first, name.end).map((token) => token.form);
  if (nameClue(words.join(' ')) !== null || !words.some((word) => /^(and|for|,|or)$/.test(word))) return [name];
  const pieces: NameSpan[] = [];
  let first = name.first;
  for (let at = name.first; at <= name.end; at++) {
    if (at < name.end && !/^(and|for|,|or)$/.test(words[at - name.first] ?? '')) continue;
    if (at > first) pieces.push({ ...name, first, end: at });
    first = at + 1;
  }
  const known = pieces.filter((piece) => isKnown(syntax, piece));
  return known.length === 0 ? [name] : known.length === pieces.length || words.includes('for') ? known : pieces;
}

function isKnown(syntax: Syntax, piece: NameSpan): boolean {
  const name = syntax.tokens.slice(piece.first, piece.end).map((token) => token.form).join(' ');
  const clue = nameClue(name);
  return clue !== null && clue !== 'demonym';
}

function asCountry(syntax: Syntax, name: NameSpan): NameSpan {
  if (name.form === 'DEMONYM' && name.kind !== 'GROUP') return name;
  const words = syntax.tokens.slice(name.first, name.end).map((token) => token.form);
  const written = words.join(' ');
  const isClear = nameClue(written) === 'country' && !/^(Jordan|Chad|Georgia|Jersey|Israel)$/.test(written);
  return isClear ? { ...name, kind: 'PLACE', form: 'NAME', rule: 'name.country' } : name;
}
