import { words } from './words.ts';

/**
 * Verbs of what states do to each other and seldom anybody else whose name is made like a country's: with these, a word
 * that no list knows and that ends so is a country's. Compiled by hand.
 */
export const stateDeeds: ReadonlySet<string> =
  words(`accede annex bombard cede condemn demilitarize denounce deport expel extradite invade mobilize negotiate occupy propose
  ratify recall recognize retaliate sanction shell sign summon welcome withdraw`);

/** What states say and persons as well: with these, only what was taken for a person of one name, made like a country's. */
export const stateClaims: ReadonlySet<string> = new Set(['accuse', 'deny', 'pledge', 'promise', 'reject']);

/** What is done to a country and to no person of one name that is made so. */
export const doneToStates: ReadonlySet<string> = new Set([
  'annex',
  'bomb',
  'flee',
  'govern',
  'invade',
  'lead',
  'occupy',
  'rule',
  'visit',
]);

/** What is given to countries, beside a verb of giving: "promised Kestria a loan". */
export const givenToStates: ReadonlySet<string> =
  words(`aid ammunition arms artillery assistance bailout ceasefire credit debt grant guarantee helicopter jet loan missile money package
  rocket tank territory troop truce vaccine warship weapon wheat`);
export const givingVerbs: ReadonlySet<string> = words(
  'deny give grant lend offer owe pledge promise sell send supply',
);

/** How names of countries and regions end. */
export const STATES_ENDING = /(?:ia|land|stan)$/;
