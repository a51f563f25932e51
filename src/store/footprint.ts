import type { DatabaseSession } from './database.ts';
import { touch } from './graph-changes.ts';
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
  const select = { id: true } as const;
  const actors = { id: { in: [...footprint.actors] }, articleCount: 0 };
  touch(session, { records: idsOf(await session.actor.findMany({ where: actors, select })) });
  await session.actor.deleteMany({ where: actors });
  const places = { id: { in: [...footprint.places] }, actors: { none: {} }, events: { none: {} } };
  touch(session, { records: idsOf(await session.place.findMany({ where: places, select })) });
  await session.place.deleteMany({ where: places });
  if (footprint.outlet !== null) {
    const outlets = { id: footprint.outlet, articles: { none: {} } };
    touch(session, { records: idsOf(await session.outlet.findMany({ where: outlets, select })) });
    await session.outlet.deleteMany({ where: outlets });
  }
  await session.$executeRaw`DELETE FROM "Arrival" WHERE "articleId" = ${footprint.article}
    AND NOT EXISTS (SELECT 1 FROM "Article" WHERE "id" = ${footprint.article})`;
  await indexActors(session, footprint.actors);
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
