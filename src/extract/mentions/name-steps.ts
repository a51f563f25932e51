/** What becomes of the names that the recognizer found, step by step: a new one is a file beside these and a row here. */
import type { Syntax } from '../../syntax/token.ts';
import { wholeAbbreviatedNames } from './abbreviated-names.ts';
import { nameAcronyms } from './acronyms.ts';
import { nameActingAcronyms } from './acting-acronyms.ts';
import { joinShortArticles } from './apostrophe-particles.ts';
import { bodiesByPosts } from './bodies-by-posts.ts';
import { addBodiesCalled } from './bodies-called.ts';
import { wholeFromStart } from './bodies-from-start.ts';
import { wholeBodies } from './bodies-of.ts';
import { bodiesOfPlaces } from './bodies-of-places.ts';
import { addBodyNames } from './body-names.ts';
import { nameBroadcasters } from './broadcasters.ts';
import { clubsInSport } from './clubs.ts';
import { dropCommonOpeners } from './common-openers.ts';
import { nameDatelines } from './datelines.ts';
import { nameDayNamed } from './day-named-persons.ts';
import { firmsByPosts } from './firms-by-posts.ts';
import { addGazetteerNames } from './gazetteer-names.ts';
import { dropGenericNames } from './generic-names.ts';
import { joinHyphenated } from './hyphenated-persons.ts';
import { joinPlaces } from './joined-places.ts';
import { joinBodies } from './joint-bodies.ts';
import { kindsByNouns } from './kinds-by-nouns.ts';
import { kindsByWords } from './kinds-by-words.ts';
import { knownKinds } from './known-kinds.ts';
import type { NameSpan } from './name-span.ts';
import { addNamesByNouns } from './names-by-nouns.ts';
import { joinNicknamed } from './nicknames.ts';
import { namePartnerships } from './partnerships.ts';
import { kindsByAdjectives } from './people-adjectives.ts';
import { addPersonsAfterPost } from './persons-after-post.ts';
import { addPersonsBySequel } from './persons-by-sequel.ts';
import { personsByTitle } from './persons-by-title.ts';
import { personsByWords } from './persons-by-words.ts';
import { placesByContext } from './places-by-context.ts';
import { namePossessiveBodies } from './possessive-bodies.ts';
import { agreeOnNames } from './repeated-names.ts';
import { nameShips } from './ships.ts';
import { splitPersons } from './split-persons.ts';
import { splitPlaces } from './split-places.ts';
import { statesByDeeds } from './states-by-deeds.ts';
import { teamsByPosts } from './teams-by-posts.ts';
import { cutPosts } from './title-tails.ts';
import { cutTitlesOfSeveral } from './titles-of-several.ts';
import { trimNames } from './trim-names.ts';
import { wholeCountryNames } from './whole-country-names.ts';

/**
 * From names to names, in text order, the longer first where two start together.
 *
 * @param isStory whether a token, by its index, belongs to the story and not to the page around it
 */
export type NameStep = (
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
) => readonly NameSpan[];

const edges: readonly NameStep[] = [
  trimNames,
  dropCommonOpeners,
  cutTitlesOfSeveral,
  namePossessiveBodies,
  joinHyphenated,
  joinShortArticles,
  splitPersons,
  cutPosts,
  splitPlaces,
  joinPlaces,
  nameDayNamed,
];

const persons: readonly NameStep[] = [
  personsByTitle,
  personsByWords,
  joinNicknamed,
  addPersonsAfterPost,
  addPersonsBySequel,
];

const kinds: readonly NameStep[] = [
  knownKinds,
  namePartnerships,
  nameShips,
  kindsByWords,
  kindsByNouns,
  clubsInSport,
  teamsByPosts,
  firmsByPosts,
  bodiesByPosts,
  placesByContext,
  // Once more: words of bodies and places in a name do not make it theirs.
  nameShips,
  statesByDeeds,
];

const bodies: readonly NameStep[] = [
  nameBroadcasters,
  wholeFromStart,
  joinBodies,
  bodiesOfPlaces,
  wholeBodies,
  dropGenericNames,
];

const passedOver: readonly NameStep[] = [
  addBodiesCalled,
  wholeCountryNames,
  addGazetteerNames,
  addNamesByNouns,
  addBodyNames,
  wholeAbbreviatedNames,
  nameActingAcronyms,
  nameDatelines,
  kindsByAdjectives,
];

const agreement: readonly NameStep[] = [agreeOnNames, trimNames, nameAcronyms];

/** In order: each gets what the one before it has made. */
export const NAME_STEPS: readonly NameStep[] = [
  ...edges,
  ...persons,
  ...kinds,
  ...bodies,
  ...passedOver,
  ...agreement,
];
