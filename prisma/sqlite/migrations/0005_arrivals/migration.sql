-- CreateTable
CREATE TABLE "Arrival" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Arrival_articleId_key" ON "Arrival"("articleId");
-- What is there already came in by its time; filled by hand.
INSERT INTO "Arrival" ("articleId") SELECT "id" FROM "Article" ORDER BY "ingestedAt", "id";
