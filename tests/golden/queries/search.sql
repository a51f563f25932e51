-- 1 row
SELECT json_group_array(json_array("key"."value",(WITH RECURSIVE "word" ("word") AS (SELECT (SELECT "term" FROM temp."SearchWords" WHERE "term" >= "key"."value" AND "term" < "key"."value" || char(1114111) LIMIT 1) UNION ALL SELECT (SELECT "term" FROM temp."SearchWords" WHERE "term" >= "word" || char(1) AND "term" < "key"."value" || char(1114111) LIMIT 1) FROM "word" WHERE "word" IS NOT NULL LIMIT ?) SELECT json_group_array("word") || '' FROM "word" WHERE "word" IS NOT NULL))) AS "list" FROM json_each(?) AS "key";

-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM "Outlet" WHERE "folded" = ?) AS "found";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM (SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ?) AS "hit") AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT ("found"."kind" || ':' || "found"."recordId") AS "node", "hit"."rank" AS "column", ("found"."kind" || ':' || "found"."recordId") AS "unique", NULL AS "link" FROM (WITH "gathered" AS MATERIALIZED (WITH "recent" AS MATERIALIZED (SELECT "rowid" AS "id" FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND EXISTS (SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ? LIMIT 1 OFFSET 10000) ORDER BY "rowid" DESC LIMIT ?) SELECT "rowid" AS "id", CAST(round(bm25("SearchIndex", ?, ?) * ?) AS INTEGER) AS "rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH (SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ? ELSE ? END) UNION ALL SELECT "id", "id" - CASE WHEN "id" IN (SELECT "rowid" FROM "SearchIndex" WHERE "SearchIndex" MATCH (SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ? ELSE ? END) AND "rowid" >= (SELECT min("id") FROM "recent")) THEN 2251799813685248 ELSE 4503599627370496 END FROM "recent") SELECT * FROM "gathered" AS "ranked" UNION ALL SELECT "rowid" AS "id", "rowid" - 4503599627370496 AS "rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND "rowid" < (SELECT min("id") FROM "gathered" AS "ranked" WHERE "rank" < 0)) AS "hit" CROSS JOIN "SearchEntry" AS "found" WHERE "found"."id" = "hit"."id" ORDER BY "hit"."rank" DESC,("found"."kind" || ':' || "found"."recordId") DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT ("found"."kind" || ':' || "found"."recordId") AS "node", "hit"."rank" AS "column", ("found"."kind" || ':' || "found"."recordId") AS "unique", NULL AS "link" FROM (WITH "gathered" AS MATERIALIZED (WITH "recent" AS MATERIALIZED (SELECT "rowid" AS "id" FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND EXISTS (SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ? LIMIT 1 OFFSET 10000) ORDER BY "rowid" DESC LIMIT ?) SELECT "rowid" AS "id", CAST(round(bm25("SearchIndex", ?, ?) * ?) AS INTEGER) AS "rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH (SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ? ELSE ? END) UNION ALL SELECT "id", "id" - CASE WHEN "id" IN (SELECT "rowid" FROM "SearchIndex" WHERE "SearchIndex" MATCH (SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ? ELSE ? END) AND "rowid" >= (SELECT min("id") FROM "recent")) THEN 2251799813685248 ELSE 4503599627370496 END FROM "recent") SELECT * FROM "gathered" AS "ranked" UNION ALL SELECT "rowid" AS "id", "rowid" - 4503599627370496 AS "rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND "rowid" < (SELECT min("id") FROM "gathered" AS "ranked" WHERE "rank" < 0)) AS "hit" CROSS JOIN "SearchEntry" AS "found" WHERE "found"."id" = "hit"."id" AND "found"."kind" = ? ORDER BY "hit"."rank" DESC,("found"."kind" || ':' || "found"."recordId") DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT ("found"."kind" || ':' || "found"."recordId") AS "node", "hit"."rank" AS "column", ("found"."kind" || ':' || "found"."recordId") AS "unique", NULL AS "link" FROM (WITH "gathered" AS MATERIALIZED (WITH "recent" AS MATERIALIZED (SELECT "rowid" AS "id" FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND EXISTS (SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ? LIMIT 1 OFFSET 10000) ORDER BY "rowid" DESC LIMIT ?) SELECT "rowid" AS "id", CAST(round(bm25("SearchIndex", ?, ?) * ?) AS INTEGER) AS "rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH (SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ? ELSE ? END) UNION ALL SELECT "id", "id" - CASE WHEN "id" IN (SELECT "rowid" FROM "SearchIndex" WHERE "SearchIndex" MATCH (SELECT CASE WHEN EXISTS (SELECT 1 FROM "recent") THEN ? ELSE ? END) AND "rowid" >= (SELECT min("id") FROM "recent")) THEN 2251799813685248 ELSE 4503599627370496 END FROM "recent") SELECT * FROM "gathered" AS "ranked" UNION ALL SELECT "rowid" AS "id", "rowid" - 4503599627370496 AS "rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND "rowid" < (SELECT min("id") FROM "gathered" AS "ranked" WHERE "rank" < 0)) AS "hit" CROSS JOIN "SearchEntry" AS "found" WHERE "found"."id" = "hit"."id" AND "found"."kind" IN (?,?) AND (EXISTS (SELECT 1 FROM "Article" AS "article" WHERE "article"."id" = "found"."articleId" AND "article"."outletId" = ?) OR EXISTS ( SELECT 1 FROM "Appearance" AS "within" CROSS JOIN "Article" AS "article" WHERE "within"."actorId" = "found"."actorId" AND "article"."id" = "within"."articleId" AND "article"."outletId" = ?)) ORDER BY "hit"."rank" DESC,("found"."kind" || ':' || "found"."recordId") DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Quote`.`id`, `Quote`.`speakerId`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Article`.`id`, `Article`.`outletId`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT json_group_array(json_array("record"."id","record"."text")) AS "list" FROM json_each(?) AS "key" CROSS JOIN "Quote" AS "record" WHERE "record"."id" = "key"."value";

-- 1 row
SELECT json_group_array(json_array("record"."id","record"."text","record"."title")) AS "list" FROM json_each(?) AS "key" CROSS JOIN "Article" AS "record" WHERE "record"."id" = "key"."value";

-- 1 row
SELECT json_group_array(json_array("record"."id","record"."title",(SELECT json_group_array(json_array("report"."articleId","report"."start","report"."end")) || '' FROM ( SELECT "told"."articleId", "sentence"."start", "sentence"."end" FROM "EventMention" AS "told" CROSS JOIN "Sentence" AS "sentence" WHERE "told"."eventId" = "record"."id" AND "sentence"."id" = "told"."sentenceId" ORDER BY "told"."triggerStart", "told"."id" LIMIT ? ) AS "report"))) AS "list" FROM json_each(?) AS "key" CROSS JOIN "Event" AS "record" WHERE "record"."id" = "key"."value";

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Outlet`.`id`, `Outlet`.`name` FROM `Outlet` WHERE `Outlet`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT json_group_array(json_array("record"."id","record"."text","record"."title")) AS "list" FROM json_each(?) AS "key" CROSS JOIN "Article" AS "record" WHERE "record"."id" = "key"."value";
