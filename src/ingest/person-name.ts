/**
 * A folded name as articles agree on it that write it in several ways: "tk voss" for "T. K. Voss" and "TK Voss", "al-tarif"
 * for "Al Tarif" and "el-Tarif"; a son's "Jr." is part of his last name, so that he is not his father.
 */
export function personLinkName(name: string): string {
  return name
    .replace(/^(?:\p{L} ){2,}/u, (initials) => `${initials.replaceAll(' ', '')} `)
    .replace(/ [ae]l[ -](?=\p{L}{3})/gu, ' al-')
    .replace(/,? (jr|sr|ii|iii)$/, '-$1');
}

/** "tarel voss" of "tarel ivo voss": what articles that leave out what is between call the same person. */
export function shortPersonName(name: string): string {
  const words = name.split(' ');
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : name;
}

/** Whether two full names, as `linkName` has them, may be one person's: "tarel ivo voss" is not "tarel orin voss". */
export function maySharePerson(a: string, b: string): boolean {
  if (withoutHyphens(a) === withoutHyphens(b)) return true;
  if (shortPersonName(a) !== shortPersonName(b)) return false;
  return a.split(' ').length === 2 || b.split(' ').length === 2;
}

/** "han jo un" of "Han Jo-un", which other articles write "Han Jo Un". */
export function withoutHyphens(name: string): string {
  return name.replaceAll('-', ' ');
}

/** How a name may be written in articles that set a hyphen elsewhere, or none. */
export function hyphenations(name: string): readonly string[] {
  const words = name.split(' ');
  const [first, second, third] = words;
  if (name.includes('-')) return [withoutHyphens(name)];
  return words.length === 3 ? [`${first} ${second}-${third}`, `${first}-${second} ${third}`] : [];
}
