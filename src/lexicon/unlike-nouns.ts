import { words } from './words.ts';

/** Nouns for actors that stand for none beside certain words. Compiled by hand. */

/** What alone is what is done, beside a name or a word for which one a person: "bore witness". */
export const deedNouns = words('justice witness counsel guard host service force');
/** What papers are that somebody wrote: "a research paper". */
export const writtenPapers = words('academic discussion position research scientific white working written');
/** What units are that are made or let: "40 affordable units". */
export const lettableUnits = words('additional affordable housing rental residential');
/** What parties are that are no party of politics: "a wedding party". */
export const gatherings = words(
  'anniversary beach birthday christmas dinner farewell garden house office search street tea third wedding',
);
/** What becomes of those who are counted before: "took nine prisoner". */
export const fates = words('captive hostage prisoner');
