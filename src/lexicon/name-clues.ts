import { words } from './words.ts';

/** Words beside names that tell the recognizer of names what they are. */

/** Before a place, more often than before others. */
export const prepositionsBeforePlaces: ReadonlySet<string> = words(
  'in at from near across toward towards outside throughout',
);
/** Behind a person. */
export const speechForms: ReadonlySet<string> = words(
  'said says told added wrote asked who announced tweeted argued',
);
