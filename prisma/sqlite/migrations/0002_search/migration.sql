-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "articleId" TEXT,
    "actorId" TEXT,
    "names" TEXT,
    CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SearchEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SearchEntry_articleId_idx" ON "SearchEntry"("articleId");

-- CreateIndex
CREATE INDEX "SearchEntry_actorId_idx" ON "SearchEntry"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_kind_recordId_key" ON "SearchEntry"("kind", "recordId");
-- By hand: Prisma has no virtual tables. The words alone, found by the number of their entry, and gone with it.
-- src/store/search/fill.ts then enters what the database holds already.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5("head", "body", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");

-- By hand
CREATE TRIGGER "SearchEntry_words" AFTER DELETE ON "SearchEntry" BEGIN
    DELETE FROM "SearchIndex" WHERE "rowid" = OLD."id";
END;
