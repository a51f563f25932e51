-- RedefineTables; "said" filled by hand
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT,
    "published" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cue" TEXT,
    "cueLemma" TEXT,
    "speakerId" TEXT,
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "speakerAs" TEXT,
    "saidFrom" TEXT,
    "saidUntil" TEXT,
    "saidPrecision" TEXT,
    "saidBasis" TEXT,
    "said" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Quote" ("articleId", "confidence", "cue", "cueEnd", "cueLemma", "cueStart", "end", "id", "kind", "published", "rule", "saidBasis", "saidFrom", "saidPrecision", "said", "saidUntil", "sentenceId", "speakerAs", "speakerEnd", "speakerId", "speakerStart", "start", "text") SELECT "articleId", "confidence", "cue", "cueEnd", "cueLemma", "cueStart", "end", "id", "kind", "published", "rule", "saidBasis", "saidFrom", "saidPrecision", CASE WHEN "saidFrom" IS NOT NULL AND "saidPrecision" IN ('MINUTE', 'HOUR', 'DAY') THEN "saidFrom" ELSE "published" END, "saidUntil", "sentenceId", "speakerAs", "speakerEnd", "speakerId", "speakerStart", "start", "text" FROM "Quote";
DROP TABLE "Quote";
ALTER TABLE "new_Quote" RENAME TO "Quote";
CREATE INDEX "Quote_articleId_start_id_idx" ON "Quote"("articleId", "start", "id");
CREATE INDEX "Quote_speakerId_published_id_idx" ON "Quote"("speakerId", "published", "id");
CREATE INDEX "Quote_kind_published_id_idx" ON "Quote"("kind", "published", "id");
CREATE INDEX "Quote_published_id_idx" ON "Quote"("published", "id");
CREATE INDEX "Quote_saidFrom_id_idx" ON "Quote"("saidFrom", "id");
CREATE INDEX "Quote_said_id_idx" ON "Quote"("said", "id");
CREATE INDEX "Quote_sentenceId_idx" ON "Quote"("sentenceId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Event_from_id_precision_idx" ON "Event"("from", "id", "precision");
