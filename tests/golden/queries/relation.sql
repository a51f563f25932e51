-- 1 row
SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "found" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?;

-- 1 row
SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "found" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?;

-- 2 rows
SELECT `Actor`.`id` FROM `Actor` WHERE `Actor`.`id` IN (?,?) ORDER BY `Actor`.`articleCount` ASC, `Actor`.`id` ASC LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM (SELECT ? || ':' || "participant"."eventId" AS "node", "participant"."occurred" AS "time" FROM "Participant" AS "participant" CROSS JOIN "Event" AS "event" WHERE "participant"."actorId" = ? AND NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = "participant"."eventId" AND ("earlier"."actorId" || '') = "participant"."actorId" AND "earlier"."id" < "participant"."id" ) AND "event"."id" = "participant"."eventId" AND EXISTS (SELECT 1 FROM "Participant" AS "taking" WHERE "taking"."eventId" = "event"."id" AND ("taking"."actorId" || '') = ?) UNION ALL SELECT ? || ':' || "quote"."id" AS "node", "quote"."published" AS "time" FROM "Quote" AS "quote" WHERE "quote"."speakerId" = ? AND EXISTS (SELECT 1 FROM "QuotedActor" AS "spoken" WHERE "spoken"."quoteId" = "quote"."id" AND "spoken"."actorId" = ?) UNION ALL SELECT ? || ':' || "mentioned"."quoteId" AS "node", "mentioned"."published" AS "time" FROM "QuotedActor" AS "mentioned" CROSS JOIN "Quote" AS "quote" WHERE "mentioned"."actorId" = ? AND "quote"."id" = "mentioned"."quoteId" AND "quote"."speakerId" = ? UNION ALL SELECT ? || ':' || "appearance"."articleId" AS "node", "appearance"."published" AS "time" FROM "Appearance" AS "appearance" WHERE "appearance"."actorId" = ? AND EXISTS (SELECT 1 FROM "Appearance" AS "beside" WHERE "beside"."articleId" = "appearance"."articleId" AND "beside"."actorId" = ?)) AS "between" ) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "between"."node" AS "node", "between"."time" AS "column", "between"."node" AS "unique", NULL AS "link" FROM (SELECT ? || ':' || "participant"."eventId" AS "node", "participant"."occurred" AS "time" FROM "Participant" AS "participant" CROSS JOIN "Event" AS "event" WHERE "participant"."actorId" = ? AND NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = "participant"."eventId" AND ("earlier"."actorId" || '') = "participant"."actorId" AND "earlier"."id" < "participant"."id" ) AND "event"."id" = "participant"."eventId" AND EXISTS (SELECT 1 FROM "Participant" AS "taking" WHERE "taking"."eventId" = "event"."id" AND ("taking"."actorId" || '') = ?) UNION ALL SELECT ? || ':' || "quote"."id" AS "node", "quote"."published" AS "time" FROM "Quote" AS "quote" WHERE "quote"."speakerId" = ? AND EXISTS (SELECT 1 FROM "QuotedActor" AS "spoken" WHERE "spoken"."quoteId" = "quote"."id" AND "spoken"."actorId" = ?) UNION ALL SELECT ? || ':' || "mentioned"."quoteId" AS "node", "mentioned"."published" AS "time" FROM "QuotedActor" AS "mentioned" CROSS JOIN "Quote" AS "quote" WHERE "mentioned"."actorId" = ? AND "quote"."id" = "mentioned"."quoteId" AND "quote"."speakerId" = ? UNION ALL SELECT ? || ':' || "appearance"."articleId" AS "node", "appearance"."published" AS "time" FROM "Appearance" AS "appearance" WHERE "appearance"."actorId" = ? AND EXISTS (SELECT 1 FROM "Appearance" AS "beside" WHERE "beside"."articleId" = "appearance"."articleId" AND "beside"."actorId" = ?)) AS "between" ORDER BY "between"."time" DESC,"between"."node" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT `Article`.`id`, `Article`.`outletId`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title`, `Event`.`type` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Outlet`.`id`, `Outlet`.`name` FROM `Outlet` WHERE `Outlet`.`id` IN (?,?) LIMIT ? OFFSET ?;
