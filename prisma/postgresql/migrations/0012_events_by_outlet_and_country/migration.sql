-- By hand: filled where articles are there already, as src/ingest/event-records.ts fills them.
ALTER TABLE "Event" ADD COLUMN     "country" TEXT COLLATE "C",
ADD COLUMN     "outletId" TEXT COLLATE "C";

UPDATE "Event" SET
  "outletId" = (SELECT "article"."outletId" FROM "EventMention" AS "told" CROSS JOIN "Article" AS "article"
    WHERE "told"."eventId" = "Event"."id" AND "article"."id" = "told"."articleId"
    ORDER BY "told"."triggerStart", "told"."id" LIMIT 1),
  "country" = (SELECT "place"."country" FROM "Place" AS "place" WHERE "place"."id" = "Event"."placeId");

-- CreateIndex
CREATE INDEX "Event_outletId_occurred_id_idx" ON "Event"("outletId", "occurred", "id");

-- CreateIndex
CREATE INDEX "Event_country_occurred_id_idx" ON "Event"("country", "occurred", "id");
