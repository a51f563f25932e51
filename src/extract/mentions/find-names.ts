import { type NameModel, shippedNameModel } from '../../syntax/names-model.ts';
import type { Syntax } from '../../syntax/token.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import { wholeAbbreviatedNames } from './abbreviated-names.ts';
import { nameAcronyms } from './acronyms.ts';
import { nameActingAcronyms } from './acting-acronyms.ts';
import { nameAdministrations } from './administrations.ts';
import { bodiesByPosts } from './bodies-by-posts.ts';
import { addBodiesCalled } from './bodies-called.ts';
import { wholeBodies } from './bodies-of.ts';
import { bodiesOfPlaces } from './bodies-of-places.ts';
import { addBodyNames } from './body-names.ts';
import { clubsInSport } from './clubs.ts';
import { dropCommonOpeners } from './common-openers.ts';
import { nameCountryInitials } from './country-initials.ts';
import { nameDatelines } from './datelines.ts';
import { firmsByPosts } from './firms-by-posts.ts';
import { addGazetteerNames } from './gazetteer-names.ts';
import { dropGenericNames } from './generic-names.ts';
import { joinHyphenated } from './hyphenated-persons.ts';
import { joinPlaces } from './joined-places.ts';
import { kindsByNouns } from './kinds-by-nouns.ts';
import { kindsByWords } from './kinds-by-words.ts';
import { knownKinds } from './known-kinds.ts';
import { markLearnedDemonyms } from './learned-demonyms.ts';
import type { NameSpan } from './name-span.ts';
import { addNamesByNouns } from './names-by-nouns.ts';
import { nationalTeams } from './national-teams.ts';
import { joinNicknamed } from './nicknames.ts';
import { namePartnerships } from './partnerships.ts';
import { kindsByAdjectives } from './people-adjectives.ts';
import { addPersonsAfterPost } from './persons-after-post.ts';
import { addPersonsBySequel } from './persons-by-sequel.ts';
import { personsByTitle } from './persons-by-title.ts';
import { personsByWords } from './persons-by-words.ts';
import { learnPlaces, type PlaceKnowledge } from './place-knowledge.ts';
import { placesByContext } from './places-by-context.ts';
import { namePossessiveBodies } from './possessive-bodies.ts';
import { recognizeNames } from './recognize-names.ts';
import { agreeOnNames } from './repeated-names.ts';
import { splitPersons } from './split-persons.ts';
import { splitPlaces } from './split-places.ts';
import { joinStateBodies } from './state-bodies.ts';
import { statesByDeeds } from './states-by-deeds.ts';
import { teamsByPosts } from './teams-by-posts.ts';
import { cutPosts } from './title-tails.ts';
import { cutTitlesOfSeveral } from './titles-of-several.ts';
import { trimNames } from './trim-names.ts';
import { wholeCountryNames } from './whole-country-names.ts';

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
  // Asked of each token by each of the rules below.
  const story = Uint8Array.from(syntax.tokens, (token) => (overlapsAny(furniture, token) ? 0 : 1));
  const isStory = (token: number): boolean => story[token] === 1;
  const read = namePossessiveBodies(
    syntax,
    cutTitlesOfSeveral(
      syntax,
      dropCommonOpeners(syntax, trimNames(syntax, recognizeNames(syntax, furniture, model))),
    ),
    isStory,
  );
  const recognized = joinPlaces(
    syntax,
    splitPlaces(syntax, cutPosts(syntax, splitPersons(syntax, joinHyphenated(syntax, read)))),
  );
  const seen = joinNicknamed(syntax, personsByWords(syntax, personsByTitle(syntax, recognized)));
  const persons = addPersonsBySequel(syntax, addPersonsAfterPost(syntax, seen, isStory), isStory);
  const firms = namePartnerships(syntax, knownKinds(syntax, persons), isStory);
  const sorted = placesByContext(
    syntax,
    bodiesByPosts(
      syntax,
      firmsByPosts(
        syntax,
        teamsByPosts(syntax, clubsInSport(syntax, kindsByNouns(syntax, kindsByWords(syntax, firms)))),
      ),
    ),
  );
  const stated = statesByDeeds(syntax, sorted);
  const specific = dropGenericNames(syntax, wholeBodies(syntax, bodiesOfPlaces(syntax, stated)));
  const completed = addBodyNames(
    syntax,
    addNamesByNouns(
      syntax,
      addGazetteerNames(
        syntax,
        wholeCountryNames(syntax, addBodiesCalled(syntax, specific, isStory), isStory),
        isStory,
      ),
      isStory,
    ),
    isStory,
  );
  const told = kindsByAdjectives(
    syntax,
    nameDatelines(syntax, nameActingAcronyms(syntax, wholeAbbreviatedNames(syntax, completed), isStory)),
    isStory,
  );
  const agreed = nameAcronyms(syntax, trimNames(syntax, agreeOnNames(syntax, told, isStory)));
  const places = learnPlaces(text, syntax, agreed);
  const initialed = nameCountryInitials(syntax, agreed, places.initials, isStory);
  const marked = markLearnedDemonyms(syntax, initialed, places, isStory);
  const joined = joinStateBodies(text, syntax, marked, places);
  return { names: nationalTeams(syntax, nameAdministrations(syntax, joined)), places };
}
