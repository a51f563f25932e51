import { waterWords } from '../../lexicon/place-context.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { asCountry } from './country-kind.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

/**
 * Takes apart what the recognizer ran together: "Secretary of State for Velmar and East Asia" names two places, and a
 * list of towns is as many names. Also gives a country's name back its kind: "Orland" alone is never a firm.
 */
export function splitPlaces(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name) =>
    name.kind === 'PERSON' ? personPieces(syntax, name) : piecesOf(syntax, name),
  );
}

function piecesOf(syntax: Syntax, name: NameSpan): NameSpan[] {
  const words = wordsOf(syntax, name);
  const isWhole = nameClue(lookupForm(words)) !== null;
  if (!isWhole && isOfTwoCountries(syntax, name))
    return cutAt(name, words, HYPHEN).map((piece) => ({ ...piece, kind: 'PLACE', form: 'NAME' }));
  if (!isWhole && name.kind === 'ORGANIZATION' && isOwnedBody(words)) return ownerAndBody(syntax, name);
  if (isWhole || !words.some((word) => /^(and|for|,|or|at)$/.test(word))) return [asCountry(syntax, name)];
  const pieces = cutAt(name, words, name.kind === 'PLACE' ? /^(and|for|,|or)$/ : /^(and|,|or)$/);
  const known = pieces.filter((piece) => isKnown(syntax, piece));
  if (known.length === pieces.length && pieces.length > 1)
    return known.map((piece) => ({ ...piece, kind: 'PLACE', form: 'NAME' }));
  if (pieces.every((piece) => isWater(syntax, piece)))
    return pieces.map((piece) => ({ ...piece, kind: 'PLACE', form: 'NAME' }));
  const [front, back] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 2 && words.includes(',') && front && back && isCountry(syntax, back))
    return [front, { ...back, kind: 'PLACE', form: 'NAME' }];
  if (name.kind === 'PLACE' && known.length > 0) return words.includes('for') ? known : pieces;
  // "the Trade Office at Orland's Economy Ministry": two bodies.
  return name.kind === 'ORGANIZATION' && words.includes('at')
    ? ownedPieces(syntax, cutAt(name, words, /^at$/))
    : [name];
}

const HYPHEN = /^[-–]$/;

/** "the Kestria-Velmar border": what stands before a common noun is two countries; "Austria-Hungary fell" is one. */
function isOfTwoCountries(syntax: Syntax, name: NameSpan): boolean {
  const pieces = cutAt(name, wordsOf(syntax, name), HYPHEN);
  const isBeforeNoun = /^(?:ADJ|NOUN)$/.test(syntax.tokens[name.end]?.upos ?? '');
  return isBeforeNoun && pieces.length === 2 && pieces.every((piece) => isCountry(syntax, piece));
}

/** "Edwin Hale of Kestria": the person, and where from. */
function personPieces(syntax: Syntax, name: NameSpan): NameSpan[] {
  for (let at = name.first + 2; at < name.end - 1; at++) {
    if (syntax.tokens[at]?.form !== 'of') continue;
    return [
      { ...name, end: at },
      { ...name, first: at + 1, kind: 'PLACE' },
    ];
  }
  return [asCountry(syntax, name)];
}

function cutAt(name: NameSpan, words: readonly string[], separator: RegExp): NameSpan[] {
  const pieces: NameSpan[] = [];
  let first = name.first;
  for (let at = name.first; at <= name.end; at++) {
    if (at < name.end && !separator.test(words[at - name.first] ?? '')) continue;
    if (at > first) pieces.push({ ...name, first, end: at });
    first = at + 1;
  }
  return pieces;
}

/** "Orland's Economy Ministry" is two names until bodies are joined with their countries. */
function ownedPieces(syntax: Syntax, pieces: readonly NameSpan[]): NameSpan[] {
  return pieces.flatMap((piece) => {
    for (let at = piece.first + 1; at < piece.end - 1; at++) {
      if (!/^['’]s?$/.test(syntax.tokens[at]?.form ?? '')) continue;
      const owner: NameSpan = { ...piece, end: at, kind: 'PLACE' };
      return isKnown(syntax, owner) ? [owner, { ...piece, first: at + 1 }] : [piece];
    }
    return [piece];
  });
}

/** "Kestria's Foreign Ministry" is two names until bodies are joined with their countries; "Orlo's Bank" is one. */
function isOwnedBody(words: readonly string[]): boolean {
  return (
    words.length > 3 &&
    /^['’]s?$/.test(words[1] ?? '') &&
    /^(Ministry|Parliament|Army|Navy|Senate|Government|Embassy|Cabinet|Court|Department)$/.test(
      words.at(-1) ?? '',
    )
  );
}

function ownerAndBody(syntax: Syntax, name: NameSpan): NameSpan[] {
  const owner: NameSpan = { ...name, end: name.first + 1, kind: 'PLACE' };
  return [asCountry(syntax, owner), { ...name, first: name.first + 2 }];
}

/** "Osk Strait and Tarn Sound". */
function isWater({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  return end - first > 1 && waterWords.has(tokens[end - 1]?.form ?? '');
}

/** "Harbor Cup, Kestria": behind the comma another name begins. */
function isCountry(syntax: Syntax, piece: NameSpan): boolean {
  return nameClue(lookupForm(wordsOf(syntax, piece))) === 'country';
}

function isKnown(syntax: Syntax, piece: NameSpan): boolean {
  const clue = nameClue(lookupForm(wordsOf(syntax, piece)));
  return clue !== null && clue !== 'demonym';
}
