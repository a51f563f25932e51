import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInterfaceType } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import type { DatelineServer, ServerOptions } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors, splitActor } from '../../src/store/merges/merge-actors.ts';
import { inTransaction, retractArticle } from '../../src/store/save-article.ts';
import { type Dice, dice } from '../campaigns/dice.ts';
import { globalId, post, quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { randomArticle, randomReading } from '../support/random-news.ts';
import { randomPage } from '../support/random-pages.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { store } from '../support/stored.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
const opened: Database[] = [];
afterAll(async () => {
  for (const database of opened) await database.$disconnect();
  rmSync(folder, { recursive: true });
});

/** Two connections to one database, as two servers have them. */
function twoConnections(name: string): readonly [Database, Database] {
  const two = [openDatabase(join(folder, name)), openDatabase(join(folder, name))] as const;
  opened.push(...two);
  return two;
}

const LIMITS = { cost: 1_000_000, depth: 30 };
const served = (database: Database, options: Partial<ServerOptions> = {}) =>
  quietServer({ database, limits: LIMITS, metrics: true, ...options }).server;

async function answer(server: DatelineServer, query: string): Promise<string> {
  return (await post(server, JSON.stringify({ query }))).text();
}

/** How many answers were given again, and how many of them after something else was written. */
async function givenBy(
  server: DatelineServer,
): Promise<{ readonly given: number; readonly outlasting: number }> {
  const metrics = await (await server.fetch('http://localhost/metrics')).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(metrics)?.[1]);
  return {
    given: read('dateline_cached_answers_total'),
    outlasting: read('dateline_cached_answers_outlasting_writes_total'),
  };
}

const NODE = schema.getType('Node');
const TYPES = isInterfaceType(NODE) ? schema.getPossibleTypes(NODE).map(({ name }) => name) : [];

async function somePage(database: Database, die: Dice): Promise<string> {
  if (die.chance(0.05))
    return die.pick(['{ articles { totalCount nodes { title } } }', '{ corpus { quoteCount } }']);
  const type = die.pick([...TYPES, 'Article', 'Article', 'Actor', 'Actor', 'Quote', 'Event']);
  const rows = await database.$queryRawUnsafe<{ id: string }[]>(`SELECT "id" FROM "${type}" ORDER BY "id"`);
  if (rows.length === 0) return somePage(database, die);
  return randomPage(type, die.chance(0.02) ? 'nobody' : die.pick(rows).id, die);
}

const DECISION = { reason: 'one and the same', tokenId: null, now: new Date('2031-05-06T07:08:09Z') };
const WRITES = [
  'batch',
  'batch',
  'one',
  'one',
  'batch',
  'batch',
  'one',
  'one',
  'again',
  'retract',
  'merge',
  'split',
  'by hand',
  'not',
] as const;

