-- 1 row
SELECT json_group_array(json_array("found"."id")) AS "list" FROM (SELECT "id" FROM "Outlet" WHERE "folded" = ?) AS "found";

-- 1 row
SELECT "key"."value" AS "parent", (SELECT json_group_array(json_array("entry"."node","entry"."column","entry"."unique","entry"."link")) FROM ( SELECT "article"."id" AS "node", "article"."published" AS "column", "article"."id" AS "unique", NULL AS "link" FROM "Article" AS "article" WHERE "article"."outletId" = ? ORDER BY "article"."published" DESC,"article"."id" DESC LIMIT ? ) AS "entry") AS "page" FROM json_each(?) AS "key";

-- 1 row
SELECT `Article`.`id` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Article`.`id`, `Article`.`location`, `Article`.`url`, `Article`.`title`, `Article`.`language`, `Article`.`outletId`, `Article`.`publishedOn`, `Article`.`publishedAt`, `Article`.`published`, `Article`.`text`, `Article`.`metadata`, `Article`.`wordCount`, `Article`.`paragraphs`, `Article`.`furniture`, `Article`.`who`, `Article`.`what`, `Article`.`when`, `Article`.`where`, `Article`.`extractorVersion`, `Article`.`fingerprint`, `Article`.`ingestedAt` FROM `Article` WHERE `Article`.`id` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Outlet`.`id`, `Outlet`.`name` FROM `Outlet` WHERE `Outlet`.`id` IN (?) LIMIT ? OFFSET ?;

-- 4 rows
SELECT `Appearance`.`id`, `Appearance`.`aliases`, `Appearance`.`actorId`, `Appearance`.`articleId` FROM `Appearance` WHERE `Appearance`.`articleId` IN (?) ORDER BY `Appearance`.`firstStart` ASC, `Appearance`.`id` ASC LIMIT ? OFFSET ?;

-- 4 rows
SELECT `Mention`.`id`, `Mention`.`actorId`, `Mention`.`start`, `Mention`.`end`, `Mention`.`rule`, `Mention`.`confidence`, `Mention`.`articleId` FROM `Mention` WHERE `Mention`.`articleId` IN (?) ORDER BY `Mention`.`start` ASC, `Mention`.`id` ASC LIMIT ? OFFSET ?;

-- 0 rows
SELECT `Role`.`id`, `Role`.`actorId`, `Role`.`title`, `Role`.`articleId` FROM `Role` WHERE `Role`.`articleId` IN (?) ORDER BY `Role`.`start` ASC, `Role`.`id` ASC LIMIT ? OFFSET ?;

-- 1 row
SELECT `Quote`.`id`, `Quote`.`kind`, `Quote`.`text`, `Quote`.`speakerId`, `Quote`.`speakerAs`, `Quote`.`saidFrom`, `Quote`.`saidPrecision`, `Quote`.`rule`, `Quote`.`confidence`, `Quote`.`articleId` FROM `Quote` WHERE `Quote`.`articleId` IN (?) ORDER BY `Quote`.`start` ASC, `Quote`.`id` ASC LIMIT ? OFFSET ?;

-- 1 row
SELECT `EventMention`.`id`, `EventMention`.`triggerStart`, `EventMention`.`triggerEnd`, `EventMention`.`main`, `EventMention`.`rule`, `EventMention`.`confidence`, `EventMention`.`eventId`, `EventMention`.`articleId` FROM `EventMention` WHERE `EventMention`.`articleId` IN (?) ORDER BY `EventMention`.`triggerStart` ASC, `EventMention`.`id` ASC LIMIT ? OFFSET ?;

-- 1 row
SELECT `Participant`.`id`, `Participant`.`eventId`, `Participant`.`role`, `Participant`.`actorId`, `Participant`.`articleId` FROM `Participant` WHERE `Participant`.`articleId` IN (?) ORDER BY CASE WHEN `Participant`.`start` IS NULL THEN 1 ELSE 0 END, `Participant`.`start` ASC, `Participant`.`id` ASC LIMIT ? OFFSET ?;

-- 4 rows
SELECT `Actor`.`id`, `Actor`.`kind`, `Actor`.`name`, `Actor`.`named`, `Actor`.`country`, `Actor`.`placeId` FROM `Actor` WHERE `Actor`.`id` IN (?,?,?,?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `QuoteSpan`.`quoteId`, `QuoteSpan`.`index`, `QuoteSpan`.`start`, `QuoteSpan`.`end` FROM `QuoteSpan` WHERE `QuoteSpan`.`quoteId` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `QuotedActor`.`quoteId`, `QuotedActor`.`actorId` FROM `QuotedActor` WHERE `QuotedActor`.`quoteId` IN (?) LIMIT ? OFFSET ?;

-- 0 rows
SELECT `QuotedEvent`.`quoteId`, `QuotedEvent`.`eventId` FROM `QuotedEvent` WHERE `QuotedEvent`.`quoteId` IN (?) LIMIT ? OFFSET ?;

-- 1 row
SELECT `Event`.`id`, `Event`.`type`, `Event`.`realis`, `Event`.`title`, `Event`.`from`, `Event`.`until`, `Event`.`placeId`, `Event`.`placeActorId` FROM `Event` WHERE `Event`.`id` IN (?) LIMIT ? OFFSET ?;

-- 0 rows
SELECT `Place`.`id`, `Place`.`name`, `Place`.`country`, `Place`.`latitude`, `Place`.`longitude` FROM `Place` WHERE `Place`.`id` IN (?,?,?,?) LIMIT ? OFFSET ?;

-- 0 rows
SELECT `Place`.`id`, `Place`.`name`, `Place`.`country`, `Place`.`latitude`, `Place`.`longitude` FROM `Place` WHERE `Place`.`id` IN (?) LIMIT ? OFFSET ?;

-- 0 rows
SELECT `Actor`.`id`, `Actor`.`kind`, `Actor`.`name` FROM `Actor` WHERE `Actor`.`id` IN (?) LIMIT ? OFFSET ?;
