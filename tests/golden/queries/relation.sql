-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 2 rows
SELECT `Actor`.`id` FROM `Actor` WHERE `Actor`.`id` IN (?,?) ORDER BY `Actor`.`articleCount` ASC, `Actor`.`id` ASC LIMIT ? OFFSET ?;

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM (SELECT ? || ':' || "participant"."eventId" AS "node", "participant"."occurred" AS "time", ? AS "kind" FROM "Participant" AS "participant" WHERE "participant"."actorId" = ? AND EXISTS (SELECT 1 FROM "Participant" AS "beside" WHERE "beside"."eventId" = "participant"."eventId" AND ("beside"."actorId" || '') = ?) AND (SELECT NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = "participant"."eventId" AND ("earlier"."actorId" || '') = "participant"."actorId" AND "earlier"."id" < "participant"."id" )) UNION ALL SELECT ? || ':' || "mentioned"."quoteId" AS "node", "mentioned"."published" AS "time", ? AS "kind" FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."speakerId" = ? AND "mentioned"."actorId" = ? UNION ALL SELECT ? || ':' || "mentioned"."quoteId" AS "node", "mentioned"."published" AS "time", ? AS "kind" FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."speakerId" = ? AND "mentioned"."actorId" = ? UNION ALL SELECT ? || ':' || "appearance"."articleId" AS "node", "appearance"."published" AS "time", ? AS "kind" FROM "Appearance" AS "appearance" WHERE "appearance"."actorId" = ? AND EXISTS (SELECT 1 FROM "Appearance" AS "beside" WHERE "beside"."articleId" = "appearance"."articleId" AND "beside"."actorId" = ?)) AS "between" WHERE "between"."time" >= ?) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "between"."node" AS "node", "between"."time" AS "column", "between"."node" AS "unique", NULL AS "link" FROM (SELECT ? || ':' || "participant"."eventId" AS "node", "participant"."occurred" AS "time", ? AS "kind" FROM "Participant" AS "participant" WHERE "participant"."actorId" = ? AND EXISTS (SELECT 1 FROM "Participant" AS "beside" WHERE "beside"."eventId" = "participant"."eventId" AND ("beside"."actorId" || '') = ?) AND (SELECT NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = "participant"."eventId" AND ("earlier"."actorId" || '') = "participant"."actorId" AND "earlier"."id" < "participant"."id" )) UNION ALL SELECT ? || ':' || "mentioned"."quoteId" AS "node", "mentioned"."published" AS "time", ? AS "kind" FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."speakerId" = ? AND "mentioned"."actorId" = ? UNION ALL SELECT ? || ':' || "mentioned"."quoteId" AS "node", "mentioned"."published" AS "time", ? AS "kind" FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."speakerId" = ? AND "mentioned"."actorId" = ? UNION ALL SELECT ? || ':' || "appearance"."articleId" AS "node", "appearance"."published" AS "time", ? AS "kind" FROM "Appearance" AS "appearance" WHERE "appearance"."actorId" = ? AND EXISTS (SELECT 1 FROM "Appearance" AS "beside" WHERE "beside"."articleId" = "appearance"."articleId" AND "beside"."actorId" = ?)) AS "between" WHERE "between"."time" >= ? ORDER BY "between"."time" DESC,"between"."node" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 2 rows
SELECT `Article`.`id`, `Article`.`outletId`, `Article`.`title` FROM `Article` WHERE `Article`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`title`, `Event`.`type` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Outlet`.`id`, `Outlet`.`name` FROM `Outlet` WHERE `Outlet`.`id` IN (?,?) LIMIT ? OFFSET ?;
