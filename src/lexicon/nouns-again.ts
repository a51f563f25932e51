import { words } from './words.ts';

/** Nouns that speak of somebody or something again, and what they fit: "the company", "the city". Compiled by hand. */

/** What any firm, club or paper is called when it is mentioned again. */
export const companyNouns = words(
  'company firm organization organisation group agency maker manufacturer giant retailer airline newspaper paper club team party bank',
);
/** State bodies whose word a firm may have in its name as well. */
export const firmsBodies = words('bank agency service services office');
/** What bodies are called that have another word in their name: "the agency" for a bureau. */
export const otherNounsOfBodies: ReadonlyMap<string, readonly string[]> = new Map([
  ['agency', ['bureau', 'administration', 'authority', 'service']],
  ['lender', ['bank']],
]);

/** "the man", "the official": anybody of that gender. */
export const nounsOfAnybody = words('man woman boy girl teenager politician player leader official');
export const countryNouns = words('country nation state republic kingdom');
export const townNouns = words('city town village island region province');

/** Last words of names of buildings, grounds and roads: "Dahar Hospital" is no city. */
export const facilityWords = words(
  'Academy Airport Arena Avenue Bridge Cave Church Clinic Hall Hospital Hotel Mall Market Mosque Museum Palace Park Prison River Road School Square Stadium Station Street Tower University',
);
/** Those that a body may stand before: "Government House" is not the government. */
export const buildingWords = words('House Palace Building Hall Square Tower Street Station');
