-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "scopes" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT,
    "lastUsedAt" TEXT,
    "revokedAt" TEXT
);

-- CreateTable
CREATE TABLE "ActorMerge" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromId" TEXT NOT NULL,
    "fromName" TEXT NOT NULL,
    "intoId" TEXT NOT NULL,
    "intoName" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "mergedAt" TEXT NOT NULL,
    "mergedBy" TEXT,
    "undoneAt" TEXT,
    "undoneReason" TEXT,
    "undoneBy" TEXT
);

-- CreateTable
CREATE TABLE "UnmergedAppearance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "intoId" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "published" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "occupation" TEXT,
    "firstStart" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "linkRule" TEXT NOT NULL,
    "linkEvidence" TEXT NOT NULL,
    CONSTRAINT "UnmergedAppearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnmergedReference" (
    "place" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,

    PRIMARY KEY ("place", "recordId", "actorId"),
    CONSTRAINT "UnmergedReference_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ActorMerge_fromId_undoneAt_idx" ON "ActorMerge"("fromId", "undoneAt");

-- CreateIndex
CREATE INDEX "ActorMerge_intoId_undoneAt_idx" ON "ActorMerge"("intoId", "undoneAt");

-- CreateIndex
CREATE INDEX "UnmergedAppearance_articleId_idx" ON "UnmergedAppearance"("articleId");

-- CreateIndex
CREATE INDEX "UnmergedAppearance_actorId_idx" ON "UnmergedAppearance"("actorId");

-- CreateIndex
CREATE INDEX "UnmergedAppearance_intoId_idx" ON "UnmergedAppearance"("intoId");

-- CreateIndex
CREATE INDEX "UnmergedReference_actorId_idx" ON "UnmergedReference"("actorId");

-- CreateIndex
CREATE INDEX "UnmergedReference_articleId_idx" ON "UnmergedReference"("articleId");
