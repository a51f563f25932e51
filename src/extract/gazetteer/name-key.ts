/** A name as it is looked up: lower case, without accents, article, points and line breaks. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/\./g, '')
    .replace(/^st /, 'saint ')
    .trim();
}
