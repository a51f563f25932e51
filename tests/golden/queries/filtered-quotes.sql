-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM ( SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ? UNION ALL SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias" CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ? ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" LIMIT ?) AS "found";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."published" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" ORDER BY "quote"."published" ASC,"quote"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."published" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" ORDER BY "quote"."published" ASC,"quote"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."published" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE "quote"."id" IN (SELECT "lettered"."recordId" FROM ( SELECT "rowid" AS "id" FROM "SearchIndexTrigrams" WHERE "SearchIndexTrigrams" MATCH ? ) AS "may" CROSS JOIN "SearchEntry" AS "lettered" WHERE "lettered"."id" = "may"."id" AND "lettered"."kind" = ?) AND "quote"."kind" = ? AND ("quote"."kind" || '') = ? AND "quote"."text" LIKE ? ESCAPE '\' AND "quote"."published" >= ? AND "quote"."published" <= ? AND "quote"."published" > '' ORDER BY "quote"."published" DESC,"quote"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."speakerId" = ? AND "mentioned"."actorId" = ?) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "mentioned"."quoteId" AS "node", "mentioned"."published" AS "column", "mentioned"."quoteId" AS "unique", NULL AS "link" FROM "QuotedActor" AS "mentioned" WHERE "mentioned"."speakerId" = ? AND "mentioned"."actorId" = ? ORDER BY "mentioned"."published" DESC,"mentioned"."quoteId" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Quote" AS "quote" WHERE 1 = 0) AS "count" FROM json_each(?) AS "key";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."published" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE 1 = 0 ORDER BY "quote"."published" DESC,"quote"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?) LIMIT ? OFFSET ?;
