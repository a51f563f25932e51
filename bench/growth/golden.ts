import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface GoldenQuery {
  readonly name: string;
  readonly text: string;
}

/** The article of which tests/golden asks. */
const ONE_ARTICLE = '(by: { url: "https://herald.example/talks" })';
/** So many are asked for in its place, as far from each other as they can be. */
const ARTICLES = 100;

/**
 * The requests of a query, which are sent in turns. Of a single article it would be luck how long it is, and that of another
 * archive is another one: as the query asks for many, each archive has as many short ones as any.
 */
export function requestsOf({ text }: GoldenQuery, articles: number): readonly string[] {
  if (!text.includes(ONE_ARTICLE)) return [JSON.stringify({ query: text })];
  const query = text.replace(ONE_ARTICLE, '(by: { url: $url })').replace(/^\{/m, 'query ($url: URL!) {');
  const asked = Math.min(ARTICLES, articles);
  return Array.from({ length: asked }, (_, index) => {
    const number = Math.floor(((index + 0.5) * articles) / asked);
    return JSON.stringify({ query, variables: { url: `https://archive.example/${number}` } });
  });
}

const folder = join(import.meta.dirname, '../../tests/golden/queries');

/** The queries of tests/golden, whose names and words an archive of the benchmark has. */
export const GOLDEN: readonly GoldenQuery[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: basename(file, '.graphql'), text: readFileSync(join(folder, file), 'utf8') }));
