-- CreateTable
CREATE TABLE "ActorSeparation" (
    "number" SERIAL NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "separatedAt" TEXT COLLATE "C" NOT NULL,
    "separatedBy" TEXT COLLATE "C",

    CONSTRAINT "ActorSeparation_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "ActorSeparation_articleId_actorId_key" ON "ActorSeparation"("articleId", "actorId");

-- By hand: it counts for the version of the graph, as every table does (0004_graph_version).
CREATE TRIGGER "ActorSeparation_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ActorSeparation" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
