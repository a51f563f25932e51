import type { SearchKind } from '../../generated/prisma/enums.ts';
import { displayText } from '../../text/display.ts';
import type { DatabaseSession } from '../database.ts';
import { atMost, eachOf, jsonRows, sql } from '../dialect.ts';
import { rowsOf } from '../statement.ts';

/** Of an actor, so many other names are looked through; of an event, so many reports. */
const NAMES = 50;
const REPORTS = 3;

type Texts = ReadonlyMap<string, readonly string[]>;

/** The texts by which records of one kind are found, what shows best that they were first. */
export function searchTexts(
  database: DatabaseSession,
  kind: SearchKind,
  ids: readonly string[],
): Promise<Texts> {
  switch (kind) {
    case 'ARTICLE':
      return articleTexts(database, ids);
    case 'ACTOR':
      return actorNames(database, ids);
    case 'QUOTE':
      return quoteTexts(database, ids);
    case 'EVENT':
      return eventTexts(database, ids);
  }
}

async function articleTexts(database: DatabaseSession, ids: readonly string[]): Promise<Texts> {
  const select = { id: true, title: true, text: true } as const;
  const rows = await database.article.findMany({ where: { id: { in: [...ids] } }, select });
  return new Map(rows.map(({ id, title, text }) => [id, [text, title ?? '']]));
}

async function quoteTexts(database: DatabaseSession, ids: readonly string[]): Promise<Texts> {
  const select = { id: true, text: true } as const;
  const rows = await database.quote.findMany({ where: { id: { in: [...ids] } }, select });
  return new Map(rows.map(({ id, text }) => [id, [text]]));
}

async function actorNames(database: DatabaseSession, ids: readonly string[]): Promise<Texts> {
  const rows = await rowsOf<{ id: string; name: string; others: string }>(
    database,
    sql`
    SELECT "actor"."id", "actor"."name", (SELECT ${jsonRows([sql`"other"."name"`])} FROM (
      SELECT "name" FROM "ActorAlias" WHERE "actorId" = "key"."value" ORDER BY "name" ${atMost(NAMES)}
    ) AS "other") AS "others" FROM ${eachOf(ids)} CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "key"."value"`,
  );
  // Written by `jsonRows` from one column.
  return new Map(
    rows.map(({ id, name, others }) => [id, [name, ...(JSON.parse(others) as string[][]).flat()]]),
  );
}

async function eventTexts(database: DatabaseSession, ids: readonly string[]): Promise<Texts> {
  const columns = [sql`"report"."articleId"`, sql`"report"."start"`, sql`"report"."end"`];
  const rows = await rowsOf<{ id: string; title: string; reports: string }>(
    database,
    sql`
    SELECT "event"."id", "event"."title", (SELECT ${jsonRows(columns)} FROM (
      SELECT "told"."articleId", "sentence"."start", "sentence"."end"
      FROM "EventMention" AS "told" CROSS JOIN "Sentence" AS "sentence"
      WHERE "told"."eventId" = "key"."value" AND "sentence"."id" = "told"."sentenceId"
      ORDER BY "told"."triggerStart", "told"."id" ${atMost(REPORTS)}
    ) AS "report") AS "reports" FROM ${eachOf(ids)} CROSS JOIN "Event" AS "event" WHERE "event"."id" = "key"."value"`,
  );
  // Written by `jsonRows` from the three columns above.
  const events = rows.map((row) => ({
    ...row,
    reports: JSON.parse(row.reports) as [string, number, number][],
  }));
  const articles = events.flatMap(({ reports }) => reports.map(([article]) => article));
  const texts = await articleTexts(database, [...new Set(articles)]);
  return new Map(
    events.map(({ id, title, reports }) => [
      id,
      [
        title,
        ...reports.map(([article, start, end]) => displayText(texts.get(article)?.[0] ?? '', { start, end })),
      ],
    ]),
  );
}
