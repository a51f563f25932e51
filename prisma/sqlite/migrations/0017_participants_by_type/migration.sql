-- By hand: filled where articles are there already, as src/ingest/event-records.ts fills it.
ALTER TABLE "Participant" ADD COLUMN "eventType" TEXT NOT NULL DEFAULT 'OTHER';

-- DropIndex
DROP INDEX "Participant_actorId_occurred_id_eventId_idx";

UPDATE "Participant" SET "eventType" = (SELECT "event"."type" FROM "Event" AS "event" WHERE "event"."id" = "Participant"."eventId");

-- CreateIndex
CREATE INDEX "Participant_actorId_occurred_id_eventId_role_eventType_idx" ON "Participant"("actorId", "occurred", "id", "eventId", "role", "eventType");
