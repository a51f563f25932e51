-- By hand: who follows is told that articles have come in, when the transaction that stores them ends well. The channel is
-- that of src/store/arrival-watch.ts.
CREATE FUNCTION "tellArrivals"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('dateline_arrivals', '');
    RETURN NULL;
END $$;

CREATE TRIGGER "Arrival_told" AFTER INSERT ON "Arrival" FOR EACH STATEMENT EXECUTE FUNCTION "tellArrivals"();
