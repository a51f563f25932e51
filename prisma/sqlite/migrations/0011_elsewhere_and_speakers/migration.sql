-- By hand: filled where articles are there already, as src/store/appears-elsewhere.ts and src/ingest/quote-records.ts fill them.
ALTER TABLE "Appearance" ADD COLUMN "elsewhere" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "QuotedActor" ADD COLUMN "speakerId" TEXT;

UPDATE "Appearance" SET "elsewhere" = TRUE WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "articleCount" > 1);
UPDATE "QuotedActor" SET "speakerId" = (SELECT "speakerId" FROM "Quote" WHERE "id" = "quoteId");

-- CreateIndex
CREATE INDEX "Appearance_elsewhere_articleId_actorId_idx" ON "Appearance"("elsewhere", "articleId", "actorId");

-- CreateIndex
CREATE INDEX "QuotedActor_speakerId_actorId_published_quoteId_idx" ON "QuotedActor"("speakerId", "actorId", "published", "quoteId");
