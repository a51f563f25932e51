import { knowingElsewhere, leaveElsewhere } from './appears-elsewhere.ts';
import type { ArticleRecords } from './article-records.ts';
import { countShare, shareOf } from './counters.ts';
import type { Database, DatabaseSession } from './database.ts';
import { deriveActors } from './derive-actors.ts';
import { type Footprint, footprintOf, prune } from './footprint.ts';
import { noting, touch } from './graph-changes.ts';
import { insertRows } from './insert-rows.ts';
import { referencesOfArticle } from './references.ts';
import { indexArticles } from './search/index-article.ts';
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

/** The same for articles, which are written and taken out by the functions below: it is noted what that touches. */
export function inNotedTransaction<T>(
  database: Database,
  work: (session: DatabaseSession) => Promise<T>,
): Promise<T> {
  return inTransaction(database, (session) => noting(session, work));
}

/** Takes an article and what only it supported out of the graph; false where it is not there. */
export function retractArticle(database: Database, id: string): Promise<boolean> {
  return inNotedTransaction(database, (session) => retractWithin(session, id));
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
  const share = await shareOf(session, id);
  touch(session, { records: [id, ...footprint.events], around: await referencesOfArticle(session, id) });
  await session.article.deleteMany({ where: { id } });
  await countShare(session, share, -1);
  await leaveElsewhere(session, footprint.actors);
  await deriveActors(session, footprint.actors);
  await removeUnreportedEvents(session, footprint.events);
  return footprint;
}

/** Writes the rows of articles and their share in every count, the rows of a table together. */
export async function writeArticles(
  session: DatabaseSession,
  articles: readonly ArticleRecords[],
): Promise<void> {
  const all = together(articles);
  await writeShared(session, all);
  await countShare(session, all, 1);
  await writeText(session, { ...all, appearances: [...(await knowingElsewhere(session, all.appearances))] });
  await writeQuotes(session, all);
  await writeEvents(session, all);
  const actors = [...new Set(all.appearances.map((appearance) => appearance.actorId))];
  await deriveActors(session, actors);
  await indexArticles(session, articles, actors);
}

/** The rows of each table, in the order of the articles. */
function together(articles: readonly ArticleRecords[]) {
  return {
    outlets: articles.flatMap(({ outlet }) => outlet ?? []),
    articles: articles.map(({ article }) => article),
    places: articles.flatMap(({ places }) => places),
    actors: articles.flatMap(({ actors }) => actors),
    sentences: articles.flatMap(({ sentences }) => sentences),
    times: articles.flatMap(({ times }) => times),
    mentions: articles.flatMap(({ mentions }) => mentions),
    appearances: articles.flatMap(({ appearances }) => appearances),
    roles: articles.flatMap(({ roles }) => roles),
    quotes: articles.flatMap(({ quotes }) => quotes),
    quoteSpans: articles.flatMap(({ quoteSpans }) => quoteSpans),
    quotedActors: articles.flatMap(({ quotedActors }) => quotedActors),
    events: articles.flatMap(({ events }) => events),
    eventMentions: articles.flatMap(({ eventMentions }) => eventMentions),
    participants: articles.flatMap(({ participants }) => participants),
    quotedEvents: articles.flatMap(({ quotedEvents }) => quotedEvents),
  };
}

type Rows = ReturnType<typeof together>;

async function writeShared(session: DatabaseSession, { outlets, places, actors }: Rows): Promise<void> {
  const skipExisting = { skipExisting: true };
  await insertRows(session, 'Outlet', outlets, skipExisting);
  await insertRows(session, 'Place', places, skipExisting);
  await insertRows(session, 'Actor', actors, skipExisting);
}

async function writeText(session: DatabaseSession, rows: Rows): Promise<void> {
  const arrivals = rows.articles.map(({ id }) => ({ articleId: id }));
  await insertRows(session, 'Article', rows.articles);
  await insertRows(session, 'Arrival', arrivals, { skipExisting: true });
  await insertRows(session, 'Sentence', rows.sentences);
  await insertRows(session, 'TimeExpression', rows.times);
  await insertRows(session, 'Mention', rows.mentions);
  await insertRows(session, 'Appearance', rows.appearances);
  await insertRows(session, 'Role', rows.roles);
}

async function writeQuotes(session: DatabaseSession, rows: Rows): Promise<void> {
  await insertRows(session, 'Quote', rows.quotes);
  await insertRows(session, 'QuoteSpan', rows.quoteSpans);
  await insertRows(session, 'QuotedActor', rows.quotedActors);
}

async function writeEvents(session: DatabaseSession, rows: Rows): Promise<void> {
  await insertRows(session, 'Event', rows.events);
  await insertRows(session, 'EventMention', rows.eventMentions);
  await insertRows(session, 'Participant', rows.participants);
  await insertRows(session, 'QuotedEvent', rows.quotedEvents);
}

async function removeUnreportedEvents(session: DatabaseSession, events: readonly string[]): Promise<void> {
  await session.event.deleteMany({ where: { id: { in: [...events] }, reports: { none: {} } } });
}
