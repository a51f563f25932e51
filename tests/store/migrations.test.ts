import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentSchema, lastSchemaFile } from '../../scripts/prisma-schema.ts';
import { schemaDiff } from '../../scripts/schema-diff.ts';
import { Connection } from '../../src/store/connection.ts';
import { ENGINES, knownMigrations, type Migration, migrate } from '../../src/store/migrations.ts';

const migration = (name: string, sql: string, checksum = name): Migration => ({ name, sql, checksum });

const FIRST = migration(
  '0001_first',
  `CREATE TABLE "Town" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT);
   CREATE TABLE "Street" ("id" TEXT NOT NULL PRIMARY KEY, "townId" TEXT NOT NULL,
     FOREIGN KEY ("townId") REFERENCES "Town" ("id") ON DELETE CASCADE);`,
);
const REDEFINED = migration(
  '0002_redefined',
  `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Town" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL DEFAULT '');
INSERT INTO "new_Town" ("id", "name") SELECT "id", coalesce("name", '') FROM "Town";
DROP TABLE "Town";
ALTER TABLE "new_Town" RENAME TO "Town";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`,
);

function withTown(): Connection {
  const connection = new Connection(':memory:');
  migrate(connection, [FIRST]);
  connection.script(
    `INSERT INTO "Town" VALUES ('varnholm', NULL); INSERT INTO "Street" VALUES ('quay', 'varnholm');`,
  );
  return connection;
}

test.each(ENGINES)('the schema of %s is that of its last migration', async (engine) => {
  const last = readFileSync(lastSchemaFile(engine), 'utf8');
  expect(await schemaDiff(engine, last, currentSchema(engine))).toBeNull();
});

/** Tables by hand, which no model tells. */
const BY_HAND = ['_prisma_migrations', 'GraphVersion', 'GraphChange', 'TableCount'];

test('migrations lead exactly to the schema', async () => {
  const migrated = new Connection(':memory:');
  migrate(migrated);
  for (const table of BY_HAND) migrated.run(`DROP TABLE "${table}"`);
  const direct = new Connection(':memory:');
  direct.script((await schemaDiff('sqlite', null, currentSchema('sqlite'))) ?? '');
  expect(shape(migrated)).toEqual(shape(direct));
});

test('every table of the graph counts what is written to it, also when it was redefined', () => {
  const connection = new Connection(':memory:');
  migrate(connection);
  const tables =
    connection.run(`SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'
    AND name NOT LIKE 'SearchIndex%' AND name NOT LIKE 'sqlite%'
    AND (SELECT count(*) FROM sqlite_master AS "trigger" WHERE "trigger".type = 'trigger' AND "trigger".tbl_name = sqlite_master.name
      AND "trigger".sql LIKE '% UPDATE "GraphVersion" SET "number" = "number" + 1, "unnoted" = 1;%') < 3 ORDER BY name`);
  expect(tables.rows.map(({ 0: name }) => name)).toEqual([
    'ApiToken',
    'GraphChange',
    'GraphVersion',
    'TableCount',
    '_prisma_migrations',
  ]);
});

test('quotes from before timelines get the day they were said, where it is known, or published', () => {
  const connection = new Connection(':memory:');
  migrate(connection, knownMigrations('sqlite').slice(0, 1));
  const quote = (
    id: string,
    said: string,
  ) => `INSERT INTO "Quote" ("id", "articleId", "published", "kind", "text", "start",
    "end", "rule", "confidence", "saidFrom", "saidPrecision") VALUES ('${id}', 'a', '2031-03-07/2031-03-06T22:00:00Z',
    'DIRECT', 'No.', 0, 3, 'test', 1, ${said});`;
  connection.script(`INSERT INTO "Article" ("id", "language", "published", "text", "metadata", "wordCount", "paragraphs",
      "furniture", "extractorVersion", "fingerprint", "ingestedAt") VALUES ('a', 'en', '', 'No.', '{}', 1, '[]', '[]', '1', 'f', '');
    ${quote('day', `'2031-03-05', 'DAY'`)} ${quote('year', `'2031-01-01', 'YEAR'`)} ${quote('unknown', 'NULL, NULL')}`);
  migrate(connection);
  expect(connection.run('SELECT "id", "said" FROM "Quote" ORDER BY "id"').rows).toEqual([
    ['day', '2031-03-05'],
    ['unknown', '2031-03-07/2031-03-06T22:00:00Z'],
    ['year', '2031-03-07/2031-03-06T22:00:00Z'],
  ]);
  expect(connection.run('SELECT "kind", count(*) FROM "SearchEntry" GROUP BY 1 ORDER BY 1').rows).toEqual([
    ['ARTICLE', 1],
    ['QUOTE', 3],
  ]);
});

