import type { Database } from '../../src/store/database.ts';
import { type Insert, numberedRows, type Row } from './numbered-rows.ts';

/** Of each article's records; with their links about 25 rows an article. */
const MENTIONS = 5;
const QUOTES = 2;
const EVENTS = 1;
const WORDS = ['harbor', 'ferry', 'quota', 'turbine', 'ceasefire', 'orchard', 'verdict', 'tunnel'] as const;

/**
 * An archive of many articles in which, as in the news, few actors are everywhere and most in one article: the busiest
 * of them is in every fifth. The same in each run.
 */
export async function fillSkewedArchive(database: Database, articles: number): Promise<void> {
  const insert = numberedRows(database);
  const actors = Math.ceil(articles / 5);
  await insertNames(insert, actors);
  await insertArticles(insert, articles, actors);
  await insertQuotes(insert, articles, actors);
  await insertEvents(insert, articles, actors);
  await countActors(database);
  await insertSearch(database);
}

/** The id that a numbered record has. */
export function numbered(prefix: string, number: string | number): string {
  return `${prefix}-${String(number).padStart(7, '0')}`;
}

function id(prefix: string, number = 'i'): string {
  return `printf('${prefix}-%07d', ${number})`;
}

/** A number from 0 to 1 that looks random, for each `i` and `salt`. */
function chance(salt: number, number = 'i'): string {
  return `((((${number} + 1) * 7919 + ${salt} * 104729) * 31337 % 1000003) / 1000003.0)`;
}

/** One of so many, most often the first ones. */
function skewed(count: number, salt: number, number = 'i'): string {
  const one = chance(salt, number);
  return `CAST(${count} * ${one} * ${one} * ${one} * ${one} * ${one} AS INTEGER)`;
}

function oneOf(values: readonly string[], salt: number, number = 'i'): string {
  const which = `CAST(${chance(salt, number)} * ${values.length} AS INTEGER)`;
  return `CASE ${which} ${values.map((value, index) => `WHEN ${index} THEN '${value}'`).join(' ')} END`;
}

/** Ten years of days, in the order of the articles' numbers. */
function day(number: string, articles: number): string {
  return `date('2020-01-01', '+' || (${number} * 3650 / ${articles}) || ' days')`;
}

async function insertNames(insert: Insert, actors: number): Promise<void> {
  await insert('Outlet', { id: id('outlet'), name: `'Outlet ' || i`, folded: `'outlet ' || i` }, 50);
  await insert(
    'Place',
    {
      id: id('place'),
      name: `'Place ' || i`,
      folded: `'place ' || i`,
      country: oneOf(['KEN', 'LVA', 'FRA'], 1),
      latitude: `${chance(2)} * 180 - 90`,
      longitude: `${chance(3)} * 360 - 180`,
    },
    500,
  );
  await insert(
    'Actor',
    {
      id: id('actor'),
      kind: oneOf(['PERSON', 'PERSON', 'PERSON', 'ORGANIZATION', 'PLACE', 'COUNTRY'], 4),
      name: `'Actor ' || i || ' ' || ${oneOf(WORDS, 5)}`,
      folded: `'actor ' || i || ' ' || ${oneOf(WORDS, 5)}`,
      named: `${chance(6)} < 0.9`,
      country: oneOf(['KEN', 'LVA', 'FRA', 'DEU', 'PER'], 7),
      placeId: `CASE WHEN ${chance(8)} < 0.1 THEN ${id('place', skewed(500, 9))} END`,
    },
    actors,
  );
}

