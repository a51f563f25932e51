-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE (`Actor`.`id` = ? AND 1=1) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "alias"."name" AS "node", "alias"."name" AS "column", "alias"."name" AS "unique", NULL AS "link" FROM "ActorAlias" AS "alias" WHERE "alias"."actorId" = "key"."value" AND "alias"."own" = ? ORDER BY "alias"."name" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT "quoteCount" FROM "Actor" WHERE "id" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."published" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE "quote"."speakerId" = "key"."value" ORDER BY "quote"."published" DESC,"quote"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."actorId" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "role"."id" AS "node", "role"."published" AS "column", "role"."id" AS "unique", NULL AS "link" FROM "Role" AS "role" WHERE "role"."actorId" = "key"."value" ORDER BY "role"."published" DESC,"role"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT `Quote`.`id`, `Quote`.`sentenceId`, `Quote`.`articleId`, `Quote`.`kind`, `Quote`.`text`, `Quote`.`cue`, `Quote`.`speakerAs`, `Quote`.`start`, `Quote`.`end`, `Quote`.`rule`, `Quote`.`confidence` FROM `Quote` WHERE `Quote`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Role`.`id`, `Role`.`countryId`, `Role`.`title`, `Role`.`text` FROM `Role` WHERE `Role`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `QuoteSpan`.`quoteId`, `QuoteSpan`.`index`, `QuoteSpan`.`start`, `QuoteSpan`.`end` FROM `QuoteSpan` WHERE `QuoteSpan`.`quoteId` IN (?,?) ORDER BY `QuoteSpan`.`index` ASC LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Sentence`.`id`, `Sentence`.`index`, `Sentence`.`articleId`, `Sentence`.`start`, `Sentence`.`end` FROM `Sentence` WHERE `Sentence`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Article`.`id`, `Article`.`outletId`, `Article`.`title`, `Article`.`publishedOn`, `Article`.`publishedAt` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Outlet`.`id`, `Outlet`.`name` FROM `Outlet` WHERE `Outlet`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Article`.`id`, `Article`.`text` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Article`.`id`, `Article`.`extractorVersion` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Article`.`id`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "mentioned"."actorId" AS "node", "mentioned"."actorId" AS "column", "mentioned"."actorId" AS "unique", NULL AS "link" FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."quoteId" = "key"."value" ORDER BY "mentioned"."actorId" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quoted"."eventId" AS "node", "quoted"."eventId" AS "column", "quoted"."eventId" AS "unique", NULL AS "link" FROM "QuotedEvent" AS "quoted" WHERE "quoted"."quoteId" = "key"."value" ORDER BY "quoted"."eventId" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Event`.`id`, `Event`.`title`, `Event`.`realis` FROM `Event` WHERE `Event`.`id` IN (?,?) LIMIT ? OFFSET ?;
