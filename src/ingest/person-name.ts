/** "tarel voss" of "tarel ivo voss": what articles that leave out what is between call the same person. */
export function shortPersonName(name: string): string {
  const words = name.split(' ');
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : name;
}

/** Whether two full names, as `linkName` has them, may be one person's: "tarel ivo voss" is not "tarel orin voss". */
export function maySharePerson(a: string, b: string): boolean {
  if (shortPersonName(a) !== shortPersonName(b)) return false;
  return a === b || a.split(' ').length === 2 || b.split(' ').length === 2;
}
