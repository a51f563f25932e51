import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { isMetonym } from '../mentions/metonyms.ts';
import { mentionFromName } from '../mentions/name-mentions.ts';
import { type NameSpan, nameText } from '../mentions/name-span.ts';
import type { PlaceKnowledge } from '../mentions/place-knowledge.ts';

/** The form of a name: a capital that acts is its government, an adjective its country. */
export function mentionOfName(
  text: string,
  syntax: Syntax,
  name: NameSpan,
  places: PlaceKnowledge,
): Candidate {
  const written = nameText(text, syntax, name);
  if (name.form === 'DEMONYM') {
    const isAdjective = places.countryOfDemonym(written) !== undefined && !isPeople(syntax, name);
    return mentionFromName(text, syntax, name, isAdjective ? 'PLACE' : 'GROUP', 'DEMONYM');
  }
  const isCapital =
    name.kind === 'PLACE' &&
    places.countryNamed(written) === undefined &&
    places.countryOfCapital(written) !== undefined;
  if (isCapital && isMetonym(syntax, name))
    return mentionFromName(text, syntax, name, 'PLACE', 'METONYM', 'name.metonym');
  return mentionFromName(text, syntax, name);
}

/** "Kestrians", "the Dutch voted": a people, not an adjective. */
function isPeople(syntax: Syntax, name: NameSpan): boolean {
  const token = syntax.tokens[name.end - 1];
  return token !== undefined && /^(NNS|NNPS)$/.test(token.xpos) && !/^(amod|compound)/.test(token.deprel);
}
