import { words } from './words.ts';

/** Words that a tagger takes for others, by what they are. Compiled by hand. */

/** Second syllables of Korean and Chinese first names that are written as a word is: "Pak Jae-won scored". */
export const syllablesOfNames = words(
  'been gong hung jun kook min mok mu myung ping rim sang sing song soo sub sun sung un won yang young',
);
/** Acronyms that are written as a word is: "WHO doctors" like "who doctors". */
export const acronymsLikeWords = words('WHO IS');

/** Past tenses known as other words; behind a noun or name they are the verb: "Thieves stole three paintings". */
export const rarePasts = words('stole slid slew wove strode');
/** Pasts that are written as the verb is. */
export const unchangedPasts = words('burst hit quit shut split spread');
/** Forms that no noun has. */
export const formsOfVerbsAlone = words('adds admits alleges argues denies explains insists says suggests');
/** Verbs that no noun reads like behind "to" and before a noun. */
export const infinitivesAlone = words('resume reopen');

/** Forms of saying behind "an official", or behind what was said. */
export const sayingForms = words('said says told added');
/** Forms that close a sentence behind who says it: "..., police said." */
export const closingSayingForms = words('said says reported announced added');
