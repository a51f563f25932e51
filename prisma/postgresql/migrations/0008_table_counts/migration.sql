-- By hand: how many rows the tables have whose lengths are asked for all the time, a list of everything and the figures of the
-- corpus (src/store/table-counts.ts). Kept by triggers, in the transaction that writes, whoever writes. Once for each statement:
-- a transaction of ours has few of these, and takes turns with the others anyway.
CREATE TABLE "TableCount" (
    "table" TEXT COLLATE "C" NOT NULL,
    "rows" BIGINT NOT NULL,

    CONSTRAINT "TableCount_pkey" PRIMARY KEY ("table")
);

-- Nobody writes while they are counted.
LOCK TABLE "Outlet", "Place", "Actor", "Article", "Mention", "Quote", "Event" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "TableCount" ("table", "rows") SELECT 'Outlet', count(*) FROM "Outlet";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Place', count(*) FROM "Place";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Actor', count(*) FROM "Actor";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Article', count(*) FROM "Article";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Mention', count(*) FROM "Mention";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Quote', count(*) FROM "Quote";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Event', count(*) FROM "Event";

CREATE FUNCTION "countRows"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    number BIGINT;
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        UPDATE "TableCount" SET "rows" = 0 WHERE "table" = TG_TABLE_NAME;
        RETURN NULL;
    END IF;
    SELECT count(*) INTO number FROM "changed";
    IF number > 0 THEN
        UPDATE "TableCount" SET "rows" = "rows" + CASE TG_OP WHEN 'INSERT' THEN number ELSE -number END
            WHERE "table" = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;

-- Triggers fire in the order of their names, these behind those of the graph's version: whoever writes without taking turns then
-- waits there first, so that no two hold what the other one wants.
CREATE TRIGGER "Outlet_version_rows_inserted" AFTER INSERT ON "Outlet" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Outlet_version_rows_deleted" AFTER DELETE ON "Outlet" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Outlet_version_rows_truncated" AFTER TRUNCATE ON "Outlet" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Place_version_rows_inserted" AFTER INSERT ON "Place" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Place_version_rows_deleted" AFTER DELETE ON "Place" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Place_version_rows_truncated" AFTER TRUNCATE ON "Place" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Actor_version_rows_inserted" AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Actor_version_rows_deleted" AFTER DELETE ON "Actor" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Actor_version_rows_truncated" AFTER TRUNCATE ON "Actor" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Article_version_rows_inserted" AFTER INSERT ON "Article" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Article_version_rows_deleted" AFTER DELETE ON "Article" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Article_version_rows_truncated" AFTER TRUNCATE ON "Article" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Mention_version_rows_inserted" AFTER INSERT ON "Mention" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Mention_version_rows_deleted" AFTER DELETE ON "Mention" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Mention_version_rows_truncated" AFTER TRUNCATE ON "Mention" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Quote_version_rows_inserted" AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Quote_version_rows_deleted" AFTER DELETE ON "Quote" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Quote_version_rows_truncated" AFTER TRUNCATE ON "Quote" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Event_version_rows_inserted" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Event_version_rows_deleted" AFTER DELETE ON "Event" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
CREATE TRIGGER "Event_version_rows_truncated" AFTER TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION "countRows"();
