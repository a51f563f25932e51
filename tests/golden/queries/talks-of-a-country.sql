-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Actor" AS "actor" WHERE "actor"."id" = ? AND "actor"."kind" = ?) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "actor"."id" AS "node", "actor"."articleCount" AS "column", "actor"."id" AS "unique", NULL AS "link" FROM "Actor" AS "actor" WHERE "actor"."id" = ? AND "actor"."kind" = ? ORDER BY "actor"."articleCount" DESC,"actor"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name`, `Actor`.`country` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Participant" AS "participant" WHERE "participant"."actorId" = "key"."value" AND "participant"."role" = ? AND "participant"."eventType" = ? AND NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = "participant"."eventId" AND ("earlier"."actorId" || '') = "participant"."actorId" AND "earlier"."id" < "participant"."id" AND "earlier"."role" = ?)) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "participant"."eventId" AS "node", "participant"."occurred" AS "column", "participant"."id" AS "unique", "participant"."id" AS "link" FROM "Participant" AS "participant" WHERE "participant"."actorId" = "key"."value" AND "participant"."role" = ? AND "participant"."eventType" = ? AND NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = "participant"."eventId" AND ("earlier"."actorId" || '') = "participant"."actorId" AND "earlier"."id" < "participant"."id" AND "earlier"."role" = ?) ORDER BY "participant"."occurred" DESC,"participant"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "role"."id" AS "node", "role"."published" AS "column", "role"."id" AS "unique", NULL AS "link" FROM "Role" AS "role" WHERE "role"."countryId" = "key"."value" ORDER BY "role"."published" DESC,"role"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Participant`.`id`, `Participant`.`role`, `Participant`.`text`, `Participant`.`stated`, `Participant`.`start`, `Participant`.`end` FROM `Participant` WHERE `Participant`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title`, `Event`.`type`, `Event`.`from`, `Event`.`until`, `Event`.`precision`, `Event`.`dateBasis`, `Event`.`placeId`, `Event`.`placeActorId` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Role`.`id`, `Role`.`actorId`, `Role`.`title` FROM `Role` WHERE `Role`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "report"."id" AS "node", "report"."triggerStart" AS "column", "report"."id" AS "unique", NULL AS "link" FROM "EventMention" AS "report" WHERE "report"."eventId" = "parent"."eventId" AND ("report"."articleId" || '') = "parent"."articleId" ORDER BY "report"."triggerStart" ASC,"report"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key" CROSS JOIN "Participant" AS "parent" WHERE "parent"."id" = "key"."value";

-- 1 row
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Place`.`id`, `Place`.`name`, `Place`.`country` FROM `Place` WHERE `Place`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "report"."id" AS "node", "report"."triggerStart" AS "column", "report"."id" AS "unique", NULL AS "link" FROM "EventMention" AS "report" WHERE "report"."eventId" = "key"."value" ORDER BY "report"."triggerStart" ASC,"report"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "report"."id" AS "node", "report"."triggerStart" AS "column", "report"."id" AS "unique", NULL AS "link" FROM "EventMention" AS "report" WHERE "report"."eventId" = "key"."value" ORDER BY "report"."triggerStart" ASC,"report"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "participant"."id" AS "node", "participant"."role" AS "column", "participant"."id" AS "unique", NULL AS "link" FROM "Participant" AS "participant" WHERE "participant"."eventId" = "key"."value" ORDER BY "participant"."role" ASC,"participant"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quoted"."quoteId" AS "node", "quoted"."quoteId" AS "column", "quoted"."quoteId" AS "unique", NULL AS "link" FROM "QuotedEvent" AS "quoted" WHERE "quoted"."eventId" = "key"."value" ORDER BY "quoted"."quoteId" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `EventMention`.`id`, `EventMention`.`articleId`, `EventMention`.`triggerStart`, `EventMention`.`triggerEnd`, `EventMention`.`rule`, `EventMention`.`confidence` FROM `EventMention` WHERE `EventMention`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `EventMention`.`id`, `EventMention`.`sentenceId`, `EventMention`.`articleId`, `EventMention`.`trigger`, `EventMention`.`main` FROM `EventMention` WHERE `EventMention`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Event" AS "event" WHERE "event"."placeId" = "key"."value") AS "count" FROM json_each(?) AS "key";

-- 3 rows
SELECT `Participant`.`id`, `Participant`.`actorId`, `Participant`.`role` FROM `Participant` WHERE `Participant`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Sentence`.`id`, `Sentence`.`articleId`, `Sentence`.`start`, `Sentence`.`end` FROM `Sentence` WHERE `Sentence`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Article`.`id`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 3 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Article`.`id`, `Article`.`text` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "mention"."id" AS "node", "mention"."start" AS "column", "mention"."id" AS "unique", NULL AS "link" FROM "Mention" AS "mention" WHERE "mention"."articleId" = "parent"."articleId" AND "mention"."start" >= "parent"."start" AND "mention"."start" < "parent"."end" ORDER BY "mention"."start" ASC,"mention"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key" CROSS JOIN "Sentence" AS "parent" WHERE "parent"."id" = "key"."value";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "appearance"."actorId" AS "node", "appearance"."firstStart" AS "column", "appearance"."id" AS "unique", "appearance"."id" AS "link" FROM "Appearance" AS "appearance" WHERE "appearance"."articleId" = "key"."value" ORDER BY "appearance"."firstStart" ASC,"appearance"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 3 rows
SELECT `Mention`.`id`, `Mention`.`actorId`, `Mention`.`text`, `Mention`.`form` FROM `Mention` WHERE `Mention`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 3 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?,?) LIMIT ? OFFSET ?;

-- 3 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?,?) LIMIT ? OFFSET ?;
