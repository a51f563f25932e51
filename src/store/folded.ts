/** Letters that Unicode does not take apart into a base and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};

const UNDECOMPOSED_LETTER = /[ßẞæœøđðþłħıŋŧ]/gi;

/** The same text with letters such as "ł" written plainly, small: "Łódź" becomes "lódź". */
export function plainLetters(text: string): string {
  return text.replace(UNDECOMPOSED_LETTER, plainLetter);
}

/** As it is already, but for its capitals: most names are, and all that follows takes ten times as long. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/** What names are compared by: lower case, without diacritics, one kind of apostrophe, hyphen and space. */
export function folded(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(UNDECOMPOSED_LETTER, plainLetter)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function plainLetter(letter: string): string {
  return UNDECOMPOSED[letter.toLowerCase()] ?? letter;
}
