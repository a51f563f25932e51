import { words } from './words.ts';

/** Words that a report of matches holds several of. Compiled by hand. */
export const matchWords: ReadonlySet<string> =
  words(`championship coach cup defender fixture forward goal goalkeeper goalless halftime match midfielder penalty quarterfinal referee
  scorer semifinal striker tournament try wicket winger`);

/** Whoever a team has: "Tarsk manager Ruud Kessels". Compiled by hand. */
export const teamPosts: ReadonlySet<string> = new Set(
  `captain coach defender forward goalkeeper manager midfielder quarterback skipper striker winger`.split(
    ' ',
  ),
);

/** What teams are called that no gazetteer has as a state's name. */
export const homeNations: ReadonlySet<string> = new Set([
  'Chinese Taipei',
  'England',
  'Great Britain',
  'Korea',
  'Korea Republic',
  'Northern Ireland',
  'Scotland',
  'Wales',
]);

/** What those of them are called by that no gazetteer tells apart. */
export const adjectivesOfHomeNations: ReadonlyMap<string, string> = new Map([
  ['English', 'England'],
  ['Northern Irish', 'Northern Ireland'],
  ['Scottish', 'Scotland'],
  ['Welsh', 'Wales'],
]);
