/** What the number means, for the field that shows it. */
export const CONFIDENCE =
  'How sure it is, from 0 to 1: about this share of such records is exactly right (0.8: four in five).';

/** The same for the filters that take it. */
export const MIN_CONFIDENCE =
  'Its confidence is at least this, from 0 to 1 (0.8: about four in five such records are exactly right). All, sure or not, if not said.';
