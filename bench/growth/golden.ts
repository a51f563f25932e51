import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export type EngineName = 'sqlite' | 'postgresql';

export interface GoldenQuery {
  readonly name: string;
  readonly text: string;
  /** Statements by which an engine counts the rows that the query counts, where it counts any that grow with the archive. */
  readonly counts: (engine: EngineName) => readonly string[];
}

const SINCE_MARCH = `FROM "Quote" WHERE "published" >= '2031-03-01'`;

const COUNTS: Readonly<Record<string, readonly string[]>> = {
  facets: [
    `SELECT count(*) ${SINCE_MARCH}`,
    `SELECT "kind", count(*) ${SINCE_MARCH} GROUP BY 1`,
    `SELECT "speakerId", count(*) ${SINCE_MARCH} GROUP BY 1`,
    `SELECT "outletId", count(*) FROM "Quote" AS q JOIN "Article" AS a ON a."id" = q."articleId" WHERE q."published" >= '2031-03-01' GROUP BY 1`,
    'SELECT "type", count(*) FROM "Event" GROUP BY 1',
    'SELECT "realis", count(*) FROM "Event" GROUP BY 1',
  ],
  timeline: [
    `SELECT count(*) FROM "Event" WHERE "from" BETWEEN '2031-03-03' AND '2031-04-06'`,
    `SELECT count(*) FROM "Quote" WHERE "said" BETWEEN '2031-03-03' AND '2031-04-07' AND "kind" IN ('DIRECT', 'INDIRECT')`,
  ],
  'who-appears-with-whom': ['Article', 'Actor', 'Mention', 'Quote', 'Event'].map(
    (table) => `SELECT count(*) FROM "${table}"`,
  ),
};

/** What each engine writes its own way. */
const SEARCHES: Readonly<Record<EngineName, readonly string[]>> = {
  sqlite: [
    `SELECT count(*) FROM "SearchIndex" WHERE "SearchIndex" MATCH 'dam'`,
    `SELECT count(*) FROM "SearchIndex" WHERE "SearchIndex" MATCH '"water flowing" NOT fish'`,
    `SELECT count(*) FROM "SearchIndex" WHERE "SearchIndex" MATCH 'lovan*'`,
  ],
  postgresql: [
    `SELECT count(*) FROM "SearchIndex" WHERE "words" @@ 'dam'::tsquery`,
    `SELECT count(*) FROM "SearchIndex" WHERE "words" @@ '(water <-> flowing) & !fish'::tsquery`,
    `SELECT count(*) FROM "SearchIndex" WHERE "words" @@ 'lovan:*'::tsquery`,
  ],
};

const folder = join(import.meta.dirname, '../../tests/golden/queries');

/** The queries of tests/golden, whose names and words an archive of the benchmark has. */
export const GOLDEN: readonly GoldenQuery[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const name = basename(file, '.graphql');
    const counts = (engine: EngineName) => (name === 'search' ? SEARCHES[engine] : (COUNTS[name] ?? []));
    return { name, text: readFileSync(join(folder, file), 'utf8'), counts };
  });