async function write(
  kind: (typeof WRITES)[number],
  database: Database,
  die: Dice,
  note: number,
): Promise<void> {
  const stored = await database.article.findMany({ orderBy: { id: 'asc' } });
  const actors = await database.actor.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  if (kind === 'batch' || kind === 'one' || stored.length < 5) {
    const count = kind === 'batch' ? 4 : 1;
    const articles = Array.from({ length: count }, (_, index) => randomArticle(die, note * 4 + index));
    const options = { database, extractor: stubExtractor(), isThere: () => die.chance(0.5) };
    for await (const _ of ingestArticles(articles, options));
  } else if (kind === 'again') {
    const { text, metadata, location } = die.pick(stored);
    await store(database, randomReading(text, metadata as object, die), { location });
  } else if (kind === 'retract') {
    await retractArticle(database, die.pick(stored).id);
  } else if (kind === 'merge') {
    await mergeActors(database, die.pick(actors).id, die.pick(actors).id, DECISION);
  } else if (kind === 'split') {
    const merges = await database.actorMerge.findMany({ where: { undoneAt: null } });
    if (merges.length > 0) await splitActor(database, die.pick(merges).fromId, DECISION);
  } else if (kind === 'by hand') {
    const { id } = die.pick(actors);
    await database.$executeRawUnsafe(`UPDATE "Actor" SET "name" = "name" || '!' WHERE "id" = '${id}'`);
    // Nobody has looked in between.
    if (die.chance(0.5)) await write('one', database, die, note);
  } else {
    const failing = inTransaction(database, async (session) => {
      await session.quote.deleteMany();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
  }
}

test.each([1, 2])(
  'whatever is written, no answer is another than one that is read: seed %i',
  async (seed) => {
    const [database, other] = twoConnections(`written-${seed}.db`);
    const kept = [served(database), served(other)];
    const read = served(database, { cache: false });
    const die = dice(seed);
    for (let note = 0; note < 5; note++) await write('batch', database, die, note);
    const pages: string[] = [];
    let asked = 0;
    for (let step = 5; step < 30; step++) {
      while (pages.length < 30) pages.push(await somePage(database, die));
      const underWay = kept.map((server) => answer(server, die.pick(pages)));
      await write(die.pick(WRITES), die.pick([database, other]), die, step);
      await Promise.all(underWay);
      for (const page of pages) {
        const expected = await answer(read, page);
        for (const server of kept) {
          expect([step, page, await answer(server, page)]).toEqual([step, page, expected]);
          asked += 1;
        }
      }
      for (let gone = 0; gone < 2; gone++) pages.splice(pages.indexOf(die.pick(pages)), 1);
    }
    const given = await Promise.all(kept.map(givenBy));
    const outlasting = given.reduce((sum, one) => sum + one.outlasting, 0);
    console.info(`seed ${seed}: of ${asked} answers ${outlasting} were kept over a write`);
    expect(outlasting).toBeGreaterThan(asked / 10);
  },
);

interface Ids {
  readonly article: string;
  readonly quote: string;
  readonly event: string;
  readonly voss: string;
  readonly outlet: string;
}

const ACTOR_NAMES = 'actors { nodes { name kind country } }';
/** Pages of the small archive. */
const PAGES = {
  'an article, all through': ({ article }) => `{ article(by: { id: "${article}" }) {
    title text language outlet { name } wordCount paragraphs { text } ${ACTOR_NAMES}
    mentions { totalCount nodes { text sentence { index } actor { name } } } sentences { nodes { span { text } } }
    quotes { nodes { text content { text } cue speaker { name } speakerAs mentioned { nodes { name } } } }
    events { edges { report { trigger } node { title type when { from } where { actor { name } place { name } } } } }
    mainEvent { title } times { nodes { text } } roles { nodes { title actor { name } organization { name } } } } }`,
  'a quote': ({
    quote,
  }) => `{ quote(id: "${quote}") { text speaker { name } article { title } events { nodes { title } }
    provenance { text rule extractorVersion confidence } } }`,
  'an event': ({
    event,
  }) => `{ event(id: "${event}") { title realis participants { nodes { role actor { name } } }
    reports { totalCount nodes { article { title } sentence { span { displayText } } } } quotes { nodes { text } }
    parts { nodes { title } } partOf { title } provenance { text } } }`,
  'an actor by name and kind': ({ voss }) =>
    `{ actor(by: { id: "${voss}" }) { name kind country place { name } } }`,
  'an actor and its lists': ({
    voss,
  }) => `{ node(id: "${voss}") { ... on Actor { name aliases quoteCount articleCount
    quotes(first: 2) { totalCount pageInfo { hasNextPage } nodes { text } } events { nodes { title } }
    roles { nodes { title } } firstMention { text } articles { edges { appearance { name } node { title } } } } } }`,
  'an outlet and its articles': ({ outlet }) => `{ node(id: "${outlet}") { ... on Outlet { name
    articles(first: 2) { totalCount nodes { title } } } } }`,
  'several by their ids': ({ voss, quote }) => `{ nodes(ids: ["${voss}", "${quote}"]) {
    ... on Actor { name } ... on Quote { text } } }`,
  'one that is not there': () => `{ quote(id: "${globalId('Quote', 'nobody')}") { text } }`,
  'an actor by a name': () => '{ actor(by: { name: "Tarel Voss" }) { country } }',
  'a list of all': () => '{ articles { nodes { title } } }',
  'what is counted over all': () => '{ corpus { articleCount } }',
  'what is found': () => '{ search(query: "dam") { totalCount } }',
  'with whom an actor appears': ({ voss }) =>
    `{ node(id: "${voss}") { ... on Actor { coActors { nodes { name } } } } }`,
  'what was decided about an actor': ({ voss }) =>
    `{ node(id: "${voss}") { ... on Actor { merges { reason } } } }`,
  'an article in another standard': ({ article }) => `{ article(by: { id: "${article}" }) { ninjs } }`,
  'a list with a filter': ({ voss }) => `{ node(id: "${voss}") { ... on Actor {
    quotes(filter: { kind: [DIRECT] }) { totalCount } } } }`,
} as const satisfies Readonly<Record<string, (ids: Ids) => string>>;
type Page = keyof typeof PAGES;
const EVERY = Object.keys(PAGES) as Page[];
/** Those that hang on some records alone. */
const BY_RECORD = EVERY.slice(0, EVERY.indexOf('one that is not there'));
const without = (...pages: readonly Page[]) => BY_RECORD.filter((page) => !pages.includes(page));

const speech = (speaker: string, outlet: string) =>
  new DocumentBuilder(`"Rain is near," ${speaker} said.`, { title: 'Rain', outlet })
    .actor(speaker)
    .quote('Rain is near,', speaker)
    .build();

/** What is written, and which pages stay kept. */
const AFTER: Readonly<
  Record<string, readonly [(database: Database, ids: Ids) => Promise<unknown>, readonly Page[]]>
> = {
  'an article about nobody of theirs': [
    (database) => store(database, speech('Lena Haim', 'Orvane Sun')),
    BY_RECORD,
  ],
  'an article of the same outlet': [
    (database) => store(database, speech('Lena Haim', 'Kestria Herald')),
    without('an outlet and its articles'),
  ],
  'an article in which one of theirs speaks': [
    (database) => store(database, speech('Tarel Voss', 'Orvane Sun')),
    without('an actor and its lists'),
  ],
  'an article that calls one of theirs by more': [
    (database) =>
      store(
        database,
        new DocumentBuilder('Mirela Danek, or Mirela Ada Danek, left. "Rain," she said.', {
          outlet: 'Orvane Sun',
        })
          .actor('Mirela Ada Danek', { aliases: ['Mirela Danek'] })
          .build(),
      ),
    without('an article, all through'),
  ],
  'the article, read anew': [
    async (database, { article }) => {
      const { text, metadata } = await database.article.findUniqueOrThrow({ where: { id: local(article) } });
      await store(database, new DocumentBuilder(text, metadata as object).build());
    },
    ['an actor by name and kind'],
  ],
  'the article, taken out': [
    (database, { article }) => retractArticle(database, local(article)),
    ['an actor by name and kind'],
  ],
  'a merge of others': [
    async (database) => {
      const [one, other] = await database.actor.findMany({
        where: { name: { in: ['Mirela Danek', 'River Authority'] } },
      });
      await mergeActors(database, one?.id ?? '', other?.id ?? '', DECISION);
    },
    [],
  ],
  'something by hand': [
    (database) =>
      database.$executeRawUnsafe(`UPDATE "Article" SET "title" = 'Other' WHERE "title" <> 'Other'`),
    [],
  ],
  'something by hand, and then an article': [
    async (database) => {
      await database.$executeRawUnsafe(`UPDATE "Actor" SET "name" = "name" || '!'`);
      await store(database, speech('Lena Haim', 'Orvane Sun'));
    },
    [],
  ],
};

function local(id: string): string {
  return Buffer.from(id, 'base64').toString().split(':')[1] ?? '';
}

async function idsIn(database: Database): Promise<Ids> {
  const id = async (type: string, where: string) => {
    const [row] = await database.$queryRawUnsafe<{ id: string }[]>(
      `SELECT "id" FROM "${type}" WHERE ${where}`,
    );
    return globalId(type, row?.id ?? '');
  };
  const article = await id('Article', `"title" = 'Neighbors talk about a dam'`);
  return {
    article,
    quote: await id('Quote', `"text" LIKE 'We will keep%'`),
    event: await id(
      'Event',
      `"id" IN (SELECT "eventId" FROM "EventMention" WHERE "articleId" = '${local(article)}')`,
    ),
    voss: await id('Actor', `"name" = 'Tarel Voss'`),
    outlet: await id('Outlet', `"name" = 'Kestria Herald'`),
  };
}

test.each(Object.entries(AFTER))('what stays kept after %s', async (name, [change, expected]) => {
  const [database, other] = twoConnections(`after-${Object.keys(AFTER).indexOf(name)}.db`);
  await storeSmallArchive(database);
  const ids = await idsIn(database);
  const server = served(database);
  const before = new Map<Page, string>();
  for (const page of EVERY) before.set(page, await answer(server, PAGES[page](ids)));
  expect([...before.values()].filter((body) => body.includes('"errors"'))).toEqual([]);
  await change(other, ids);
  const kept: Page[] = [];
  for (const page of EVERY) {
    const { outlasting } = await givenBy(server);
    const told = await answer(server, PAGES[page](ids));
    expect(told).toBe(await answer(served(database, { cache: false }), PAGES[page](ids)));
    if ((await givenBy(server)).outlasting > outlasting) kept.push(page);
  }
  expect(kept).toEqual(expected);
});
