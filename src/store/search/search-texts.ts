import type { SearchKind } from '../../generated/prisma/enums.ts';
import { displayText } from '../../text/display.ts';
import type { Database } from '../database.ts';
import { atMost, eachOf, jsonRows, raw, type Sql, sql } from '../dialect.ts';
import { listNow } from '../text-reader.ts';

/** Of an actor, so many other names are looked through; of an event, so many reports. */
const NAMES = 50;
const REPORTS = 3;

type Texts = ReadonlyMap<string, readonly string[]>;

/** The texts by which records of one kind are found, what shows best that they were first. */
export function searchTexts(database: Database, kind: SearchKind, ids: readonly string[]): Promise<Texts> {
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

async function articleTexts(database: Database, ids: readonly string[]): Promise<Texts> {
  const rows = await rowsOfEach<[string, string | null]>(database, ids, 'Article', [
    sql`"record"."text"`,
    sql`"record"."title"`,
  ]);
  return new Map(rows.map(([id, text, title]) => [id, [text, title ?? '']]));
}

async function quoteTexts(database: Database, ids: readonly string[]): Promise<Texts> {
  const rows = await rowsOfEach<[string]>(database, ids, 'Quote', [sql`"record"."text"`]);
  return new Map(rows.map(([id, text]) => [id, [text]]));
}

async function actorNames(database: Database, ids: readonly string[]): Promise<Texts> {
  const others = sql`(SELECT ${jsonRows([sql`"other"."name"`])} || '' FROM (
      SELECT "name" FROM "ActorAlias" WHERE "actorId" = "record"."id" ORDER BY "name" ${atMost(NAMES)}
    ) AS "other")`;
  const rows = await rowsOfEach<[string, string]>(database, ids, 'Actor', [sql`"record"."name"`, others]);
  // Written by `jsonRows` from one column.
  return new Map(
    rows.map(([id, name, others]) => [id, [name, ...(JSON.parse(others) as string[][]).flat()]]),
  );
}

async function eventTexts(database: Database, ids: readonly string[]): Promise<Texts> {
  const columns = [sql`"report"."articleId"`, sql`"report"."start"`, sql`"report"."end"`];
  const told = sql`(SELECT ${jsonRows(columns)} || '' FROM (
      SELECT "told"."articleId", "sentence"."start", "sentence"."end"
      FROM "EventMention" AS "told" CROSS JOIN "Sentence" AS "sentence"
      WHERE "told"."eventId" = "record"."id" AND "sentence"."id" = "told"."sentenceId"
      ORDER BY "told"."triggerStart", "told"."id" ${atMost(REPORTS)}
    ) AS "report")`;
  const rows = await rowsOfEach<[string, string]>(database, ids, 'Event', [sql`"record"."title"`, told]);
  const events = rows.map(([id, title, reports]) => ({
    id,
    title,
    // Written by `jsonRows` from the three columns above.
    reports: JSON.parse(reports) as [string, number, number][],
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

/** The ids of records of a table, each with what `columns` say of "record". */
function rowsOfEach<Columns extends readonly unknown[]>(
  database: Database,
  ids: readonly string[],
  table: 'Article' | 'Actor' | 'Quote' | 'Event',
  columns: readonly Sql[],
) {
  return listNow<[id: string, ...Columns]>(
    database,
    [sql`"record"."id"`, ...columns],
    sql`${eachOf(ids)} CROSS JOIN ${raw(`"${table}"`)} AS "record" WHERE "record"."id" = "key"."value"`,
  );
}
