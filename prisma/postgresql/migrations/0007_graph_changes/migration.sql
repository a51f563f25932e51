-- By hand: what the transaction of each version has touched, where the program noted it (src/store/graph-changes.ts): "records" and
-- "around" are JSON arrays of ids. A version without a row may have touched anything, and whoever has kept something keeps
-- nothing of it.
CREATE TABLE "GraphChange" (
    "number" BIGINT NOT NULL,
    "stamp" UUID NOT NULL,
    "records" TEXT COLLATE "C" NOT NULL,
    "around" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "GraphChange_pkey" PRIMARY KEY ("number")
);
INSERT INTO "GraphChange" ("number", "stamp", "records", "around") SELECT "number", "stamp", '[]', '[]' FROM "GraphVersion";
