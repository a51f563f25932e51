-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Quote" AS "quote" WHERE "quote"."published" >= ?) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("group"."value",(SELECT "name" FROM "Outlet" WHERE "id" = "group"."value"),"group"."count",1 = 0)) FROM (SELECT "facetArticle"."outletId" AS "value", count(*) AS "count" FROM "Quote" AS "quote" CROSS JOIN "Article" AS "facetArticle" WHERE "quote"."published" >= ? AND "facetArticle"."id" = "quote"."articleId" AND "facetArticle"."published" >= ? GROUP BY "facetArticle"."outletId" ORDER BY count(*) DESC, "facetArticle"."outletId" NULLS FIRST LIMIT ?) AS "group") AS "outlet 10",(SELECT json_group_array(json_array("group"."value","group"."value","group"."count",1 = 0)) FROM (SELECT "quote"."kind" AS "value", count(*) AS "count" FROM "Quote" AS "quote" WHERE "quote"."published" >= ? GROUP BY "quote"."kind" ORDER BY count(*) DESC, "quote"."kind" NULLS FIRST LIMIT ?) AS "group") AS "kind 10",(SELECT json_group_array(json_array("group"."value",(SELECT "name" FROM "Actor" WHERE "id" = "group"."value"),"group"."count",1 = 0)) FROM (SELECT "quote"."speakerId" AS "value", count(*) AS "count" FROM "Quote" AS "quote" WHERE "quote"."published" >= ? GROUP BY "quote"."speakerId" ORDER BY count(*) DESC, "quote"."speakerId" NULLS FIRST LIMIT ?) AS "group") AS "speaker 2" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."published" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE "quote"."published" >= ? ORDER BY "quote"."published" DESC,"quote"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("group"."value","group"."value","group"."count",1 = 0)) FROM (SELECT "event"."type" AS "value", count(*) AS "count" FROM "Event" AS "event" GROUP BY "event"."type" ORDER BY count(*) DESC, "event"."type" NULLS FIRST LIMIT ?) AS "group") AS "type 10",(SELECT json_group_array(json_array("group"."value","group"."value","group"."count",1 = 0)) FROM (SELECT "event"."realis" AS "value", count(*) AS "count" FROM "Event" AS "event" GROUP BY "event"."realis" ORDER BY count(*) DESC, "event"."realis" NULLS FIRST LIMIT ?) AS "group") AS "realis 10" FROM json_each(?) AS "key";

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;
