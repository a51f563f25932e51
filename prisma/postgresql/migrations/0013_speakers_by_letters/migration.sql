-- By hand: what `speakerAsContains` is found by.
CREATE INDEX "Quote_speakerAs_trigrams" ON "Quote" USING gin ("speakerAs" gin_trgm_ops);
