import type { DatabaseSession } from './database.ts';
import { indexActors } from './search/index-article.ts';

/** Ids of what an article shares with others, and what may be left without support when it goes. */
export interface Footprint {
  readonly article: string;
  readonly outlet: string | null;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly events: readonly string[];
}

/** What an article touches; null where there is no such article. */
export async function footprintOf(session: DatabaseSession, articleId: string): Promise<Footprint | null> {
  const article = await session.article.findUnique({ where: { id: articleId }, select: { outletId: true } });
  if (!article) return null;
  const where = { articleId };
  const appearances = await session.appearance.findMany({
    where,
    select: { actorId: true, actor: { select: { placeId: true } } },
  });
  const reports = await session.eventMention.findMany({
    where,
    select: { event: { select: { id: true, placeId: true } } },
  });
  const places = [
    ...appearances.map((appearance) => appearance.actor.placeId),
    ...reports.map((report) => report.event.placeId),
  ];
  return {
    article: articleId,
    outlet: article.outletId,
    actors: appearances.map((appearance) => appearance.actorId),
    places: [...new Set(places)].filter((place) => place !== null),
    events: [...new Set(reports.map((report) => report.event.id))],
  };
}

/** Deletes what no article supports any longer, among what articles that were removed had touched; names that went are found no more. */
export async function prune(session: DatabaseSession, footprint: Footprint): Promise<void> {
  await session.actor.deleteMany({ where: { id: { in: [...footprint.actors] }, articleCount: 0 } });
  await session.place.deleteMany({
    where: { id: { in: [...footprint.places] }, actors: { none: {} }, events: { none: {} } },
  });
  if (footprint.outlet !== null) {
    await session.outlet.deleteMany({ where: { id: footprint.outlet, articles: { none: {} } } });
  }
  await session.$executeRaw`DELETE FROM "Arrival" WHERE "articleId" = ${footprint.article}
    AND NOT EXISTS (SELECT 1 FROM "Article" WHERE "id" = ${footprint.article})`;
  await indexActors(session, footprint.actors);
}
