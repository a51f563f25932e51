-- DropIndex
DROP INDEX "EventMention_eventId_triggerStart_id_published_confidence_idx";

-- CreateIndex
CREATE INDEX "EventMention_eventId_triggerStart_id_published_confidence_main_idx" ON "EventMention"("eventId", "triggerStart", "id", "published", "confidence", "main");
