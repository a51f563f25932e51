import type { Range } from './corpus.ts';

/** A phrase that does not stand in its text exactly once. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

/**
 * Where a phrase stands: `the council`, once in the text, or `told [the council] that`, whose bracketed part is meant and
 * whose whole stands once. White space of any kind and length counts as one space.
 *
 * @throws {PhraseError} where it stands nowhere or more than once.
 */
export function findPhrase(text: string, phrase: string): Range {
  const [before, meant, after] = partsOf(phrase);
  const places = [...text.matchAll(patternOf(before, meant, after))];
  const [place] = places;
  if (places.length !== 1 || place?.groups === undefined)
    throw new PhraseError(`"${phrase}" stands ${places.length} times in the text, not once`);
  const { lead = '', core = '' } = place.groups;
  const start = place.index + lead.length;
  return [start, start + core.length];
}

/** Every whole-word occurrence of a name. */
export function findName(text: string, name: string): readonly Range[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${spaced(name)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

function partsOf(phrase: string): readonly [before: string, meant: string, after: string] {
  const bracketed = /^(.*?)\[(.*)\](.*)$/s.exec(phrase);
  if (!bracketed) return ['', phrase, ''];
  const [, before = '', meant = '', after = ''] = bracketed;
  return [before, meant, after];
}

/** Matches may overlap: each is looked for from every place. */
function patternOf(before: string, meant: string, after: string): RegExp {
  return new RegExp(`(?=(?<lead>${spaced(before)})(?<core>${spaced(meant)})${spaced(after)})`, 'gu');
}

function spaced(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
