-- By hand: how many rows the tables have whose lengths are asked for all the time, a list of everything and the figures of the
-- corpus (src/store/table-counts.ts). Kept by triggers, in the transaction that writes, whoever writes.
CREATE TABLE "TableCount" (
    "table" TEXT NOT NULL PRIMARY KEY,
    "rows" INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO "TableCount" ("table", "rows") SELECT 'Outlet', count(*) FROM "Outlet";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Place', count(*) FROM "Place";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Actor', count(*) FROM "Actor";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Article', count(*) FROM "Article";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Mention', count(*) FROM "Mention";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Quote', count(*) FROM "Quote";
INSERT INTO "TableCount" ("table", "rows") SELECT 'Event', count(*) FROM "Event";

CREATE TRIGGER "Outlet_count_inserted" AFTER INSERT ON "Outlet" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Outlet'; END;
CREATE TRIGGER "Outlet_count_deleted" AFTER DELETE ON "Outlet" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Outlet'; END;

CREATE TRIGGER "Place_count_inserted" AFTER INSERT ON "Place" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Place'; END;
CREATE TRIGGER "Place_count_deleted" AFTER DELETE ON "Place" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Place'; END;

CREATE TRIGGER "Actor_count_inserted" AFTER INSERT ON "Actor" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Actor'; END;
CREATE TRIGGER "Actor_count_deleted" AFTER DELETE ON "Actor" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Actor'; END;

CREATE TRIGGER "Article_count_inserted" AFTER INSERT ON "Article" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Article'; END;
CREATE TRIGGER "Article_count_deleted" AFTER DELETE ON "Article" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Article'; END;

CREATE TRIGGER "Mention_count_inserted" AFTER INSERT ON "Mention" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Mention'; END;
CREATE TRIGGER "Mention_count_deleted" AFTER DELETE ON "Mention" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Mention'; END;

CREATE TRIGGER "Quote_count_inserted" AFTER INSERT ON "Quote" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Quote'; END;
CREATE TRIGGER "Quote_count_deleted" AFTER DELETE ON "Quote" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Quote'; END;

CREATE TRIGGER "Event_count_inserted" AFTER INSERT ON "Event" BEGIN UPDATE "TableCount" SET "rows" = "rows" + 1 WHERE "table" = 'Event'; END;
CREATE TRIGGER "Event_count_deleted" AFTER DELETE ON "Event" BEGIN UPDATE "TableCount" SET "rows" = "rows" - 1 WHERE "table" = 'Event'; END;
