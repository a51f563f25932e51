-- CreateTable
CREATE TABLE "Outlet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "location" TEXT,
    "url" TEXT,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "outletId" TEXT,
    "publishedOn" TEXT,
    "publishedAt" TEXT,
    "published" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "metadata" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "furniture" JSONB NOT NULL,
    "who" TEXT,
    "what" TEXT,
    "when" TEXT,
    "where" TEXT,
    "extractorVersion" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "ingestedAt" TEXT NOT NULL,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sentence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "Sentence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimeExpression" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT,
    "from" TEXT,
    "until" TEXT,
    "precision" TEXT,
    "basis" TEXT,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "TimeExpression_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT,
    "actorId" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "country" TEXT,
    "latitude" REAL NOT NULL,
    "longitude" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "country" TEXT,
    "occupation" TEXT,
    "placeId" TEXT,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "mentionCount" INTEGER NOT NULL DEFAULT 0,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Actor_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorAlias" (
    "actorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "own" BOOLEAN NOT NULL DEFAULT false,
    "articleCount" INTEGER NOT NULL,
    "fullestCount" INTEGER NOT NULL,

    PRIMARY KEY ("actorId", "name"),
    CONSTRAINT "ActorAlias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Appearance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "occupation" TEXT,
    "firstStart" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "linkRule" TEXT NOT NULL,
    "linkEvidence" TEXT NOT NULL,
    CONSTRAINT "Appearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Appearance_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "organizationId" TEXT,
    "countryId" TEXT,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Role_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Role_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Role_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Role_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT,
    "published" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cue" TEXT,
    "cueLemma" TEXT,
    "speakerId" TEXT,
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "speakerAs" TEXT,
    "saidFrom" TEXT,
    "saidUntil" TEXT,
    "saidPrecision" TEXT,
    "saidBasis" TEXT,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteSpan" (
    "quoteId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("quoteId", "index"),
    CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuotedActor" (
    "quoteId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "published" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "actorId"),
    CONSTRAINT "QuotedActor_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuotedActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "realis" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,
    "precision" TEXT,
    "dateBasis" TEXT,
    "occurred" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "placeActorId" TEXT,
    "placeId" TEXT,
    "partOfId" TEXT,
    CONSTRAINT "Event_placeActorId_fkey" FOREIGN KEY ("placeActorId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Event_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventMention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT,
    "published" TEXT NOT NULL,
    "triggerStart" INTEGER NOT NULL,
    "triggerEnd" INTEGER NOT NULL,
    "trigger" TEXT NOT NULL,
    "main" BOOLEAN NOT NULL,
    "dateStart" INTEGER,
    "dateEnd" INTEGER,
    "placeStart" INTEGER,
    "placeEnd" INTEGER,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "EventMention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventMention_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "actorId" TEXT,
    "role" TEXT NOT NULL,
    "stated" BOOLEAN NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "text" TEXT,
    "occurred" TEXT NOT NULL,
    CONSTRAINT "Participant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participant_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participant_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuotedEvent" (
    "quoteId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "eventId"),
    CONSTRAINT "QuotedEvent_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuotedEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_folded_key" ON "Outlet"("folded");

-- CreateIndex
CREATE INDEX "Outlet_name_id_idx" ON "Outlet"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_location_key" ON "Article"("location");

-- CreateIndex
CREATE UNIQUE INDEX "Article_url_key" ON "Article"("url");

-- CreateIndex
CREATE INDEX "Article_published_id_idx" ON "Article"("published", "id");

-- CreateIndex
CREATE INDEX "Article_outletId_published_id_idx" ON "Article"("outletId", "published", "id");

-- CreateIndex
CREATE INDEX "Article_language_published_id_idx" ON "Article"("language", "published", "id");

-- CreateIndex
CREATE INDEX "Article_ingestedAt_id_idx" ON "Article"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Article_title_id_idx" ON "Article"("title", "id");

-- CreateIndex
CREATE INDEX "Article_url_id_idx" ON "Article"("url", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Sentence_articleId_index_key" ON "Sentence"("articleId", "index");

-- CreateIndex
CREATE INDEX "TimeExpression_articleId_start_id_idx" ON "TimeExpression"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_id_idx" ON "Mention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Mention_actorId_published_id_idx" ON "Mention"("actorId", "published", "id");

-- CreateIndex
CREATE INDEX "Mention_sentenceId_idx" ON "Mention"("sentenceId");

-- CreateIndex
CREATE INDEX "Place_name_id_idx" ON "Place"("name", "id");

-- CreateIndex
CREATE INDEX "Place_folded_id_idx" ON "Place"("folded", "id");

-- CreateIndex
CREATE INDEX "Place_country_name_id_idx" ON "Place"("country", "name", "id");

-- CreateIndex
CREATE INDEX "Actor_name_id_idx" ON "Actor"("name", "id");

-- CreateIndex
CREATE INDEX "Actor_folded_id_idx" ON "Actor"("folded", "id");

-- CreateIndex
CREATE INDEX "Actor_kind_name_id_idx" ON "Actor"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "Actor_country_name_id_idx" ON "Actor"("country", "name", "id");

-- CreateIndex
CREATE INDEX "Actor_placeId_name_id_idx" ON "Actor"("placeId", "name", "id");

-- CreateIndex
CREATE INDEX "Actor_articleCount_id_idx" ON "Actor"("articleCount", "id");

-- CreateIndex
CREATE INDEX "ActorAlias_folded_actorId_idx" ON "ActorAlias"("folded", "actorId");

-- CreateIndex
CREATE INDEX "Appearance_actorId_published_id_idx" ON "Appearance"("actorId", "published", "id");

-- CreateIndex
CREATE INDEX "Appearance_articleId_firstStart_id_idx" ON "Appearance"("articleId", "firstStart", "id");

-- CreateIndex
CREATE INDEX "Appearance_actorId_kind_idx" ON "Appearance"("actorId", "kind");

-- CreateIndex
CREATE INDEX "Appearance_actorId_country_idx" ON "Appearance"("actorId", "country");

-- CreateIndex
CREATE INDEX "Appearance_actorId_occupation_idx" ON "Appearance"("actorId", "occupation");

-- CreateIndex
CREATE UNIQUE INDEX "Appearance_articleId_actorId_key" ON "Appearance"("articleId", "actorId");

-- CreateIndex
CREATE INDEX "Role_actorId_published_id_idx" ON "Role"("actorId", "published", "id");

-- CreateIndex
CREATE INDEX "Role_articleId_start_id_idx" ON "Role"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Role_organizationId_published_id_idx" ON "Role"("organizationId", "published", "id");

-- CreateIndex
CREATE INDEX "Role_countryId_published_id_idx" ON "Role"("countryId", "published", "id");

-- CreateIndex
CREATE INDEX "Quote_articleId_start_id_idx" ON "Quote"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Quote_speakerId_published_id_idx" ON "Quote"("speakerId", "published", "id");

-- CreateIndex
CREATE INDEX "Quote_kind_published_id_idx" ON "Quote"("kind", "published", "id");

-- CreateIndex
CREATE INDEX "Quote_published_id_idx" ON "Quote"("published", "id");

-- CreateIndex
CREATE INDEX "Quote_saidFrom_id_idx" ON "Quote"("saidFrom", "id");

-- CreateIndex
CREATE INDEX "Quote_sentenceId_idx" ON "Quote"("sentenceId");

-- CreateIndex
CREATE INDEX "QuotedActor_actorId_published_quoteId_idx" ON "QuotedActor"("actorId", "published", "quoteId");

-- CreateIndex
CREATE INDEX "Event_occurred_id_idx" ON "Event"("occurred", "id");

-- CreateIndex
CREATE INDEX "Event_published_id_idx" ON "Event"("published", "id");

-- CreateIndex
CREATE INDEX "Event_type_occurred_id_idx" ON "Event"("type", "occurred", "id");

-- CreateIndex
CREATE INDEX "Event_realis_occurred_id_idx" ON "Event"("realis", "occurred", "id");

-- CreateIndex
CREATE INDEX "Event_placeActorId_occurred_id_idx" ON "Event"("placeActorId", "occurred", "id");

-- CreateIndex
CREATE INDEX "Event_placeId_occurred_id_idx" ON "Event"("placeId", "occurred", "id");

-- CreateIndex
CREATE INDEX "Event_partOfId_occurred_id_idx" ON "Event"("partOfId", "occurred", "id");

-- CreateIndex
CREATE INDEX "EventMention_eventId_published_id_idx" ON "EventMention"("eventId", "published", "id");

-- CreateIndex
CREATE INDEX "EventMention_articleId_triggerStart_id_eventId_idx" ON "EventMention"("articleId", "triggerStart", "id", "eventId");

-- CreateIndex
CREATE INDEX "EventMention_sentenceId_idx" ON "EventMention"("sentenceId");

-- CreateIndex
CREATE INDEX "Participant_eventId_role_id_actorId_idx" ON "Participant"("eventId", "role", "id", "actorId");

-- CreateIndex
CREATE INDEX "Participant_actorId_occurred_id_eventId_idx" ON "Participant"("actorId", "occurred", "id", "eventId");

-- CreateIndex
CREATE INDEX "Participant_articleId_idx" ON "Participant"("articleId");

-- CreateIndex
CREATE INDEX "QuotedEvent_eventId_quoteId_idx" ON "QuotedEvent"("eventId", "quoteId");
