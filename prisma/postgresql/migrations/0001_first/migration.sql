-- CreateDomain
CREATE DOMAIN "TimeType" AS TEXT COLLATE "C" CHECK (VALUE IN ('DATE', 'TIME', 'DURATION', 'SET'));

-- CreateDomain
CREATE DOMAIN "Precision" AS TEXT COLLATE "C" CHECK (VALUE IN ('MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'DECADE', 'INTERVAL', 'VAGUE'));

-- CreateDomain
CREATE DOMAIN "DateBasis" AS TEXT COLLATE "C" CHECK (VALUE IN ('STATED', 'PUBLICATION', 'NARRATED', 'INHERITED'));

-- CreateDomain
CREATE DOMAIN "EntityKind" AS TEXT COLLATE "C" CHECK (VALUE IN ('PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'OTHER'));

-- CreateDomain
CREATE DOMAIN "MentionForm" AS TEXT COLLATE "C" CHECK (VALUE IN ('NAME', 'NOMINAL', 'PRONOUN', 'DEMONYM', 'METONYM'));

-- CreateDomain
CREATE DOMAIN "ActorKind" AS TEXT COLLATE "C" CHECK (VALUE IN ('PERSON', 'ORGANIZATION', 'PLACE', 'COUNTRY', 'GROUP', 'OTHER'));

-- CreateDomain
CREATE DOMAIN "QuoteKind" AS TEXT COLLATE "C" CHECK (VALUE IN ('DIRECT', 'MIXED', 'INDIRECT'));

-- CreateDomain
CREATE DOMAIN "EventType" AS TEXT COLLATE "C" CHECK (VALUE IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'APPOINT', 'TAKE_OFFICE', 'LEAVE_POST', 'OTHER'));

-- CreateDomain
CREATE DOMAIN "Realis" AS TEXT COLLATE "C" CHECK (VALUE IN ('ACTUAL', 'PLANNED', 'PROPOSED', 'ALLEGED', 'NEGATED'));

-- CreateDomain
CREATE DOMAIN "ParticipantRole" AS TEXT COLLATE "C" CHECK (VALUE IN ('AGENT', 'RECIPIENT', 'LOCATION', 'OTHER'));

-- CreateDomain
CREATE DOMAIN "SearchKind" AS TEXT COLLATE "C" CHECK (VALUE IN ('ARTICLE', 'ACTOR', 'QUOTE', 'EVENT'));

-- CreateTable
CREATE TABLE "Outlet" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT COLLATE "C" NOT NULL,
    "location" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "title" TEXT COLLATE "C",
    "language" TEXT COLLATE "C" NOT NULL,
    "outletId" TEXT COLLATE "C",
    "publishedOn" TEXT COLLATE "C",
    "publishedAt" TEXT COLLATE "C",
    "published" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "metadata" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "furniture" JSONB NOT NULL,
    "who" TEXT COLLATE "C",
    "what" TEXT COLLATE "C",
    "when" TEXT COLLATE "C",
    "where" TEXT COLLATE "C",
    "extractorVersion" TEXT COLLATE "C" NOT NULL,
    "fingerprint" TEXT COLLATE "C" NOT NULL,
    "ingestedAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Arrival" (
    "number" SERIAL NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Arrival_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Sentence" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "index" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Sentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeExpression" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "type" "TimeType" NOT NULL,
    "value" TEXT COLLATE "C",
    "from" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",
    "precision" "Precision",
    "basis" "DateBasis",
    "rule" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "TimeExpression_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C",
    "actorId" TEXT COLLATE "C" NOT NULL,
    "published" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "form" "MentionForm" NOT NULL,
    "rule" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "country" TEXT COLLATE "C",
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "named" BOOLEAN NOT NULL,
    "country" TEXT COLLATE "C",
    "occupation" TEXT COLLATE "C",
    "placeId" TEXT COLLATE "C",
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "mentionCount" INTEGER NOT NULL DEFAULT 0,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActorAlias" (
    "actorId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "own" BOOLEAN NOT NULL DEFAULT false,
    "articleCount" INTEGER NOT NULL,
    "fullestCount" INTEGER NOT NULL,

    CONSTRAINT "ActorAlias_pkey" PRIMARY KEY ("actorId","name")
);

-- CreateTable
CREATE TABLE "Appearance" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "published" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "country" TEXT COLLATE "C",
    "occupation" TEXT COLLATE "C",
    "firstStart" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "linkRule" TEXT COLLATE "C" NOT NULL,
    "linkEvidence" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "published" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "organizationId" TEXT COLLATE "C",
    "countryId" TEXT COLLATE "C",
    "rule" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C",
    "published" TEXT COLLATE "C" NOT NULL,
    "kind" "QuoteKind" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cue" TEXT COLLATE "C",
    "cueLemma" TEXT COLLATE "C",
    "speakerId" TEXT COLLATE "C",
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "speakerAs" TEXT COLLATE "C",
    "saidFrom" TEXT COLLATE "C",
    "saidUntil" TEXT COLLATE "C",
    "saidPrecision" "Precision",
    "saidBasis" "DateBasis",
    "said" TEXT COLLATE "C" NOT NULL,
    "rule" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuoteSpan" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "QuoteSpan_pkey" PRIMARY KEY ("quoteId","index")
);

-- CreateTable
CREATE TABLE "QuotedActor" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "published" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "QuotedActor_pkey" PRIMARY KEY ("quoteId","actorId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT COLLATE "C" NOT NULL,
    "type" "EventType" NOT NULL,
    "realis" "Realis" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",
    "precision" "Precision",
    "dateBasis" "DateBasis",
    "occurred" TEXT COLLATE "C" NOT NULL,
    "published" TEXT COLLATE "C" NOT NULL,
    "placeActorId" TEXT COLLATE "C",
    "placeId" TEXT COLLATE "C",
    "partOfId" TEXT COLLATE "C",

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventMention" (
    "id" TEXT COLLATE "C" NOT NULL,
    "eventId" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C",
    "published" TEXT COLLATE "C" NOT NULL,
    "triggerStart" INTEGER NOT NULL,
    "triggerEnd" INTEGER NOT NULL,
    "trigger" TEXT COLLATE "C" NOT NULL,
    "main" BOOLEAN NOT NULL,
    "dateStart" INTEGER,
    "dateEnd" INTEGER,
    "placeStart" INTEGER,
    "placeEnd" INTEGER,
    "rule" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "EventMention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT COLLATE "C" NOT NULL,
    "eventId" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C",
    "role" "ParticipantRole" NOT NULL,
    "stated" BOOLEAN NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "text" TEXT COLLATE "C",
    "occurred" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotedEvent" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "eventId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "QuotedEvent_pkey" PRIMARY KEY ("quoteId","eventId")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C",
    "actorId" TEXT COLLATE "C",
    "names" TEXT COLLATE "C",

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "scopes" JSONB NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TEXT COLLATE "C",
    "lastUsedAt" TEXT COLLATE "C",
    "revokedAt" TEXT COLLATE "C",

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActorMerge" (
    "number" SERIAL NOT NULL,
    "fromId" TEXT COLLATE "C" NOT NULL,
    "fromName" TEXT COLLATE "C" NOT NULL,
    "intoId" TEXT COLLATE "C" NOT NULL,
    "intoName" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "mergedAt" TEXT COLLATE "C" NOT NULL,
    "mergedBy" TEXT COLLATE "C",
    "undoneAt" TEXT COLLATE "C",
    "undoneReason" TEXT COLLATE "C",
    "undoneBy" TEXT COLLATE "C",

    CONSTRAINT "ActorMerge_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "UnmergedAppearance" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "intoId" TEXT COLLATE "C" NOT NULL,
    "named" BOOLEAN NOT NULL,
    "published" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "country" TEXT COLLATE "C",
    "occupation" TEXT COLLATE "C",
    "firstStart" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "linkRule" TEXT COLLATE "C" NOT NULL,
    "linkEvidence" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "UnmergedAppearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnmergedReference" (
    "place" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "UnmergedReference_pkey" PRIMARY KEY ("place","recordId","actorId")
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
CREATE UNIQUE INDEX "Arrival_articleId_key" ON "Arrival"("articleId");

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
CREATE INDEX "Actor_articleCount_id_named_quoteCount_idx" ON "Actor"("articleCount", "id", "named", "quoteCount");

-- CreateIndex
CREATE INDEX "Actor_kind_articleCount_id_idx" ON "Actor"("kind", "articleCount", "id");

-- CreateIndex
CREATE INDEX "Actor_country_articleCount_id_idx" ON "Actor"("country", "articleCount", "id");

-- CreateIndex
CREATE INDEX "ActorAlias_folded_actorId_idx" ON "ActorAlias"("folded", "actorId");

-- CreateIndex
CREATE INDEX "Appearance_actorId_published_id_articleId_idx" ON "Appearance"("actorId", "published", "id", "articleId");

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
CREATE INDEX "Role_actorId_published_id_folded_idx" ON "Role"("actorId", "published", "id", "folded");

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
CREATE INDEX "Quote_cueLemma_published_id_idx" ON "Quote"("cueLemma", "published", "id");

-- CreateIndex
CREATE INDEX "Quote_published_id_confidence_idx" ON "Quote"("published", "id", "confidence");

-- CreateIndex
CREATE INDEX "Quote_saidFrom_id_idx" ON "Quote"("saidFrom", "id");

-- CreateIndex
CREATE INDEX "Quote_saidUntil_saidFrom_id_idx" ON "Quote"("saidUntil", "saidFrom", "id");

-- CreateIndex
CREATE INDEX "Quote_said_id_kind_cueLemma_confidence_published_idx" ON "Quote"("said", "id", "kind", "cueLemma", "confidence", "published");

-- CreateIndex
CREATE INDEX "Quote_speakerId_said_id_idx" ON "Quote"("speakerId", "said", "id");

-- CreateIndex
CREATE INDEX "Quote_sentenceId_idx" ON "Quote"("sentenceId");

-- CreateIndex
CREATE INDEX "QuotedActor_actorId_published_quoteId_idx" ON "QuotedActor"("actorId", "published", "quoteId");

-- CreateIndex
CREATE INDEX "Event_occurred_id_from_until_idx" ON "Event"("occurred", "id", "from", "until");

-- CreateIndex
CREATE INDEX "Event_from_id_precision_type_realis_published_idx" ON "Event"("from", "id", "precision", "type", "realis", "published");

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
CREATE INDEX "EventMention_eventId_published_id_confidence_idx" ON "EventMention"("eventId", "published", "id", "confidence");

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

-- CreateIndex
CREATE INDEX "SearchEntry_articleId_idx" ON "SearchEntry"("articleId");

-- CreateIndex
CREATE INDEX "SearchEntry_actorId_idx" ON "SearchEntry"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_kind_recordId_key" ON "SearchEntry"("kind", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ActorMerge_fromId_undoneAt_idx" ON "ActorMerge"("fromId", "undoneAt");

-- CreateIndex
CREATE INDEX "ActorMerge_intoId_undoneAt_idx" ON "ActorMerge"("intoId", "undoneAt");

-- CreateIndex
CREATE INDEX "UnmergedAppearance_articleId_idx" ON "UnmergedAppearance"("articleId");

-- CreateIndex
CREATE INDEX "UnmergedAppearance_actorId_idx" ON "UnmergedAppearance"("actorId");

-- CreateIndex
CREATE INDEX "UnmergedAppearance_intoId_idx" ON "UnmergedAppearance"("intoId");

-- CreateIndex
CREATE INDEX "UnmergedReference_actorId_idx" ON "UnmergedReference"("actorId");

-- CreateIndex
CREATE INDEX "UnmergedReference_articleId_idx" ON "UnmergedReference"("articleId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sentence" ADD CONSTRAINT "Sentence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeExpression" ADD CONSTRAINT "TimeExpression_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorAlias" ADD CONSTRAINT "ActorAlias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSpan" ADD CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotedActor" ADD CONSTRAINT "QuotedActor_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotedActor" ADD CONSTRAINT "QuotedActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeActorId_fkey" FOREIGN KEY ("placeActorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotedEvent" ADD CONSTRAINT "QuotedEvent_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotedEvent" ADD CONSTRAINT "QuotedEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnmergedAppearance" ADD CONSTRAINT "UnmergedAppearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnmergedReference" ADD CONSTRAINT "UnmergedReference_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