test('appearances and quotes from before know who is elsewhere, and who says it', () => {
  const connection = new Connection(':memory:');
  const all = knownMigrations('sqlite');
  const before = all.findIndex(({ name }) => name.endsWith('elsewhere_and_speakers'));
  migrate(connection, all.slice(0, before));
  const article = (
    id: string,
  ) => `INSERT INTO "Article" ("id", "language", "published", "text", "metadata", "wordCount",
      "paragraphs", "furniture", "extractorVersion", "fingerprint", "ingestedAt")
    VALUES ('${id}', 'en', '', 'No.', '{}', 1, '[]', '[]', '1', '${id}', '');`;
  const actor = (
    id: string,
    articles: number,
  ) => `INSERT INTO "Actor" ("id", "kind", "name", "folded", "named", "articleCount")
    VALUES ('${id}', 'PERSON', '${id}', '${id}', 1, ${articles});`;
  const appearance = (
    articleId: string,
    actorId: string,
  ) => `INSERT INTO "Appearance" ("id", "articleId", "actorId", "published",
      "name", "aliases", "kind", "firstStart", "mentionCount", "linkRule", "linkEvidence")
    VALUES ('${actorId} in ${articleId}', '${articleId}', '${actorId}', '', '${actorId}', '[]', 'PERSON', 0, 1, 'test', '');`;
  const quote = (
    id: string,
    speaker: string,
  ) => `INSERT INTO "Quote" ("id", "articleId", "published", "kind", "text", "start",
      "end", "rule", "confidence", "speakerId", "said") VALUES ('${id}', 'a', '', 'DIRECT', 'No.', 0, 3, 'test', 1, ${speaker}, '');
    INSERT INTO "QuotedActor" ("quoteId", "actorId", "published") VALUES ('${id}', 'ilan', '');`;
  connection.script(`${article('a')} ${article('b')} ${actor('ilan', 2)} ${actor('mira', 1)} ${appearance('a', 'ilan')}
    ${appearance('a', 'mira')} ${appearance('b', 'ilan')} ${quote('known', `'mira'`)} ${quote('unknown', 'NULL')}`);
  migrate(connection);
  expect(connection.run('SELECT "id", "elsewhere" FROM "Appearance" ORDER BY "id"').rows).toEqual([
    ['ilan in a', 1],
    ['ilan in b', 1],
    ['mira in a', 0],
  ]);
  expect(connection.run('SELECT "quoteId", "speakerId" FROM "QuotedActor" ORDER BY 1').rows).toEqual([
    ['known', 'mira'],
    ['unknown', null],
  ]);
});

test('events from before know who published their first report, and in which country they were', () => {
  const connection = new Connection(':memory:');
  const all = knownMigrations('sqlite');
  const before = all.findIndex(({ name }) => name.endsWith('events_by_outlet_and_country'));
  migrate(connection, all.slice(0, before));
  const event = (
    id: string,
    place: string,
  ) => `INSERT INTO "Event" ("id", "type", "realis", "title", "occurred",
      "published", "placeId") VALUES ('${id}', 'CONSULT', 'ACTUAL', 'They met', '', '', ${place});`;
  const report = (
    id: string,
    eventId: string,
    articleId: string,
    at: number,
  ) => `INSERT INTO "EventMention" ("id", "eventId",
      "articleId", "published", "triggerStart", "triggerEnd", "trigger", "main", "rule", "confidence")
    VALUES ('${id}', '${eventId}', '${articleId}', '', ${at}, ${at + 3}, 'met', 1, 'test', 1);`;
  const article = (
    id: string,
    outlet: string,
  ) => `INSERT INTO "Article" ("id", "language", "published", "text", "metadata",
      "wordCount", "paragraphs", "furniture", "extractorVersion", "fingerprint", "ingestedAt", "outletId")
    VALUES ('${id}', 'en', '', 'They met.', '{}', 2, '[]', '[]', '1', '${id}', '', ${outlet});`;
  connection.script(`INSERT INTO "Outlet" VALUES ('courier', 'Courier', 'courier');
    INSERT INTO "Place" VALUES ('riga', 'Riga', 'riga', 'LVA', 57, 24);
    ${article('known', `'courier'`)} ${article('unknown', 'NULL')} ${event('there', `'riga'`)} ${event('nowhere', 'NULL')}
    ${report('second', 'there', 'unknown', 9)} ${report('first', 'there', 'known', 5)} ${report('only', 'nowhere', 'unknown', 5)}`);
  migrate(connection);
  expect(connection.run('SELECT "id", "outletId", "country" FROM "Event" ORDER BY "id"').rows).toEqual([
    ['nowhere', null, null],
    ['there', 'courier', 'LVA'],
  ]);
});