async function insertArticles(insert: Insert, articles: number, actors: number): Promise<void> {
  await insert(
    'Article',
    {
      id: id('article'),
      location: id('path'),
      url: `'https://example.org/' || i`,
      title: `'Report ' || i || ' on the ' || ${oneOf(WORDS, 10)}`,
      language: `CASE WHEN ${chance(11)} < 0.97 THEN 'en' ELSE 'fr' END`,
      outletId: id('outlet', skewed(50, 12)),
      publishedOn: day('i', articles),
      published: day('i', articles),
      text: `'The ' || ${oneOf(WORDS, 13)} || ' and the ' || ${oneOf(WORDS, 14)} || ' were discussed in report ' || i || '.'`,
      wordCount: '10',
      paragraphs: `'[]'`,
      furniture: `'[]'`,
      metadata: `'{}'`,
      extractorVersion: `'1.0.0'`,
      fingerprint: 'i',
      ingestedAt: `'2031-05-06T07:08:09Z'`,
    },
    articles,
  );
  const of = (each: number) => id('article', `i / ${each}`);
  const published = (each: number) => day(`(i / ${each})`, articles);
  const found: Row = { rule: `'test.made'`, confidence: `0.5 + ${chance(15)} / 2` };
  await insert(
    'Sentence',
    {
      id: id('sentence'),
      articleId: of(3),
      index: 'i % 3',
      paragraph: '0',
      start: 'i % 3 * 20',
      end: 'i % 3 * 20 + 19',
    },
    articles * 3,
  );
  await insert(
    'Mention',
    {
      ...found,
      id: id('mention'),
      articleId: of(MENTIONS),
      sentenceId: id('sentence', `i / ${MENTIONS} * 3 + i % 3`),
      actorId: id('actor', skewed(actors, 16)),
      published: published(MENTIONS),
      start: `i % ${MENTIONS} * 10`,
      end: `i % ${MENTIONS} * 10 + 5`,
      text: `'Actor'`,
      kind: `'PERSON'`,
      form: oneOf(['NAME', 'NOMINAL', 'PRONOUN'], 17),
    },
    articles * MENTIONS,
  );
  await insert(
    'Appearance',
    {
      id: id('appearance'),
      articleId: of(MENTIONS),
      actorId: id('actor', skewed(actors, 16)),
      published: published(MENTIONS),
      name: `'Actor'`,
      aliases: `'[]'`,
      kind: `'PERSON'`,
      firstStart: `i % ${MENTIONS} * 10`,
      mentionCount: '1',
      linkRule: `'test'`,
      linkEvidence: `'same name'`,
    },
    articles * MENTIONS,
  );
  await insert(
    'Role',
    {
      ...found,
      id: id('role'),
      articleId: of(1),
      actorId: id('actor', skewed(actors, 18)),
      published: published(1),
      title: `'head of the ' || ${oneOf(WORDS, 19)}`,
      folded: `'head of the ' || ${oneOf(WORDS, 19)}`,
      start: '0',
      end: '4',
      text: `'head'`,
      organizationId: id('actor', skewed(actors, 20)),
    },
    articles,
  );
}

async function insertQuotes(insert: Insert, articles: number, actors: number): Promise<void> {
  const count = articles * QUOTES;
  const published = day(`(i / ${QUOTES})`, articles);
  const isDated = `${chance(21)} < 0.3`;
  const speakerId = `CASE WHEN ${chance(26)} < 0.95 THEN ${id('actor', skewed(actors, 27))} END`;
  await insert(
    'Quote',
    {
      id: id('quote'),
      articleId: id('article', `i / ${QUOTES}`),
      sentenceId: id('sentence', `i / ${QUOTES} * 3 + i % ${QUOTES}`),
      published,
      kind: oneOf(['DIRECT', 'DIRECT', 'INDIRECT', 'MIXED'], 22),
      text: `'We spoke of the ' || ${oneOf(WORDS, 23)} || ' and of the ' || ${oneOf(WORDS, 24)} || '.'`,
      start: `i % ${QUOTES} * 20`,
      end: `i % ${QUOTES} * 20 + 19`,
      cue: `'said'`,
      cueLemma: oneOf(['say', 'say', 'say', 'say', 'tell', 'add', 'deny'], 25),
      speakerId,
      speakerAs: `'The owner of the ' || ${oneOf(WORDS, 38)}`,
      saidFrom: `CASE WHEN ${isDated} THEN ${published} END`,
      saidUntil: `CASE WHEN ${isDated} THEN ${published} END`,
      said: published,
      rule: `'test.made'`,
      confidence: `0.5 + ${chance(28)} / 2`,
    },
    count,
  );
  await insert(
    'QuotedActor',
    { quoteId: id('quote'), actorId: id('actor', skewed(actors, 29)), published, speakerId },
    count,
  );
}

const EVENT_TYPES = ['CONSULT', 'ACCUSE', 'AGREE', 'ASSAULT', 'OTHER', 'OTHER'];

