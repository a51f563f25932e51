import type { SearchKind } from '../../generated/prisma/enums.ts';
import type { Database, DatabaseSession } from '../database.ts';
import { atMost, type Row, sql } from '../dialect.ts';
import { inTransaction } from '../save-article.ts';
import {
  enterStatements,
  entriesOfArticle,
  entryOfActor,
  type SearchEntry,
} from '../search/search-entries.ts';
import { rowsOf, run } from '../statement.ts';
import { SEARCH_TABLE } from './copied-tables.ts';
import type { Copying } from './copy-table.ts';

/** What can be found, as its table has it. */
export interface StoredEntry {
  readonly id: number;
  readonly kind: SearchKind;
  readonly recordId: string;
  readonly articleId: string | null;
  readonly actorId: string | null;
  readonly names: string | null;
}

/** An article's text is read for its entries. */
const MOST_ENTRIES = 500;

/** Makes the copy's records findable, in the order of the original's entries; their words are entered anew by the engine. */
export async function copySearch({ from, to, signal, rowsAtOnce, onRows }: Copying): Promise<void> {
  const count = Math.min(rowsAtOnce, MOST_ENTRIES);
  let last = await lastEntryOf(to, from);
  while (!signal.aborted) {
    const stored = await entriesAfter(from, last ?? 0, count);
    const end = stored.at(-1);
    if (!end) return;
    const entries = await withWords(from, stored);
    await inTransaction(to, async (session) => {
      for (const statement of enterStatements(entries)) await run(session, statement);
    });
    last = end.id;
    onRows(SEARCH_TABLE, stored.length);
  }
}

export async function entriesAfter(
  session: DatabaseSession,
  last: number,
  count: number,
): Promise<readonly StoredEntry[]> {
  const rows = await rowsOf<StoredEntry>(
    session,
    sql`SELECT "id", "kind", "recordId", "articleId", "actorId", "names" FROM "SearchEntry"
      WHERE "id" > ${last} ORDER BY "id" ${atMost(count)}`,
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The number that the last entry of `copy` has in the original; null where the copy has none. */
export async function lastEntryOf(copy: Database, original: Database): Promise<number | null> {
  const [last] = await rowsOf<Row>(
    copy,
    sql`SELECT "kind", "recordId" FROM "SearchEntry" ORDER BY "id" DESC LIMIT 1`,
  );
  if (!last) return null;
  const [entry] = await rowsOf<{ id: number | bigint }>(
    original,
    sql`SELECT "id" FROM "SearchEntry" WHERE "kind" = ${last.kind} AND "recordId" = ${last.recordId}`,
  );
  return Number(entry?.id ?? -1);
}

async function withWords(
  session: DatabaseSession,
  stored: readonly StoredEntry[],
): Promise<readonly SearchEntry[]> {
  const articles = [...new Set(stored.flatMap(({ articleId }) => articleId ?? []))];
  const ofArticles = await entriesOfArticles(session, articles);
  const named = await namedActors(
    session,
    stored.flatMap(({ actorId }) => actorId ?? []),
  );
  return stored.map((entry) => {
    const { recordId, actorId, names } = entry;
    if (actorId === null) return required(ofArticles.get(placeOf(entry)), recordId);
    // Written by the function that makes an actor's entry.
    return entryOfActor(actorId, named.has(actorId), JSON.parse(names ?? '[]') as string[]);
  });
}

async function entriesOfArticles(
  session: DatabaseSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SearchEntry>> {
  const articles = await session.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      text: true,
      sentences: { select: { id: true, start: true, end: true } },
      quotes: { select: { id: true, text: true } },
      events: {
        select: { eventId: true, sentenceId: true, event: { select: { id: true, title: true } } },
        orderBy: [{ triggerStart: 'asc' }, { id: 'asc' }],
      },
    },
  });
  const entries = articles.flatMap(({ sentences, quotes, events, ...article }) =>
    entriesOfArticle({
      article,
      sentences,
      quotes,
      events: [...new Map(events.map(({ event }) => [event.id, event])).values()],
      eventMentions: events,
    }),
  );
  return new Map(entries.map((entry) => [placeOf(entry), entry]));
}

/** An event that several articles report stands in the one that its entry names. */
function placeOf({
  kind,
  recordId,
  articleId,
}: Pick<StoredEntry, 'kind' | 'recordId' | 'articleId'>): string {
  return `${kind} ${recordId} ${articleId}`;
}

async function namedActors(session: DatabaseSession, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const actors = await session.actor.findMany({
    where: { id: { in: [...ids] }, named: true },
    select: { id: true },
  });
  return new Set(actors.map(({ id }) => id));
}

function required<T>(value: T | undefined, record: string): T {
  if (value === undefined) throw new Error(`the original can find ${record}, which it does not have`);
  return value;
}