test('quotes from before are found by what their speakers are called, and are so no more when they have gone', () => {
  const connection = new Connection(':memory:');
  const all = knownMigrations('sqlite');
  const before = all.findIndex(({ name }) => name.endsWith('speakers_by_letters'));
  migrate(connection, all.slice(0, before));
  const quote = (
    id: string,
    speakerAs: string,
  ) => `INSERT INTO "Quote" ("id", "articleId", "published", "kind", "text",
      "start", "end", "rule", "confidence", "said", "speakerAs") VALUES ('${id}', 'a', '', 'DIRECT', 'No.', 0, 3, 'test', 1, '', ${speakerAs});
    INSERT INTO "SearchEntry" ("kind", "recordId", "articleId") VALUES ('QUOTE', '${id}', 'a');`;
  connection.script(`INSERT INTO "Article" ("id", "language", "published", "text", "metadata", "wordCount", "paragraphs",
      "furniture", "extractorVersion", "fingerprint", "ingestedAt") VALUES ('a', 'en', '', 'No.', '{}', 1, '[]', '[]', '1', 'f', '');
    ${quote('old', `'Minister Ilan Roke'`)} ${quote('unknown', 'NULL')}`);
  migrate(connection);
  connection.script(quote('new', `'the minister'`));
  const found = () =>
    connection.run(`SELECT "recordId" FROM "SearchIndexTrigrams" AS "may" CROSS JOIN "SearchEntry" AS "entry"
      WHERE "may"."SearchIndexTrigrams" MATCH '"min" AND "ini"' AND "entry"."id" = -"may"."rowid" ORDER BY 1`)
      .rows;
  expect(found()).toEqual([['new'], ['old']]);
  connection.run(`DELETE FROM "Article"`);
  expect(connection.run('SELECT count(*) FROM "SearchIndexTrigrams"').rows).toEqual([[0]]);
});

test('who took part before gets the type of the event', () => {
  const connection = new Connection(':memory:');
  const all = knownMigrations('sqlite');
  const before = all.findIndex(({ name }) => name.endsWith('participants_by_type'));
  migrate(connection, all.slice(0, before));
  const event = (
    id: string,
    type: string,
  ) => `INSERT INTO "Event" ("id", "type", "realis", "title", "occurred", "published")
      VALUES ('${id}', '${type}', 'ACTUAL', 'They met', '', '');
    INSERT INTO "Participant" ("id", "eventId", "articleId", "role", "stated", "occurred") VALUES ('of ${id}', '${id}', 'a', 'AGENT', 1, '');`;
  connection.script(`INSERT INTO "Article" ("id", "language", "published", "text", "metadata", "wordCount", "paragraphs",
      "furniture", "extractorVersion", "fingerprint", "ingestedAt") VALUES ('a', 'en', '', 'They met.', '{}', 2, '[]', '[]', '1', 'f', '');
    ${event('talks', 'CONSULT')} ${event('vote', 'OTHER')}`);
  migrate(connection);
  expect(connection.run('SELECT "id", "eventType" FROM "Participant" ORDER BY "id"').rows).toEqual([
    ['of talks', 'CONSULT'],
    ['of vote', 'OTHER'],
  ]);
});

test('the database of another program is left as it is', () => {
  const connection = new Connection(':memory:');
  connection.script('CREATE TABLE "Invoice" ("id" TEXT)');
  expect(() => migrate(connection)).toThrow('is the database of another program; name another file');
  expect(connection.run('SELECT name FROM sqlite_master').rows).toEqual([['Invoice']]);
});

test('a redefined table keeps its children, and foreign keys are on afterwards', () => {
  const connection = withTown();
  migrate(connection, [FIRST, REDEFINED]);
  expect(connection.run('SELECT * FROM "Street"').rows).toEqual([['quay', 'varnholm']]);
  expect(connection.run('SELECT * FROM "Town"').rows).toEqual([['varnholm', '']]);
  expect(connection.run('PRAGMA foreign_keys').rows).toEqual([[1]]);
});

test('each is applied once and recorded with its checksum', () => {
  const connection = withTown();
  migrate(connection, [FIRST]);
  migrate(connection, [FIRST, REDEFINED]);
  expect(
    connection.run('SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations ORDER BY 1')
      .rows,
  ).toEqual([
    ['0001_first', '0001_first', 1],
    ['0002_redefined', '0002_redefined', 1],
  ]);
});

