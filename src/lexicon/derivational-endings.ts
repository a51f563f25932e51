/**
 * Endings that inflect an English word or make another word class of it, the longest first: "derails", "derailed" and
 * "derailment" share a stem.
 */
export const DERIVATIONAL_ENDINGS: readonly string[] = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ions',
  'ings',
  'ion',
  'ing',
  'ers',
  'als',
  'er',
  'ed',
  'al',
  'es',
  's',
  'e',
];
