import { createServer, type DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask } from '../support/ask.ts';
import { FIELDS } from '../support/filter-samples.ts';
import { fillSkewedArchive } from '../support/skewed-archive.ts';

export interface LargeArchive {
  readonly database: Database;
  readonly server: DatelineServer;
}

/** An archive of so many articles, and what serves it. */
export async function largeArchive(articles: number): Promise<LargeArchive> {
  const database = openDatabase(':memory:');
  await fillSkewedArchive(database, articles);
  return { database, server: createServer({ database, cache: false }) };
}

/** A page by each field of a filter alone and by its opposite, from either end of the list. */
export const PAGES = Object.entries(FIELDS).flatMap(([list, fields]) =>
  Object.entries(fields).flatMap(([field, [value]]) =>
    ['first', 'last'].flatMap((end) => [
      { name: `${end} ${list} by ${field}`, list, page: `${end}: 10, filter: { ${field}: ${value} }` },
      {
        name: `${end} ${list} by not ${field}`,
        list,
        page: `${end}: 10, filter: { not: { ${field}: ${value} } }`,
      },
    ]),
  ),
);

/** How long each of these pages takes, in milliseconds, the longest first. */
export async function pageTimes({ server }: LargeArchive): Promise<readonly (readonly [string, number])[]> {
  const times: [string, number][] = [];
  for (const { name, list, page } of PAGES) {
    const query = `{ ${list}(${page}) { nodes { id } } }`;
    const runs: number[] = [];
    // The first one also pays for what is kept by the next: a plan, pages of the file.
    for (let run = 0; run < 2; run++) {
      const start = performance.now();
      const { errors } = await ask(server, query);
      if (errors) throw new Error(`${query}: ${errors[0]?.message}`);
      runs.push(performance.now() - start);
    }
    times.push([name, Math.min(...runs)]);
  }
  return times.sort(([, a], [, b]) => b - a);
}

export interface PagingResult {
  readonly pages: number;
  readonly inserted: number;
  /** Rows that were there before the first page and stand on none, or on several. */
  readonly missing: number;
  readonly repeated: number;
}

/** Pages through all quotes from one end, while others come in before, beside and behind each page. */
export async function pageThroughQuotes(
  { database, server }: LargeArchive,
  end: 'first' | 'last',
): Promise<PagingResult> {
  const old = new Set((await database.quote.findMany({ select: { id: true } })).map(({ id }) => id));
  const seen = new Map<string, number>();
  let [pages, inserted] = [0, 0];
  for (let at: string | null = null, more = true; more; pages++) {
    const window: string = at === null ? '' : `, ${end === 'first' ? 'after' : 'before'}: "${at}"`;
    const query = `{ quotes(${end}: 100${window}) { nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { nodes, pageInfo } = (await ask(server, query)).data.quotes;
    for (const { id } of nodes) {
      const own = Buffer.from(id, 'base64').toString().slice('Quote:'.length);
      seen.set(own, (seen.get(own) ?? 0) + 1);
    }
    [at, more] =
      end === 'first'
        ? [pageInfo.endCursor, pageInfo.hasNextPage]
        : [pageInfo.startCursor, pageInfo.hasPreviousPage];
    // All over the list: some where was read already, some where is read next.
    if (pages % 10 === 0) inserted += await copyQuotes(database, `${end}-${pages}`);
  }
  return {
    pages,
    inserted,
    missing: [...old].filter((id) => !seen.has(id)).length,
    repeated: [...seen.values()].filter((times) => times > 1).length,
  };
}

/** Five copies of quotes from all over the archive, under other ids: beside them in the order. */
async function copyQuotes(database: Database, mark: string): Promise<number> {
  const ids = [1, 25_000, 50_000, 75_000, 99_999].map((number) => `quote-${String(number).padStart(7, '0')}`);
  const quotes = await database.quote.findMany({ where: { id: { in: ids } } });
  await database.quote.createMany({ data: quotes.map((quote) => ({ ...quote, id: `${quote.id}-${mark}` })) });
  return quotes.length;
}
