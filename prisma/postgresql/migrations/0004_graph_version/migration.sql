-- By hand: which version of the graph this is, by which servers know whether an answer that they have kept is still good. A
-- transaction that writes counts once. The stamp tells two versions of one number apart, of which a server that was
-- restored, or took another's place, may have seen the one and not the other.
CREATE TABLE "GraphVersion" (
    "number" BIGINT NOT NULL,
    "stamp" UUID NOT NULL
);
INSERT INTO "GraphVersion" ("number", "stamp") VALUES (0, gen_random_uuid());

CREATE FUNCTION "countVersion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('dateline.counted', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        UPDATE "GraphVersion" SET "number" = "number" + 1, "stamp" = gen_random_uuid();
        PERFORM set_config('dateline.counted', pg_current_xact_id()::text, true);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "Outlet_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Outlet" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Place_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Place" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Actor_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Actor" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "ActorAlias_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ActorAlias" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Article_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Article" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Arrival_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Arrival" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Sentence_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Sentence" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "TimeExpression_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "TimeExpression" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Mention_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Mention" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Appearance_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Appearance" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Role_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Role" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Quote_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Quote" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "QuoteSpan_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "QuoteSpan" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "QuotedActor_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "QuotedActor" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Event_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "EventMention_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "EventMention" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "Participant_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Participant" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "QuotedEvent_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "QuotedEvent" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "SearchEntry_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "SearchEntry" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "SearchIndex_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "SearchIndex" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "ActorMerge_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ActorMerge" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "UnmergedAppearance_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "UnmergedAppearance" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
CREATE TRIGGER "UnmergedReference_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "UnmergedReference" FOR EACH STATEMENT EXECUTE FUNCTION "countVersion"();
