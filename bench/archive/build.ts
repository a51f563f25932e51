import type { Database } from '../../src/store/database.ts';
import { deriveActors } from '../../src/store/derive-actors.ts';
import { postgresql } from '../../src/store/dialects/postgresql.ts';
import { articleId } from '../../src/store/identity.ts';
import { insertRows } from '../../src/store/insert-rows.ts';
import { inTransaction } from '../../src/store/save-article.ts';
import { indexActors } from '../../src/store/search/index-article.ts';
import { dialectOf } from '../../src/store/statement.ts';
import { type ArchiveSize, articleOf } from './article.ts';
import { type Appearance, type Batch, type Batches, batchesOf } from './batches.ts';
import { type Bulk, bulkFor } from './bulk.ts';
import { populationOf } from './population.ts';

export interface BuildOptions {
  /** Articles that are written by one statement a table. */
  readonly atOnce?: number;
  /** Where rows are made; here, if not said. */
  readonly batches?: (batches: Batches) => Iterable<Batch> | AsyncIterable<Batch>;
  readonly onProgress?: (done: number, step: string) => void;
  /** Ends it behind the transaction at hand. */
  readonly signal?: AbortSignal;
}

/**
 * Writes an archive as Dateline itself would, from the same records and with the same counts and words, but many articles
 * at a time and the indexes behind them. Goes on where an interrupted one ended; false where it was interrupted.
 */
export async function buildArchive(
  database: Database,
  size: ArchiveSize,
  { atOnce = 500, batches = batchesOf, onProgress = () => {}, signal }: BuildOptions = {},
): Promise<boolean> {
  let done = await checkedBeginning(database, size);
  const bulk = bulkFor(database);
  const engine = dialectOf(database) === postgresql ? 'postgresql' : 'sqlite';
  if (done < size.articles) {
    await bulk.begin();
    const seen = await actorsSeen(database);
    const made = iterated(batches({ engine, size, from: done, atOnce }));
    const writeSome = () =>
      inTransaction(database, async (session) => {
        await bulk.relax(session);
        for (let turn = 0; turn < BATCHES_A_TRANSACTION && !signal?.aborted; turn++) {
          const { value: batch, done: isLast } = await made.next();
          if (isLast) return false;
          for (const { sql, values } of batch.statements) await session.$executeRawUnsafe(sql, ...values);
          await insertRows(session, 'Appearance', appearancesAmong(seen, batch.appearances));
          done += batch.articles;
          onProgress(done, 'articles');
        }
        return true;
      });
    try {
      while (await writeSome()) if (signal?.aborted) return false;
    } finally {
      // Ends the threads that make them.
      await made.return(undefined);
    }
  }
  const onStep = (step: string) => onProgress(size.articles, step);
  await countActors(database, bulk, onStep);
  await bulk.end(onStep);
  await nameActors(database, (actors) => onProgress(size.articles, `${actors} actors named`));
  return true;
}

/** Ids come in no order, so each batch changes pages all over the indexes: they are written once a transaction. */
const BATCHES_A_TRANSACTION = 50;

async function* iterated<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item, undefined> {
  yield* items;
}

/** How many of its articles are there; refuses a database of anything else. */
async function checkedBeginning(database: Database, size: ArchiveSize): Promise<number> {
  const done = await database.article.count();
  if (done === 0) return 0;
  const population = populationOf(size.articles, size.seed);
  const last = await database.article.findUnique({
    where: { id: articleId(articleOf(done - 1, size, population).text) },
  });
  if (!last)
    throw new Error('the database holds something else than the beginning of this archive; name another one');
  return done;
}

/** The actors that are in articles so far. */
async function actorsSeen(database: Database): Promise<Set<string>> {
  const rows = await database.$queryRawUnsafe<{ actorId: string }[]>(
    'SELECT DISTINCT "actorId" FROM "Appearance"',
  );
  return new Set(rows.map(({ actorId }) => actorId));
}

function appearancesAmong(seen: Set<string>, appearances: readonly Appearance[]): readonly object[] {
  return appearances.map(({ row, first }) => {
    if (seen.has(row.actorId)) return { ...row, elsewhere: true };
    seen.add(row.actorId);
    return { ...(first ?? row), elsewhere: false };
  });
}

async function countActors(
  database: Database,
  { survey }: Bulk,
  onStep: (step: string) => void,
): Promise<void> {
  onStep('counts of articles');
  await survey('Actor', 'Appearance', 'Quote');
  await database.$executeRawUnsafe(`UPDATE "Actor" SET "articleCount" = share."articles", "mentionCount" = share."mentions"
    FROM (SELECT "actorId", count(*) AS "articles", sum("mentionCount") AS "mentions" FROM "Appearance" GROUP BY 1) AS share
    WHERE "Actor"."id" = share."actorId"`);
  onStep('counts of quotes');
  await database.$executeRawUnsafe(`UPDATE "Actor" SET "quoteCount" = share."quotes"
    FROM (SELECT "speakerId", count(*) AS "quotes" FROM "Quote" GROUP BY 1) AS share
    WHERE "Actor"."id" = share."speakerId"`);
  onStep('who is in other articles');
  // Else it plans for nobody who is in two articles, as it was when it last looked, and goes through all appearances for each.
  await survey('Actor');
  // Those that came first are not known to be followed by others.
  await database.$executeRawUnsafe(`UPDATE "Appearance" SET "elsewhere" = TRUE WHERE "elsewhere" = FALSE
    AND "actorId" IN (SELECT "id" FROM "Actor" WHERE "articleCount" > 1)`);
}

const ACTORS_AT_ONCE = 2000;

/** What an actor's appearances say together, and the words by which it is found. */
async function nameActors(database: Database, onActors: (count: number) => void): Promise<void> {
  for (let last = '', count = 0; ; onActors(count)) {
    const actors = await database.actor.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: ACTORS_AT_ONCE,
      select: { id: true },
    });
    const ids = actors.map(({ id }) => id);
    if (ids.length === 0) return;
    await inTransaction(database, async (session) => {
      await deriveActors(session, ids);
      await indexActors(session, ids);
    });
    last = ids.at(-1) ?? '';
    count += ids.length;
  }
}
