import type { ArticleRecords } from './article-records.ts';
import { countAliases, countArticle, deriveActors, namesIn, namesOf } from './counters.ts';
import type { Database, DatabaseSession } from './database.ts';
import { type Footprint, footprintOf, prune } from './footprint.ts';
import { insertRows } from './insert-rows.ts';
import { indexArticle } from './search/index-article.ts';
import { dialectOf } from './statement.ts';

/** Long enough for the largest article that may be read, on a slow disk, behind another process. */
const TRANSACTION = { maxWait: 60_000, timeout: 600_000 };

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Those that write, in whatever process, do so one after
 * the other: an article is linked to what is there, and almost each changes the counts of the same busy actors.
 */
export function inTransaction<T>(
  database: Database,
  work: (session: DatabaseSession) => Promise<T>,
): Promise<T> {
  return database.$transaction(async (session) => {
    const { writeLock } = dialectOf(session);
    if (writeLock) await session.$executeRaw(writeLock);
    return work(session);
  }, TRANSACTION);
}

/** Takes an article and what only it supported out of the graph; false where it is not there. */
export function retractArticle(database: Database, id: string): Promise<boolean> {
  return inTransaction(database, (session) => retractWithin(session, id));
}

/** The same, inside a transaction. */
export async function retractWithin(session: DatabaseSession, id: string): Promise<boolean> {
  const footprint = await removeArticle(session, id);
  if (footprint) await prune(session, footprint);
  return footprint !== null;
}

/** Those of the articles that are stored. */
export async function storedAmong(session: DatabaseSession, ids: readonly string[]): Promise<string[]> {
  const rows = await session.article.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  const stored = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => stored.has(id));
}

/**
 * Removes an article with its records and its share in every count. Actors and events that only it supported stay,
 * without support, until `prune`: a new version of the article may need them again.
 */
export async function removeArticle(session: DatabaseSession, id: string): Promise<Footprint | null> {
  const footprint = await footprintOf(session, id);
  if (!footprint) return null;
  const names = await namesOf(session, id);
  await countArticle(session, id, -1);
  await session.article.deleteMany({ where: { id } });
  await countAliases(session, names, -1);
  await deriveActors(session, footprint.actors);
  await removeUnreportedEvents(session, footprint.events);
  return footprint;
}

/** Writes an article's rows and its share in every count. */
export async function writeArticle(session: DatabaseSession, records: ArticleRecords): Promise<void> {
  await writeShared(session, records);
  await writeText(session, records);
  await writeQuotes(session, records);
  await writeEvents(session, records);
  await countArticle(session, records.article.id, 1);
  await countAliases(session, namesIn(records.appearances), 1);
  const actors = records.appearances.map((appearance) => appearance.actorId);
  await deriveActors(session, actors);
  await indexArticle(session, records, actors);
}

async function writeShared(
  session: DatabaseSession,
  { outlet, places, actors }: ArticleRecords,
): Promise<void> {
  const skipExisting = { skipExisting: true };
  await insertRows(session, 'Outlet', outlet ? [outlet] : [], skipExisting);
  await insertRows(session, 'Place', places, skipExisting);
  await insertRows(session, 'Actor', actors, skipExisting);
}

async function writeText(session: DatabaseSession, records: ArticleRecords): Promise<void> {
  await insertRows(session, 'Article', [records.article]);
  await insertRows(session, 'Arrival', [{ articleId: records.article.id }], { skipExisting: true });
  await insertRows(session, 'Sentence', records.sentences);
  await insertRows(session, 'TimeExpression', records.times);
  await insertRows(session, 'Mention', records.mentions);
  await insertRows(session, 'Appearance', records.appearances);
  await insertRows(session, 'Role', records.roles);
}

async function writeQuotes(session: DatabaseSession, records: ArticleRecords): Promise<void> {
  await insertRows(session, 'Quote', records.quotes);
  await insertRows(session, 'QuoteSpan', records.quoteSpans);
  await insertRows(session, 'QuotedActor', records.quotedActors);
}

async function writeEvents(session: DatabaseSession, records: ArticleRecords): Promise<void> {
  await insertRows(session, 'Event', records.events);
  await insertRows(session, 'EventMention', records.eventMentions);
  await insertRows(session, 'Participant', records.participants);
  await insertRows(session, 'QuotedEvent', records.quotedEvents);
}

async function removeUnreportedEvents(session: DatabaseSession, events: readonly string[]): Promise<void> {
  await session.event.deleteMany({ where: { id: { in: [...events] }, reports: { none: {} } } });
}
