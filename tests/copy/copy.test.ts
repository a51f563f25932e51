import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { packageRoot } from '../../src/package-root.ts';
import { exampleQueries } from '../../src/server/graphiql.ts';
import { createToken, listTokens } from '../../src/store/api-tokens.ts';
import { type CopyOptions, copyDatabase } from '../../src/store/copy/copy-database.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors, splitActor } from '../../src/store/merges/merge-actors.ts';
import { emptyDatabase, engine, openSqlite } from '../postgres/engine.ts';
import { ask, quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { store } from '../support/stored.ts';

const folder = join(import.meta.dirname, '..', 'golden', 'queries');
const QUERIES = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file): [string, string] => [basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8')]);
const EXAMPLES = exampleQueries().map((query): [string, string] => [
  query.match(/query (\w+)/)?.[1] ?? '',
  query,
]);
const REASON = 'one person, by two spellings';

/** Stops after so many rows, and is run again, until it comes to its end. How often it was stopped. */
async function copiedWithStops(from: Database, to: Database, options: CopyOptions = {}): Promise<number> {
  for (let stops = 0; ; stops++) {
    const stop = new AbortController();
    let rows = 0;
    const onRows = (_: string, some: number) => {
      rows += some;
      if (rows > 700) stop.abort();
    };
    const verified = await copyDatabase(from, to, {
      rowsAtOnce: 150,
      ...options,
      signal: stop.signal,
      onRows,
    });
    if (verified) return stops;
  }
}

describe.runIf(engine === 'postgresql')('a database copied across engines', () => {
  let original: Database;
  let copy: Database;
  let back: Database;
  afterAll(async () => {
    for (const database of [original, copy, back]) await database.$disconnect();
  });

  beforeAll(async () => {
    [original, copy, back] = [openSqlite(), openDatabase(emptyDatabase()), openSqlite()];
    const options = { database: original, extractor: { version: EXTRACTOR_VERSION, extract } };
    for await (const { outcome } of ingest([join(packageRoot, 'seeds')], options)) {
      expect(outcome.kind).toBe('added');
    }
    await storeSmallArchive(original);
    const [one, two, three, four] = await original.actor.findMany({
      where: { kind: 'PERSON', country: null, occupation: null },
      orderBy: { id: 'asc' },
    });
    const decision = { reason: REASON, tokenId: null, now: new Date('2031-05-06T07:08:09Z') };
    for (const [from, into] of [
      [one, two],
      [three, four],
    ]) {
      expect(await mergeActors(original, from?.id ?? '', into?.id ?? '', decision)).toHaveProperty('merge');
    }
    expect(await splitActor(original, three?.id ?? '', decision)).toHaveProperty('merge');
    await createToken(original, { name: 'night import', scopes: ['ingest', 'curate'], expiresAt: null });
    expect(await copiedWithStops(original, copy)).toBeGreaterThan(3);
    expect(await copiedWithStops(copy, back)).toBeGreaterThan(3);
  });

  test.each([...QUERIES, ...EXAMPLES])('%s has the same answer on both engines', async (name, query) => {
    const [first, second, third] = await Promise.all(
      [original, copy, back].map((database) => ask(quietServer({ database }).server, query)),
    );
    expect(first?.errors).toBeUndefined();
    // The rank of what is found is the engine's own, and goes by what it has forgotten too.
    if (name === 'search' || query.includes('search(')) return;
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  test('words find the same records', async () => {
    for (const word of ['dam', 'water', 'talks', 'Voss', '"the dam"', 'meet*', 'minister -dam']) {
      const query = `{ search(query: ${JSON.stringify(word)}, first: 100) { totalCount nodes { ... on Node { id } } } }`;
      const found = await Promise.all(
        [original, copy, back].map(async (database) => {
          const { data, errors } = await ask(quietServer({ database }).server, query);
          expect(errors).toBeUndefined();
          expect(data.search.nodes).toHaveLength(data.search.totalCount);
          return JSON.stringify(data.search.nodes.map((node: object) => JSON.stringify(node)).sort());
        }),
      );
      expect(new Set(found).size).toBe(1);
    }
  });

  test('merges and tokens are there, and numbers go on where they were', async () => {
    const [at, , again] = [original, copy, back];
    for (const database of [copy, again]) {
      expect(await listTokens(database)).toEqual(await listTokens(at));
      const all = { orderBy: { number: 'asc' } } as const;
      expect(await database.actorMerge.findMany(all)).toEqual(await at.actorMerge.findMany(all));
    }
    const document = new DocumentBuilder('Ana Reth of Ordania resigned.\n', {}).actor('Ana Reth').build();
    const numbers = [];
    for (const database of [at, copy, again]) {
      const articleId = await store(database, document);
      numbers.push((await database.arrival.findUniqueOrThrow({ where: { articleId } })).number);
    }
    expect(new Set(numbers).size).toBe(1);
  });

  test('a table that has been written to without a row is copied', async () => {
    const [empty, other] = [openSqlite(), openDatabase(emptyDatabase())];
    await empty.$executeRawUnsafe(
      `INSERT INTO "Arrival" ("articleId") SELECT "id" FROM "Article" WHERE "id" = 'none'`,
    );
    expect(await copyDatabase(empty, other)).not.toBeNull();
    for (const database of [empty, other]) await database.$disconnect();
  });

  test('an event that several articles report is found in the one that it was', async () => {
    const [reported, other] = [openSqlite(), openDatabase(emptyDatabase())];
    for (const person of ['Ana Reth', 'Tarel Voss', 'Orin Dask', 'Mira Lund']) {
      const builder = new DocumentBuilder(`${person} of Ordania resigned.\n`, {}).actor(person);
      const participants = [{ actor: person, role: 'AGENT', stated: true, span: null }] as const;
      await store(reported, builder.event('resigned', { participants }).build());
    }
    const reports = await reported.eventMention.findMany();
    for (const [index, report] of reports.entries()) {
      const { articleId, sentenceId } = reports[(index + 1) % reports.length] ?? report;
      await reported.eventMention.create({
        data: { ...report, id: `${report.id}-again`, articleId, sentenceId },
      });
    }
    expect(await copyDatabase(reported, other)).not.toBeNull();
    for (const database of [reported, other]) await database.$disconnect();
  });

  test('a database in which nothing is yet has a copy too', async () => {
    const [empty, other] = [openSqlite(), openDatabase(emptyDatabase())];
    const verified = await copyDatabase(empty, other);
    expect(verified?.map(({ rows }) => rows)).toEqual(verified?.map(() => 0));
    await Promise.all([empty.$disconnect(), other.$disconnect()]);
  });

  test('a database with rows of its own is left alone', async () => {
    const other = openDatabase(emptyDatabase());
    await createToken(other, { name: 'somebody', scopes: ['read'], expiresAt: null });
    await expect(copyDatabase(original, other)).rejects.toThrow(
      'is not empty, and no beginning of a copy of this database: ApiToken has other rows; name an empty database',
    );
    expect(await other.article.count()).toBe(0);
    await other.$disconnect();
  });

  test('a copy that somebody has changed is told', async () => {
    const changed = openDatabase(emptyDatabase());
    await copyDatabase(back, changed);
    const [actor] = await changed.actor.findMany({ take: 1 });
    await changed.actor.update({ where: { id: actor?.id ?? '' }, data: { mentionCount: 4711 } });
    await expect(copyDatabase(back, changed)).rejects.toThrow(
      'is not like the original: its rows of Actor are others; somebody wrote to one of them meanwhile: copy again into an empty database',
    );
    await changed.$disconnect();
  });
});