test('one that fails leaves the database as it was', () => {
  const connection = withTown();
  const broken = migration(
    '0002_broken',
    'CREATE TABLE "Square" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);',
  );
  expect(() => migrate(connection, [FIRST, broken])).toThrow('no such table: Nowhere');
  expect(connection.run(`SELECT name FROM sqlite_master WHERE name = 'Square'`).rows).toEqual([]);
  expect(connection.run('PRAGMA foreign_keys').rows).toEqual([[1]]);
});

test('one that leaves a child without its parent is refused', () => {
  const connection = withTown();
  const orphaning = migration('0002_orphaning', `DELETE FROM "Town";`);
  expect(() => migrate(connection, [FIRST, orphaning])).toThrow('leaves rows of Street without their Town');
  expect(connection.run('SELECT count(*) FROM "Town"').rows).toEqual([[1]]);
});

test.each([
  ['a table of its own, filled and kept by triggers', true],
  ['rows of a table that was there', false],
  ['a table that refers to others', false],
  ['a column of its own, filled', true],
  ['a column that refers to others', false],
  ['a column that was there, filled', false],
  ['a column of its own, filled beside one that was there', false],
])('whether rows are looked at for what they have lost: %s', (what, isSkipped) => {
  const beside = `-- Quays; and DELETE FROM "Town" is none.
    CREATE TABLE "Length" ("of" TEXT);\nINSERT INTO "Length" ("of") SELECT "id" FROM "Town";\nCREATE INDEX "a" ON "Street"("townId");
CREATE TRIGGER "t" AFTER INSERT ON "Town" BEGIN DELETE FROM "Length"; UPDATE "Length" SET "of" = NEW."id"; END;`;
  const scripts: Record<string, string> = {
    'a table of its own, filled and kept by triggers': beside.replace(/^ +/gm, ''),
    'rows of a table that was there': `INSERT INTO "Street" ("id", "townId") VALUES ('moat', 'varnholm');`,
    'a table that refers to others': `CREATE TABLE "Square" ("id" TEXT, "townId" TEXT REFERENCES "Town" ("id"));`,
    'a column of its own, filled': `ALTER TABLE "Street" ADD COLUMN "of" TEXT;
      UPDATE "Street" SET "of" = (SELECT "id" FROM "Town" AS "t" WHERE "t"."id" = "Street"."townId");`,
    'a column that refers to others': `ALTER TABLE "Street" ADD COLUMN "of" TEXT REFERENCES "Town" ("id");`,
    'a column that was there, filled': `UPDATE "Street" SET "townId" = (SELECT 'nowhere');`,
    'a column of its own, filled beside one that was there': `ALTER TABLE "Street" ADD COLUMN "of" TEXT;
      UPDATE "Street" SET "of" = (SELECT 'x'), "townId" = (SELECT 'y');`,
  };
  const connection = withTown();
  connection.script(`PRAGMA foreign_keys = OFF; DELETE FROM "Town" WHERE "id" = 'varnholm';
    INSERT INTO "Town" VALUES ('orvane', NULL); PRAGMA foreign_keys = ON;`);
  const next = () => migrate(connection, [FIRST, migration('0002_next', scripts[what] ?? '')]);
  if (isSkipped) expect(next).not.toThrow();
  else expect(next).toThrow('leaves rows of Street without their Town');
});

test('a database of a newer version, or with an edited migration, is refused', () => {
  const connection = withTown();
  migrate(connection, [FIRST, REDEFINED]);
  expect(() => migrate(connection, [FIRST])).toThrow(
    'was written by a newer version of Dateline (it has migration 0002_redefined); update Dateline or use another database',
  );
  expect(() => migrate(connection, [FIRST, { ...REDEFINED, checksum: 'other' }])).toThrow(
    'had migration 0002_redefined with other content applied',
  );
});

test.each(ENGINES)('the known ones of %s are numbered without a gap', (engine) => {
  const numbers = knownMigrations(engine).map((known) => Number(known.name.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

/** Tables, columns, keys and indexes, whatever way led to them; but those of full text, of which Prisma has no notion. */
function shape(connection: Connection): unknown {
  const tables = connection.run(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'SearchIndex%' ORDER BY name`,
  ).rows;
  return tables
    .map((row) => String(row[0]))
    .map((table) => ({
      table,
      columns: connection.run(
        `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY name`,
        [table],
      ).rows,
      keys: connection.run(
        `SELECT "table", "from", "to", on_delete, on_update FROM pragma_foreign_key_list(?) ORDER BY "from"`,
        [table],
      ).rows,
      indexes: connection.run(
        `SELECT list.name, list."unique", group_concat(info.name) FROM pragma_index_list(?) list,
       pragma_index_info(list.name) info GROUP BY list.name ORDER BY list.name`,
        [table],
      ).rows,
    }));
}
