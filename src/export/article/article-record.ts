import type { Database } from '../../store/database.ts';
import { EVENT, PLACE } from '../event-facts.ts';

/** An article with everything found in it, as a document of another standard needs it. */
export type ArticleRecord = Awaited<ReturnType<typeof readArticles>>[number];
export type ActorRecord = ArticleRecord['appearances'][number]['actor'];
export type QuoteRecord = ArticleRecord['quotes'][number];
export type ReportRecord = ArticleRecord['events'][number];

/** How often articles are read that change meanwhile; a write takes milliseconds. */
const MOST_READS = 5;

/** The articles with these ids, in whatever order; a few statements for every thousand of their records. */
export async function readArticles(database: Database, ids: string[]) {
  let articles = await readUnordered(database, ids);
  for (let reads = 1; reads < MOST_READS && !articles.every(isWhole); reads++)
    articles = await readUnordered(database, ids);
  return articles.filter(isWhole).map((article) => ({ ...article, quotes: article.quotes.map(inOrder) }));
}

/** Of what a write takes out between two of the statements, the client gives null, which its types don't tell. */
function isWhole({ appearances, events }: Awaited<ReturnType<typeof readUnordered>>[number]): boolean {
  return appearances.every(({ actor }) => actor !== null) && events.every(({ event }) => event !== null);
}

type Unordered = Awaited<ReturnType<typeof readUnordered>>[number]['quotes'][number];

function inOrder(quote: Unordered) {
  return {
    ...quote,
    spans: quote.spans.toSorted((a, b) => a.index - b.index),
    mentioned: quote.mentioned.toSorted((a, b) => compare(a.actorId, b.actorId)),
    events: quote.events.toSorted((a, b) => compare(a.eventId, b.eventId)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What each quote has is in no order: ordered, the client can't read it in parts, and one statement names some thousand. */
function readUnordered(database: Database, ids: string[]) {
  return database.article.findMany({
    where: { id: { in: ids } },
    include: {
      outlet: { select: { id: true, name: true } },
      appearances: {
        select: { aliases: true, actor: { select: ACTOR } },
        orderBy: [{ firstStart: 'asc' }, { id: 'asc' }],
      },
      mentions: { select: { actorId: true, ...FOUND }, orderBy: [{ start: 'asc' }, { id: 'asc' }] },
      roles: { select: { actorId: true, title: true }, orderBy: [{ start: 'asc' }, { id: 'asc' }] },
      quotes: {
        select: {
          id: true,
          kind: true,
          text: true,
          speakerId: true,
          speakerAs: true,
          saidFrom: true,
          saidPrecision: true,
          ...EVIDENCE,
          spans: { select: { index: true, start: true, end: true } },
          mentioned: { select: { actorId: true } },
          events: { select: { eventId: true } },
        },
        orderBy: [{ start: 'asc' }, { id: 'asc' }],
      },
      events: {
        select: {
          triggerStart: true,
          triggerEnd: true,
          main: true,
          ...EVIDENCE,
          event: { select: EVENT },
        },
        orderBy: [{ triggerStart: 'asc' }, { id: 'asc' }],
      },
      participants: {
        select: { eventId: true, role: true, actorId: true },
        orderBy: [{ start: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      },
    },
  });
}

const EVIDENCE = { rule: true, confidence: true } as const;
const FOUND = { start: true, end: true, ...EVIDENCE } as const;
const ACTOR = {
  id: true,
  kind: true,
  name: true,
  named: true,
  country: true,
  place: { select: PLACE },
} as const;
