/** Words beside names that tell the recognizer of names what they are. */

/** Before a place, more often than before others. */
export const prepositionsBeforePlaces: ReadonlySet<string> = new Set(
  'in at from near across toward towards outside throughout'.split(' '),
);
/** Behind a person. */
export const speechForms: ReadonlySet<string> = new Set(
  'said says told added wrote asked who announced tweeted argued'.split(' '),
);
