-- By hand: the version of the graph that the last write by a token has left, so that its holder is shown none older, by
-- whichever server and replica (src/store/last-writes.ts).
CREATE TABLE "LastWrite" (
    "tokenId" TEXT COLLATE "C" NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "LastWrite_pkey" PRIMARY KEY ("tokenId")
) WITH (fillfactor = 50);
