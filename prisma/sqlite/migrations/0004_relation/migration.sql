-- DropIndex
DROP INDEX "Appearance_actorId_published_id_idx";

-- CreateIndex
CREATE INDEX "Appearance_actorId_published_id_articleId_idx" ON "Appearance"("actorId", "published", "id", "articleId");
