import type { Database } from '../../src/store/database.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { dump } from '../support/dump.ts';

/** What finds rows that no writer may leave behind, by what is wrong with them. */
const CHECKS: Readonly<Record<string, string>> = {
  'a broken page or index': `SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'`,
  'a reference to nothing': `SELECT * FROM pragma_foreign_key_check`,
  'an actor with wrong counts': `SELECT "id" FROM "Actor" WHERE
    ("articleCount", "mentionCount") <> (SELECT count(*), coalesce(sum("mentionCount"), 0) FROM "Appearance" WHERE "actorId" = "Actor"."id")
    OR "quoteCount" <> (SELECT count(*) FROM "Quote" WHERE "speakerId" = "Actor"."id")`,
  'an appearance that does not know whether its actor is elsewhere': `SELECT "id" FROM "Appearance" AS "here" WHERE "elsewhere" <>
    (EXISTS (SELECT 1 FROM "Appearance" AS "other" WHERE "other"."actorId" = "here"."actorId" AND "other"."id" <> "here"."id"))`,
  'an actor spoken of by somebody else': `SELECT "quoteId" FROM "QuotedActor" JOIN "Quote" ON "Quote"."id" = "quoteId"
    WHERE "QuotedActor"."speakerId" IS NOT "Quote"."speakerId"`,
  'an actor of no article': `SELECT "id" FROM "Actor" WHERE "id" NOT IN (SELECT "actorId" FROM "Appearance")`,
  'an event of no article': `SELECT "id" FROM "Event" WHERE "id" NOT IN (SELECT "eventId" FROM "EventMention")`,
  'an outlet of no article': `SELECT "id" FROM "Outlet" WHERE "id" NOT IN (SELECT "outletId" FROM "Article" WHERE "outletId" NOT NULL)`,
  'a record that no search finds': `SELECT "id" FROM (SELECT 'ARTICLE' AS "kind", "id" FROM "Article" UNION ALL SELECT 'QUOTE', "id" FROM "Quote"
    UNION ALL SELECT 'EVENT', "id" FROM "Event" UNION ALL SELECT 'ACTOR', "id" FROM "Actor") AS "record"
    WHERE NOT EXISTS (SELECT 1 FROM "SearchEntry" WHERE ("kind", "recordId") = ("record"."kind", "record"."id"))`,
  'words of no record': `SELECT "rowid" FROM "SearchIndex" WHERE "rowid" NOT IN (SELECT "id" FROM "SearchEntry")`,
};

/** What is wrong with a database, whoever wrote to it; none where nothing is. */
export async function problemsOfDatabase(database: Database): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [problem, sql] of Object.entries(CHECKS)) {
    const rows = await database.$queryRawUnsafe<object[]>(sql);
    if (rows.length > 0) problems.push(`${rows.length} times ${problem}: ${Object.values(rows[0] ?? {})}`);
  }
  for (const index of ['SearchIndex', 'SearchIndexTrigrams']) {
    // Throws where the index contradicts itself.
    await database.$executeRawUnsafe(`INSERT INTO "${index}" ("${index}") VALUES ('integrity-check')`);
  }
  return problems;
}

/** What stays without an article: what people decided, and what is told of what came in. */
const KEPT = ['ActorMerge', 'ApiToken', 'Arrival'];

/** Takes every article out, and gives what is left that only articles support. */
export async function leftWithoutArticles(database: Database): Promise<readonly string[]> {
  for (const { id } of await database.article.findMany({ select: { id: true } }))
    await retractArticle(database, id);
  return Object.entries(await dump(database))
    .filter(([table, rows]) => rows.length > 0 && !KEPT.includes(table))
    .map(([table, rows]) => `${rows.length} rows of ${table} left without an article: ${rows[0]}`);
}
