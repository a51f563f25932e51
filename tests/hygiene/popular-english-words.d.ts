/** The package has no types of its own. */
declare module 'popular-english-words' {
  /** English words by how often Wikipedia has them. */
  export const words: { readonly getMostPopular: (count: number) => readonly string[] };
}
