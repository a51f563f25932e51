-- By hand: which three letters in a row stand in what an article calls a speaker, for what `speakerAsContains` asks; under the
-- entry's number below zero, behind a letter of their own (src/store/search/fts5.ts).
CREATE TRIGGER "SearchEntry_speaker_trigrams" AFTER INSERT ON "SearchEntry" WHEN NEW."kind" = 'QUOTE' BEGIN
    INSERT INTO "SearchIndexTrigrams" ("rowid", "text") SELECT -NEW."id", char(57348, 57348, 57348) || "speakerAs"
        FROM "Quote" WHERE "id" = NEW."recordId" AND "speakerAs" IS NOT NULL;
END;

DROP TRIGGER "SearchEntry_trigrams_gone";
CREATE TRIGGER "SearchEntry_trigrams_gone" AFTER DELETE ON "SearchEntry" BEGIN
    DELETE FROM "SearchIndexTrigrams" WHERE "rowid" = OLD."id" OR "rowid" = -OLD."id";
END;

-- What is there already.
INSERT INTO "SearchIndexTrigrams" ("rowid", "text") SELECT -"entry"."id", char(57348, 57348, 57348) || "quote"."speakerAs"
    FROM "SearchEntry" AS "entry" CROSS JOIN "Quote" AS "quote"
    WHERE "entry"."kind" = 'QUOTE' AND "quote"."id" = "entry"."recordId" AND "quote"."speakerAs" IS NOT NULL;
