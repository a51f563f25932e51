-- DropIndex
DROP INDEX "Actor_articleCount_id_idx";

-- DropIndex
DROP INDEX "Role_actorId_published_id_idx";

-- DropIndex
DROP INDEX "Quote_published_id_idx";

-- DropIndex
DROP INDEX "Quote_said_id_idx";

-- DropIndex
DROP INDEX "Event_occurred_id_idx";

-- DropIndex
DROP INDEX "Event_from_id_precision_idx";

-- DropIndex
DROP INDEX "EventMention_eventId_published_id_idx";

-- CreateIndex
CREATE INDEX "Actor_articleCount_id_named_quoteCount_idx" ON "Actor"("articleCount", "id", "named", "quoteCount");

-- CreateIndex
CREATE INDEX "Role_actorId_published_id_folded_idx" ON "Role"("actorId", "published", "id", "folded");

-- CreateIndex
CREATE INDEX "Quote_published_id_confidence_idx" ON "Quote"("published", "id", "confidence");

-- CreateIndex
CREATE INDEX "Quote_said_id_kind_cueLemma_confidence_published_idx" ON "Quote"("said", "id", "kind", "cueLemma", "confidence", "published");

-- CreateIndex
CREATE INDEX "Quote_speakerId_said_id_idx" ON "Quote"("speakerId", "said", "id");

-- CreateIndex
CREATE INDEX "Event_occurred_id_from_until_idx" ON "Event"("occurred", "id", "from", "until");

-- CreateIndex
CREATE INDEX "Event_from_id_precision_type_realis_published_idx" ON "Event"("from", "id", "precision", "type", "realis", "published");

-- CreateIndex
CREATE INDEX "EventMention_eventId_published_id_confidence_idx" ON "EventMention"("eventId", "published", "id", "confidence");
