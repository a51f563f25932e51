/** What stands before a word of bodies or places and is no name of its own: "Foreign", "Supreme", "West". Compiled by hand. */
export const genericQualifiers: readonly string[] = `
  affairs agriculture appeal appeals armed central civil constitutional customs defence defense deputies
  economic economy education election electoral environment federal finance fire first foreign general health
  high home hotel intelligence interior internal investigation justice labor labour local lower main ministry
  monetary national north northern east eastern south southern west western of opposition presidential
  presidency prime prison prosecutors public regional royal security senior state statistics stock supreme
  tax the trade transport treasury united upper ward cathedral
`
  .trim()
  .split(/\s+/);