async function insertEvents(insert: Insert, articles: number, actors: number): Promise<void> {
  const count = articles * EVENTS;
  const occurred = day('i', articles);
  await insert(
    'Event',
    {
      id: id('event'),
      type: oneOf(EVENT_TYPES, 30),
      realis: oneOf(['ACTUAL', 'ACTUAL', 'ACTUAL', 'PLANNED', 'ALLEGED'], 31),
      title: `'Talks on the ' || ${oneOf(WORDS, 32)}`,
      from: occurred,
      until: occurred,
      precision: `'DAY'`,
      dateBasis: `'STATED'`,
      occurred,
      published: occurred,
      placeActorId: id('actor', skewed(actors, 33)),
      placeId: id('place', skewed(500, 34)),
      partOfId: `CASE WHEN i > 0 AND ${chance(40)} < 0.1 THEN ${id('event', '(i - 1)')} END`,
      outletId: id('outlet', skewed(50, 12)),
      country: oneOf(['KEN', 'LVA', 'FRA'], 1, skewed(500, 34)),
    },
    count,
  );
  await insert(
    'EventMention',
    {
      id: id('report'),
      eventId: id('event'),
      articleId: id('article'),
      published: occurred,
      triggerStart: '0',
      triggerEnd: '5',
      trigger: `'talks'`,
      main: `${chance(39)} < 0.3`,
      rule: `'test.made'`,
      confidence: `0.5 + ${chance(35)} / 2`,
    },
    count,
  );
  await insert(
    'Participant',
    {
      id: id('participant'),
      eventId: id('event', 'i / 2'),
      articleId: id('article', 'i / 2'),
      actorId: id('actor', skewed(actors, 36)),
      role: oneOf(['AGENT', 'AGENT', 'RECIPIENT'], 37),
      stated: 'true',
      start: '0',
      end: '5',
      text: `'Actor'`,
      occurred: day('(i / 2)', articles),
      eventType: oneOf(EVENT_TYPES, 30, '(i / 2)'),
    },
    count * 2,
  );
  await insert('QuotedEvent', { quoteId: id('quote', `i * ${QUOTES}`), eventId: id('event') }, count);
}

async function countActors(database: Database): Promise<void> {
  await database.$executeRawUnsafe(`UPDATE "Actor" SET
    "articleCount" = (SELECT count(*) FROM "Appearance" WHERE "actorId" = "Actor"."id"),
    "quoteCount" = (SELECT count(*) FROM "Quote" WHERE "speakerId" = "Actor"."id")`);
  await database.$executeRawUnsafe(`UPDATE "Appearance" SET "elsewhere" = TRUE
    WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "articleCount" > 1)`);
}

async function insertSearch(database: Database): Promise<void> {
  for (const sql of [
    `INSERT INTO "SearchEntry" ("kind", "recordId", "articleId") SELECT 'ARTICLE', "id", "id" FROM "Article"`,
    `INSERT INTO "SearchEntry" ("kind", "recordId", "articleId") SELECT 'QUOTE', "id", "articleId" FROM "Quote"`,
    `INSERT INTO "SearchEntry" ("kind", "recordId", "articleId")
       SELECT 'EVENT', "eventId", "articleId" FROM "EventMention" WHERE true ON CONFLICT DO NOTHING`,
    `INSERT INTO "SearchEntry" ("kind", "recordId", "actorId", "names") SELECT 'ACTOR', "id", "id",
       (SELECT json_group_array("name") FROM (SELECT "name" FROM "ActorAlias" WHERE "actorId" = "Actor"."id"
         ORDER BY "own" DESC, "name")) FROM "Actor"`,
    `INSERT INTO "SearchIndex" ("rowid", "head", "body") SELECT "entry"."id",
       CASE "kind" WHEN 'ARTICLE' THEN (SELECT "title" FROM "Article" WHERE "id" = "recordId")
         WHEN 'ACTOR' THEN (SELECT "name" FROM "Actor" WHERE "id" = "recordId")
         WHEN 'EVENT' THEN (SELECT "title" FROM "Event" WHERE "id" = "recordId") ELSE '' END,
       CASE "kind" WHEN 'ARTICLE' THEN (SELECT "text" FROM "Article" WHERE "id" = "recordId")
         WHEN 'QUOTE' THEN (SELECT "text" FROM "Quote" WHERE "id" = "recordId") ELSE '' END
     FROM "SearchEntry" AS "entry"`,
  ])
    await database.$executeRawUnsafe(sql);
}
