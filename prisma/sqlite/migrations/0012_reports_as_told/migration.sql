-- DropIndex
DROP INDEX "EventMention_eventId_published_id_confidence_idx";

-- CreateIndex
CREATE INDEX "EventMention_eventId_triggerStart_id_published_confidence_idx" ON "EventMention"("eventId", "triggerStart", "id", "published", "confidence");
