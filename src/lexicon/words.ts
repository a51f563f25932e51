/** A set of words that are written in one text, with blanks or ends of lines between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
