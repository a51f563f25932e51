import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity, Seen } from './entity.ts';

/** Whoever or whatever the text has told of by the same owner and noun; null where nothing is. */
export function ownedBefore(syntax: Syntax, phrase: Candidate, seen: readonly Seen[]): Entity | null {
  return saidAgain(syntax, phrase, seen) ?? relativeNamedBefore(syntax, phrase, seen);
}

/** "Veldria's central bank raised its rate. ... Veldria's central bank said": a name's only one, in the same words. */
function saidAgain({ tokens }: Syntax, phrase: Candidate, seen: readonly Seen[]): Entity | null {
  // "Voss's neighbor" may be another one.
  if (phrase.kind === 'PERSON') return null;
  if (tokens[phrase.head]?.xpos !== 'NN' || tokens[phrase.first]?.upos !== 'PROPN') return null;
  if (!tokens.slice(phrase.first, phrase.head).some(({ xpos }) => xpos === 'POS')) return null;
  const again = seen.filter(
    ({ mention, entity }) =>
      mention.form === 'NOMINAL' && mention.text === phrase.text && entity.kind === phrase.kind,
  );
  return onlyOne(new Set(again.map(({ entity }) => entity)));
}

/**
 * "His cousin Desmond Voss drove. ... His cousin wept.": the same possessive before the same noun is whom the text has
 * named by both; null where it has named two such, or none.
 */
function relativeNamedBefore({ tokens }: Syntax, phrase: Candidate, seen: readonly Seen[]): Entity | null {
  const [owner, noun] = [tokens[phrase.first], tokens[phrase.head]];
  if (owner?.xpos !== 'PRP$' || !/^(?:his|her|their|its)$/i.test(owner.form)) return null;
  if (!isBare(phrase) || noun?.xpos !== 'NN' || phrase.kind !== 'PERSON') return null;
  const named = new Set<Entity>();
  for (const { mention, entity } of seen) {
    if (mention.form !== 'NOMINAL' || !entity.isNamed || !isBare(mention)) continue;
    const isSame = tokens[mention.head]?.lemma === noun.lemma;
    if (isSame && tokens[mention.first]?.form.toLowerCase() === owner.form.toLowerCase()) named.add(entity);
  }
  return onlyOne(named);
}

function onlyOne(entities: ReadonlySet<Entity>): Entity | null {
  const [one = null] = entities;
  return entities.size === 1 ? one : null;
}

/** The owner and the noun. */
function isBare({ first, endToken }: Candidate): boolean {
  return endToken - first <= 2;
}
