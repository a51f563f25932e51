-- CreateTable
CREATE TABLE "ActorSeparation" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "separatedAt" TEXT NOT NULL,
    "separatedBy" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "ActorSeparation_articleId_actorId_key" ON "ActorSeparation"("articleId", "actorId");

-- By hand: it counts for the version of the graph, as every table does (0009_graph_changes).
CREATE TRIGGER "ActorSeparation_inserted" AFTER INSERT ON "ActorSeparation" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "ActorSeparation_updated" AFTER UPDATE ON "ActorSeparation" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "ActorSeparation_deleted" AFTER DELETE ON "ActorSeparation" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
