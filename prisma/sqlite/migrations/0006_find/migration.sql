-- CreateIndex
CREATE INDEX "Actor_kind_articleCount_id_idx" ON "Actor"("kind", "articleCount", "id");

-- CreateIndex
CREATE INDEX "Actor_country_articleCount_id_idx" ON "Actor"("country", "articleCount", "id");

-- CreateIndex
CREATE INDEX "Quote_cueLemma_published_id_idx" ON "Quote"("cueLemma", "published", "id");

-- CreateIndex
CREATE INDEX "Quote_saidUntil_saidFrom_id_idx" ON "Quote"("saidUntil", "saidFrom", "id");

-- By hand: which three letters in a row stand in a text, for what `contains` asks; entered and gone with the entries. In
-- front of it stands one letter three times that no text has, by which the kinds are told apart (src/store/search/fts5.ts).
CREATE VIRTUAL TABLE "SearchIndexTrigrams" USING fts5("text", content='', contentless_delete=1, detail=none, tokenize="trigram");

-- By hand
CREATE TRIGGER "SearchEntry_trigrams" AFTER INSERT ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndexTrigrams" ("rowid", "text") SELECT NEW."id", CASE NEW."kind"
        WHEN 'ARTICLE' THEN (SELECT char(57344, 57344, 57344) || coalesce("title", '') || char(10) || "text" FROM "Article" WHERE "id" = NEW."recordId")
        WHEN 'ACTOR' THEN (SELECT char(57345, 57345, 57345) || "folded" FROM "Actor" WHERE "id" = NEW."recordId")
        WHEN 'QUOTE' THEN (SELECT char(57346, 57346, 57346) || "text" FROM "Quote" WHERE "id" = NEW."recordId")
        WHEN 'EVENT' THEN (SELECT char(57347, 57347, 57347) || "title" FROM "Event" WHERE "id" = NEW."recordId")
    END;
END;

-- By hand
CREATE TRIGGER "SearchEntry_trigrams_gone" AFTER DELETE ON "SearchEntry" BEGIN
    DELETE FROM "SearchIndexTrigrams" WHERE "rowid" = OLD."id";
END;

-- By hand: what is there already
INSERT INTO "SearchIndexTrigrams" ("rowid", "text") SELECT "id", CASE "kind"
    WHEN 'ARTICLE' THEN (SELECT char(57344, 57344, 57344) || coalesce("title", '') || char(10) || "text" FROM "Article" WHERE "id" = "recordId")
    WHEN 'ACTOR' THEN (SELECT char(57345, 57345, 57345) || "folded" FROM "Actor" WHERE "id" = "recordId")
    WHEN 'QUOTE' THEN (SELECT char(57346, 57346, 57346) || "text" FROM "Quote" WHERE "id" = "recordId")
    WHEN 'EVENT' THEN (SELECT char(57347, 57347, 57347) || "title" FROM "Event" WHERE "id" = "recordId")
END FROM "SearchEntry";
