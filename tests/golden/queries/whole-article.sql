-- 1 row
SELECT `Article`.`id`, `Article`.`title`, `Article`.`language`, `Article`.`wordCount`, `Article`.`paragraphs` FROM `Article` WHERE `Article`.`url` = ? ORDER BY `Article`.`id` ASC LIMIT ? OFFSET ?;

-- 1 row
SELECT `Article`.`id`, `Article`.`text` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "id", (SELECT json_group_array(json_array("best"."id","best"."shared")) FROM ( SELECT "other"."articleId" AS "id", count(*) AS "shared" FROM ( SELECT "actor"."id" FROM "Appearance" AS "own" CROSS JOIN "Actor" AS "actor" WHERE "own"."articleId" = "key"."value" AND "actor"."id" = "own"."actorId" AND "actor"."articleCount" > 1 ORDER BY "actor"."articleCount", "actor"."id" LIMIT ? ) AS "rare" CROSS JOIN "Appearance" AS "other" WHERE "other"."actorId" = "rare"."id" AND ("other"."published", "other"."id") >= (coalesce((SELECT "published" FROM "Appearance" AS "newest" WHERE "newest"."actorId" = "rare"."id" ORDER BY "newest"."published" DESC, "newest"."id" DESC LIMIT ? OFFSET 19), ''), coalesce((SELECT "id" FROM "Appearance" AS "newest" WHERE "newest"."actorId" = "rare"."id" ORDER BY "newest"."published" DESC, "newest"."id" DESC LIMIT ? OFFSET 19), '')) AND "other"."articleId" <> "key"."value" GROUP BY "other"."articleId", "other"."published" ORDER BY "shared" DESC, "other"."published" DESC, "other"."articleId" LIMIT ? ) AS "best") AS "related" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "report"."eventId" AS "node", "report"."triggerStart" AS "column", "report"."id" AS "unique", NULL AS "link" FROM "EventMention" AS "report" WHERE "report"."articleId" = "key"."value" AND "report"."main" = ? ORDER BY "report"."triggerStart" ASC,"report"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Sentence" AS "sentence" WHERE "sentence"."articleId" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "sentence"."id" AS "node", "sentence"."index" AS "column", "sentence"."id" AS "unique", NULL AS "link" FROM "Sentence" AS "sentence" WHERE "sentence"."articleId" = "key"."value" ORDER BY "sentence"."index" ASC,"sentence"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Appearance" AS "appearance" WHERE "appearance"."articleId" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "appearance"."actorId" AS "node", "appearance"."firstStart" AS "column", "appearance"."id" AS "unique", "appearance"."id" AS "link" FROM "Appearance" AS "appearance" WHERE "appearance"."articleId" = "key"."value" ORDER BY "appearance"."firstStart" ASC,"appearance"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "mention"."id" AS "node", "mention"."start" AS "column", "mention"."id" AS "unique", NULL AS "link" FROM "Mention" AS "mention" WHERE "mention"."articleId" = "key"."value" AND "mention"."kind" = ? ORDER BY "mention"."start" ASC,"mention"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."start" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE "quote"."articleId" = "key"."value" ORDER BY "quote"."start" ASC,"quote"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "report"."eventId" AS "node", "report"."triggerStart" AS "column", "report"."id" AS "unique", "report"."id" AS "link" FROM "EventMention" AS "report" WHERE "report"."articleId" = "key"."value" AND NOT EXISTS (SELECT 1 FROM "EventMention" AS "earlier" WHERE "earlier"."articleId" = "report"."articleId" AND ("earlier"."triggerStart", "earlier"."id") < ("report"."triggerStart", "report"."id") AND ("earlier"."eventId" || '') = "report"."eventId") ORDER BY "report"."triggerStart" ASC,"report"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "role"."id" AS "node", "role"."start" AS "column", "role"."id" AS "unique", NULL AS "link" FROM "Role" AS "role" WHERE "role"."articleId" = "key"."value" ORDER BY "role"."start" ASC,"role"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT `Article`.`id`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Sentence`.`id`, `Sentence`.`index`, `Sentence`.`paragraph`, `Sentence`.`articleId`, `Sentence`.`start`, `Sentence`.`end` FROM `Sentence` WHERE `Sentence`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 6 rows
SELECT `Appearance`.`id`, `Appearance`.`name`, `Appearance`.`mentionCount` FROM `Appearance` WHERE `Appearance`.`id` IN (?,?,?,?,?,?) LIMIT ? OFFSET ?;

-- 6 rows
SELECT `Actor`.`id`, `Actor`.`name`, `Actor`.`kind` FROM `Actor` WHERE `Actor`.`id` IN (?,?,?,?,?,?) LIMIT ? OFFSET ?;

-- 3 rows
SELECT `Mention`.`id`, `Mention`.`text`, `Mention`.`articleId`, `Mention`.`start`, `Mention`.`end`, `Mention`.`rule`, `Mention`.`confidence` FROM `Mention` WHERE `Mention`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `EventMention`.`id`, `EventMention`.`trigger`, `EventMention`.`main` FROM `EventMention` WHERE `EventMention`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Role`.`id`, `Role`.`actorId`, `Role`.`organizationId`, `Role`.`title` FROM `Role` WHERE `Role`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "report"."id" AS "node", "report"."triggerStart" AS "column", "report"."id" AS "unique", NULL AS "link" FROM "EventMention" AS "report" WHERE "report"."articleId" = "parent"."articleId" AND "report"."triggerStart" >= "parent"."start" AND "report"."triggerStart" < "parent"."end" ORDER BY "report"."triggerStart" ASC,"report"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key" CROSS JOIN "Sentence" AS "parent" WHERE "parent"."id" = "key"."value";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."start" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE "quote"."articleId" = "parent"."articleId" AND "quote"."start" >= "parent"."start" AND "quote"."start" < "parent"."end" ORDER BY "quote"."start" ASC,"quote"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key" CROSS JOIN "Sentence" AS "parent" WHERE "parent"."id" = "key"."value";

-- 2 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "mention"."id" AS "node", "mention"."start" AS "column", "mention"."id" AS "unique", NULL AS "link" FROM "Mention" AS "mention" WHERE "mention"."articleId" = "parent"."articleId" AND "mention"."start" >= "parent"."start" AND "mention"."start" < "parent"."end" ORDER BY "mention"."start" ASC,"mention"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key" CROSS JOIN "Quote" AS "parent" WHERE "parent"."id" = "key"."value";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Role" AS "role" WHERE "role"."organizationId" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT `EventMention`.`id`, `EventMention`.`trigger` FROM `EventMention` WHERE `EventMention`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;
