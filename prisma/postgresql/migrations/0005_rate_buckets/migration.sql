-- By hand: the points that clients have left, where servers keep them together (src/server/shared-buckets.ts). What a crash
-- of PostgreSQL would lose is a few seconds' points, so nothing of it is written twice.
CREATE UNLOGGED TABLE "RateBucket" (
    "client" TEXT COLLATE "C" NOT NULL,
    "available" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    -- Whether the last wish was granted.
    "allowed" BOOLEAN NOT NULL,

    CONSTRAINT "RateBucket_pkey" PRIMARY KEY ("client")
) WITH (fillfactor = 50);
