-- 5 rows
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Event" AS "event" WHERE "event"."from" >= substr("key"."value", 1, 10) AND "event"."from" <= substr("key"."value", 12) AND ("event"."precision" = 'DAY' OR coalesce("event"."precision", 'DAY') NOT IN ('MONTH', 'QUARTER', 'YEAR', 'DECADE', 'VAGUE'))) AS "count" FROM json_each(?) AS "key";

-- 5 rows
SELECT "key"."value" AS "parent", (SELECT count(*) FROM "Quote" AS "quote" WHERE "quote"."said" >= substr("key"."value", 1, 10) AND "quote"."said" <= substr("key"."value", 12) || '~' AND ("quote"."kind" || '') <> 'MIXED') AS "count" FROM json_each(?) AS "key";

-- 5 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "event"."id" AS "node", "event"."from" AS "column", "event"."id" AS "unique", NULL AS "link" FROM "Event" AS "event" WHERE "event"."from" >= substr("key"."value", 1, 10) AND "event"."from" <= substr("key"."value", 12) AND ("event"."precision" = 'DAY' OR coalesce("event"."precision", 'DAY') NOT IN ('MONTH', 'QUARTER', 'YEAR', 'DECADE', 'VAGUE')) ORDER BY "event"."from" ASC,"event"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 5 rows
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "quote"."id" AS "node", "quote"."said" AS "column", "quote"."id" AS "unique", NULL AS "link" FROM "Quote" AS "quote" WHERE "quote"."said" >= substr("key"."value", 1, 10) AND "quote"."said" <= substr("key"."value", 12) || '~' AND ("quote"."kind" || '') <> 'MIXED' ORDER BY "quote"."said" ASC,"quote"."id" ASC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Event`.`id`, `Event`.`title`, `Event`.`from`, `Event`.`until`, `Event`.`precision`, `Event`.`dateBasis` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Quote`.`id`, `Quote`.`speakerId`, `Quote`.`text` FROM `Quote` WHERE `Quote`.`id` IN (?,?) LIMIT ? OFFSET ?;

-- 2 rows
SELECT `Actor`.`id`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?,?) LIMIT ? OFFSET ?;
