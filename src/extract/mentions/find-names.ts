import { type NameModel, shippedNameModel } from '../../syntax/names-model.ts';
import type { Syntax } from '../../syntax/token.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import { nameAdministrations } from './administrations.ts';
import { nameCountryInitials } from './country-initials.ts';
import { markLearnedDemonyms } from './learned-demonyms.ts';
import type { NameSpan } from './name-span.ts';
import { NAME_STEPS } from './name-steps.ts';
import { nationalTeams } from './national-teams.ts';
import { learnPlaces, type PlaceKnowledge } from './place-knowledge.ts';
import { recognizeNames } from './recognize-names.ts';
import { joinStateBodies } from './state-bodies.ts';

export interface NamesFound {
  /** In text order, the longer first where two start together; a name may stand inside another. */
  readonly names: readonly NameSpan[];
  readonly places: PlaceKnowledge;
}

/** Every name of the story, and what the text teaches of its countries. */
export function findNamesInText(
  text: string,
  syntax: Syntax,
  furniture: readonly Span[],
  model: NameModel = shippedNameModel(),
): NamesFound {
  // Asked of each token by many of the steps.
  const isPage = new Uint8Array(syntax.tokens.length);
  if (furniture.length > 0)
    syntax.tokens.forEach((token, at) => {
      if (overlapsAny(furniture, token)) isPage[at] = 1;
    });
  const isStory = (token: number): boolean => isPage[token] === 0;
  const recognized: readonly NameSpan[] = recognizeNames(syntax, furniture, model);
  const agreed = NAME_STEPS.reduce((names, step) => step(syntax, names, isStory), recognized);
  const places = learnPlaces(text, syntax, agreed);
  const initialed = nameCountryInitials(syntax, agreed, places.initials, isStory);
  const marked = markLearnedDemonyms(syntax, initialed, places, isStory);
  const joined = joinStateBodies(text, syntax, marked, places);
  return { names: nationalTeams(syntax, nameAdministrations(syntax, joined)), places };
}
