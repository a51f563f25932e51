import { words } from './words.ts';

/** Words that a capital makes look like somebody's name behind "the", or at all: an office, a deity. Compiled by hand. */
export const genericPersons: ReadonlySet<string> =
  words(`amir ayatollah bishop caliph cardinal czar emir emperor empress god imam king lord messiah nun pharaoh pontiff pope prince
  princess prophet queen rabbi ruler shah sheikh sultan tsar`);

/** Names of peoples and groups of people that look like bodies' names. Compiled by hand. */
export const peoplesNames: ReadonlySet<string> = new Set([
  'aboriginal',
  'aboriginals',
  'first nations',
  'indigenous',
  'indigenous peoples',
  'lgbt',
  'lgbtq',
  'lgbtqi',
]);

/** Last words of the names of buildings that news speaks of as places, if they act they are bodies. Compiled by hand. */
export const buildings: ReadonlySet<string> = words(
  'airport arena castle cathedral hospital hotel museum palace prison stadium zoo',
);

/** First words of what looks like an actor's name and is none: diseases, feasts and rites, currencies. Compiled by hand. */
export const noActorNames: ReadonlySet<string> =
  words(`ai bitcoin brexit christmas covid diwali easter eid ethereum hajj haj hanukkah halloween omicron passover ramadan thanksgiving
  umrah`);

/** Common nouns that are names by themselves: there is one in a country. */
export const nounsAsNames: ReadonlySet<string> = words(
  'congress parliament senate treasury duma airbus home marines',
);
