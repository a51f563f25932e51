-- By hand: what kept answers are good for. The version of the graph counts the transactions that wrote to it. What one of
-- them has touched stands in "GraphChange" where the program notes it (src/store/graph-changes.ts), which then closes the version
-- again. Whatever else writes, a script by hand too, leaves it unnoted, and whoever has kept something keeps nothing of it.
CREATE TABLE "GraphVersion" (
    "number" INTEGER NOT NULL,
    "unnoted" INTEGER NOT NULL
);
INSERT INTO "GraphVersion" ("number", "unnoted") VALUES (0, 0);

-- By hand: "records" and "around" are JSON arrays of ids.
CREATE TABLE "GraphChange" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "stamp" TEXT NOT NULL,
    "records" TEXT NOT NULL,
    "around" TEXT NOT NULL
);
INSERT INTO "GraphChange" ("number", "stamp", "records", "around") VALUES (0, '', '[]', '[]');

CREATE TRIGGER "Outlet_inserted" AFTER INSERT ON "Outlet" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Outlet_updated" AFTER UPDATE ON "Outlet" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Outlet_deleted" AFTER DELETE ON "Outlet" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Place_inserted" AFTER INSERT ON "Place" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Place_updated" AFTER UPDATE ON "Place" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Place_deleted" AFTER DELETE ON "Place" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Actor_inserted" AFTER INSERT ON "Actor" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Actor_updated" AFTER UPDATE ON "Actor" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Actor_deleted" AFTER DELETE ON "Actor" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "ActorAlias_inserted" AFTER INSERT ON "ActorAlias" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "ActorAlias_updated" AFTER UPDATE ON "ActorAlias" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "ActorAlias_deleted" AFTER DELETE ON "ActorAlias" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Article_inserted" AFTER INSERT ON "Article" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Article_updated" AFTER UPDATE ON "Article" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Article_deleted" AFTER DELETE ON "Article" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Arrival_inserted" AFTER INSERT ON "Arrival" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Arrival_updated" AFTER UPDATE ON "Arrival" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Arrival_deleted" AFTER DELETE ON "Arrival" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Sentence_inserted" AFTER INSERT ON "Sentence" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Sentence_updated" AFTER UPDATE ON "Sentence" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Sentence_deleted" AFTER DELETE ON "Sentence" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "TimeExpression_inserted" AFTER INSERT ON "TimeExpression" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "TimeExpression_updated" AFTER UPDATE ON "TimeExpression" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "TimeExpression_deleted" AFTER DELETE ON "TimeExpression" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Mention_inserted" AFTER INSERT ON "Mention" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Mention_updated" AFTER UPDATE ON "Mention" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Mention_deleted" AFTER DELETE ON "Mention" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Appearance_inserted" AFTER INSERT ON "Appearance" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Appearance_updated" AFTER UPDATE ON "Appearance" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Appearance_deleted" AFTER DELETE ON "Appearance" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Role_inserted" AFTER INSERT ON "Role" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Role_updated" AFTER UPDATE ON "Role" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Role_deleted" AFTER DELETE ON "Role" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Quote_inserted" AFTER INSERT ON "Quote" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Quote_updated" AFTER UPDATE ON "Quote" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Quote_deleted" AFTER DELETE ON "Quote" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "QuoteSpan_inserted" AFTER INSERT ON "QuoteSpan" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "QuoteSpan_updated" AFTER UPDATE ON "QuoteSpan" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "QuoteSpan_deleted" AFTER DELETE ON "QuoteSpan" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "QuotedActor_inserted" AFTER INSERT ON "QuotedActor" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "QuotedActor_updated" AFTER UPDATE ON "QuotedActor" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "QuotedActor_deleted" AFTER DELETE ON "QuotedActor" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Event_inserted" AFTER INSERT ON "Event" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Event_updated" AFTER UPDATE ON "Event" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Event_deleted" AFTER DELETE ON "Event" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "EventMention_inserted" AFTER INSERT ON "EventMention" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "EventMention_updated" AFTER UPDATE ON "EventMention" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "EventMention_deleted" AFTER DELETE ON "EventMention" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "Participant_inserted" AFTER INSERT ON "Participant" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Participant_updated" AFTER UPDATE ON "Participant" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "Participant_deleted" AFTER DELETE ON "Participant" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "QuotedEvent_inserted" AFTER INSERT ON "QuotedEvent" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "QuotedEvent_updated" AFTER UPDATE ON "QuotedEvent" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "QuotedEvent_deleted" AFTER DELETE ON "QuotedEvent" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "SearchEntry_inserted" AFTER INSERT ON "SearchEntry" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "SearchEntry_updated" AFTER UPDATE ON "SearchEntry" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "SearchEntry_deleted" AFTER DELETE ON "SearchEntry" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "ActorMerge_inserted" AFTER INSERT ON "ActorMerge" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "ActorMerge_updated" AFTER UPDATE ON "ActorMerge" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "ActorMerge_deleted" AFTER DELETE ON "ActorMerge" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "UnmergedAppearance_inserted" AFTER INSERT ON "UnmergedAppearance" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "UnmergedAppearance_updated" AFTER UPDATE ON "UnmergedAppearance" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "UnmergedAppearance_deleted" AFTER DELETE ON "UnmergedAppearance" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;

CREATE TRIGGER "UnmergedReference_inserted" AFTER INSERT ON "UnmergedReference" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "UnmergedReference_updated" AFTER UPDATE ON "UnmergedReference" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
CREATE TRIGGER "UnmergedReference_deleted" AFTER DELETE ON "UnmergedReference" WHEN (SELECT "unnoted" FROM "GraphVersion") = 0 BEGIN UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1; END;
