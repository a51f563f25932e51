-- 1 row
SELECT (SELECT "rows" FROM "TableCount" WHERE "table" = 'Article') AS "value";

-- 1 row
SELECT (SELECT "rows" FROM "TableCount" WHERE "table" = 'Actor') AS "value";

-- 1 row
SELECT (SELECT "rows" FROM "TableCount" WHERE "table" = 'Mention') AS "value";

-- 1 row
SELECT (SELECT "rows" FROM "TableCount" WHERE "table" = 'Quote') AS "value";

-- 1 row
SELECT (SELECT "rows" FROM "TableCount" WHERE "table" = 'Event') AS "value";

-- 1 row
SELECT (SELECT min("published") FROM "Article" WHERE "published" > '') AS "value";

-- 1 row
SELECT (SELECT max("published") FROM "Article" WHERE "published" > '') AS "value";

-- 1 row
SELECT (SELECT "extractorVersion" FROM "Article" ORDER BY "ingestedAt" DESC, "id" DESC LIMIT 1) AS "value";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "place"."id" AS "node", "place"."name" AS "column", "place"."id" AS "unique", NULL AS "link" FROM "Place" AS "place" ORDER BY "place"."name" ASC,"place"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "outlet"."id" AS "node", "outlet"."name" AS "column", "outlet"."id" AS "unique", NULL AS "link" FROM "Outlet" AS "outlet" ORDER BY "outlet"."name" ASC,"outlet"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "actor"."id" AS "node", "actor"."articleCount" AS "column", "actor"."id" AS "unique", NULL AS "link" FROM "Actor" AS "actor" WHERE "actor"."kind" = ? ORDER BY "actor"."articleCount" DESC,"actor"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "event"."id" AS "node", "event"."occurred" AS "column", "event"."id" AS "unique", NULL AS "link" FROM "Event" AS "event" WHERE "event"."realis" = ? AND ("event"."realis" || '') = ? AND "event"."until" >= ? ORDER BY "event"."occurred" DESC,"event"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Place`.`id`, `Place`.`name`, `Place`.`country` FROM `Place` WHERE `Place`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Outlet`.`id`, `Outlet`.`name` FROM `Outlet` WHERE `Outlet`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Actor`.`id`, `Actor`.`name`, `Actor`.`articleCount` FROM `Actor` WHERE `Actor`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "actor"."id" AS "node", "actor"."name" AS "column", "actor"."id" AS "unique", NULL AS "link" FROM "Actor" AS "actor" WHERE "actor"."placeId" = "key"."value" ORDER BY "actor"."name" ASC,"actor"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Article" AS "article" WHERE "article"."outletId" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "article"."id" AS "node", "article"."published" AS "column", "article"."id" AS "unique", NULL AS "link" FROM "Article" AS "article" WHERE "article"."outletId" = "key"."value" ORDER BY "article"."published" DESC,"article"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT count(*) FROM (SELECT "other"."actorId", count(*) AS "weight" FROM "Appearance" AS "other" WHERE "other"."articleId" IN (SELECT "articleId" FROM "Appearance" WHERE "actorId" = "key"."value" ORDER BY "published" DESC, "id" DESC LIMIT ?) AND "other"."actorId" <> "key"."value" GROUP BY "other"."actorId") AS "together" ) AS "count" FROM json_each(?) AS "key";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "entry".*, (json_array("key"."value","entry"."node") || '') AS "link" FROM (SELECT "together"."actorId" AS "node", "together"."weight" AS "column", "together"."actorId" AS "unique" FROM (SELECT "other"."actorId", count(*) AS "weight" FROM "Appearance" AS "other" WHERE "other"."articleId" IN (SELECT "articleId" FROM "Appearance" WHERE "actorId" = "key"."value" ORDER BY "published" DESC, "id" DESC LIMIT ?) AND "other"."actorId" <> "key"."value" GROUP BY "other"."actorId") AS "together" ORDER BY "together"."weight" DESC,"together"."actorId" DESC LIMIT ?) AS "entry" ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "appearance"."articleId" AS "node", "appearance"."published" AS "column", "appearance"."id" AS "unique", "appearance"."id" AS "link" FROM "Appearance" AS "appearance" WHERE "appearance"."actorId" = "key"."value" ORDER BY "appearance"."published" DESC,"appearance"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Article`.`id`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 3 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Appearance`.`id`, `Appearance`.`name`, `Appearance`.`linkRule` FROM `Appearance` WHERE `Appearance`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Article`.`id`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 4 rows
SELECT "key"."value" AS "parent", (SELECT count(*) FROM (SELECT "id", "articleId", "published" FROM "Appearance" WHERE "actorId" = json_extract("key"."value", ?) AND "published" >= coalesce(json_extract("key"."value", ?), ?) AND "published" <= coalesce(json_extract("key"."value", ?), ?) ORDER BY "published" DESC, "id" DESC LIMIT ?) AS "recent" WHERE (SELECT 1 FROM "Appearance" AS "other" WHERE "other"."articleId" = "recent"."articleId" AND "other"."actorId" = json_extract("key"."value", ?)) = 1) AS "count" FROM json_each(?) AS "key";

-- 4 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "recent"."articleId" AS "node", "recent"."published" AS "column", "recent"."id" AS "unique", NULL AS "link" FROM (SELECT "id", "articleId", "published" FROM "Appearance" WHERE "actorId" = json_extract("key"."value", ?) AND "published" >= coalesce(json_extract("key"."value", ?), ?) AND "published" <= coalesce(json_extract("key"."value", ?), ?) ORDER BY "published" DESC, "id" DESC LIMIT ?) AS "recent" WHERE (SELECT 1 FROM "Appearance" AS "other" WHERE "other"."articleId" = "recent"."articleId" AND "other"."actorId" = json_extract("key"."value", ?)) = 1 ORDER BY "recent"."published" DESC,"recent"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "event"."id" AS "node", "event"."occurred" AS "column", "event"."id" AS "unique", NULL AS "link" FROM "Event" AS "event" WHERE "event"."placeActorId" = "key"."value" ORDER BY "event"."occurred" DESC,"event"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 3 rows
SELECT `Article`.`id`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;
