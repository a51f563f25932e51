import { expect, test } from 'vitest';
import { getDatamodel } from '../../src/generated/pothos-types.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { COUNTED } from '../../src/store/counters.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { isOwned } from '../../src/store/references.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { type Dice, dice } from '../campaigns/dice.ts';
import { randomArticle, randomReading } from '../support/random-news.ts';
import { store } from '../support/stored.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

/** Of these no list that hangs on a record is read. */
const BESIDE = [
  'SearchEntry',
  'Arrival',
  'ActorMerge',
  'ActorSeparation',
  'UnmergedAppearance',
  'UnmergedReference',
  'ApiToken',
];

/** What decides only by which way an answer is read: none differs by it. */
const WAYS: ReadonlySet<string> = new Set(['elsewhere']);

interface Field {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly relationFromFields?: readonly string[];
}
const TABLES = Object.entries(
  getDatamodel().datamodel.models as unknown as Record<string, { readonly fields: readonly Field[] }>,
).filter(([name]) => !BESIDE.includes(name));

/** Notes, row by row, what changes: by the tables' own triggers, not by what the program knows that it does. */
async function watchRows(database: Database): Promise<void> {
  const run = (sql: string) => database.$executeRawUnsafe(sql);
  await run('CREATE TEMP TABLE "Seen" ("kind" TEXT, "id" TEXT, "why" TEXT)');
  const seen = (kind: string, id: string, why: string, when = '1 = 1') =>
    `INSERT INTO "Seen" SELECT '${kind}', ${id}, '${why}' WHERE ${id} IS NOT NULL AND (${when});`;
  for (const [table, { fields }] of TABLES) {
    const columns = fields.filter(({ kind }) => kind !== 'object').map(({ name }) => name);
    const references = fields.flatMap(({ type, relationFromFields = [] }) =>
      isOwned(type) ? [] : relationFromFields,
    );
    const owners = fields.flatMap(({ type, relationFromFields = [] }) =>
      isOwned(type) && !isOwned(table) ? relationFromFields.map((column) => [type, column] as const) : [],
    );
    // What is tied to a quote belongs to its article, though it does not say so.
    const ofOwner = owners
      .map(([type, column]) =>
        seen(
          'record or new',
          `(SELECT "articleId" FROM "${type}" WHERE "id" = NEW."${column}")`,
          `${table} of ${type}`,
        ),
      )
      .join('');
    const own = isOwned(table) ? 'articleId' : columns.includes('id') ? 'id' : null;
    const isOther = (names: readonly string[]) =>
      names.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ') || '1 = 0';
    const around = (row: string, why: string) =>
      references.map((name) => seen('around', `${row}."${name}"`, `${table} ${why}`)).join('');
    const inserted =
      own === null ? '' : seen(isOwned(table) ? 'record or new' : 'new', `NEW."${own}"`, `${table} +`);
    const removed = own === null ? '' : seen('record', `OLD."${own}"`, `${table} -`);
    const updated =
      own === null
        ? ''
        : seen(
            'record',
            `OLD."${own}"`,
            `${table} =`,
            isOther(columns.filter((name) => !COUNTED.has(name))),
          ) +
          seen('around', `OLD."${own}"`, `${table} =`, isOther(columns.filter((name) => COUNTED.has(name))));
    // By what else an actor is, no list of its place is ordered: it is none that is tied.
    const moved = table === 'Actor' ? '' : around('OLD', '=') + around('NEW', '=');
    const shown = columns.filter((name) => !WAYS.has(name)).map((name) => `"${name}"`);
    const bodies = {
      INSERT: inserted + ofOwner + around('NEW', '+'),
      DELETE: removed + around('OLD', '-'),
      [`UPDATE OF ${shown}`]: updated + ofOwner + moved,
    };
    for (const [operation, body] of Object.entries(bodies)) {
      if (body)
        await run(
          `CREATE TEMP TRIGGER "${table}_seen_${operation.slice(0, 6)}" AFTER ${operation} ON "${table}" BEGIN ${body} END`,
        );
    }
  }
}

interface Seen {
  readonly kind: string;
  readonly id: string;
  readonly why: string;
}

/** What changed since, and nobody said so. */
async function untold(database: Database): Promise<readonly Seen[]> {
  const seen = await database.$queryRawUnsafe<Seen[]>('SELECT DISTINCT * FROM "Seen"');
  const changes = await database.$queryRawUnsafe<{ records: string; around: string }[]>(
    'SELECT * FROM "GraphChange"',
  );
  await database.$executeRawUnsafe('DELETE FROM "Seen"');
  await database.$executeRawUnsafe('DELETE FROM "GraphChange"');
  const ids = (which: 'records' | 'around') =>
    new Set(changes.flatMap((change) => JSON.parse(change[which]) as string[]));
  const [records, around] = [ids('records'), ids('around')];
  const fresh = new Set(seen.filter(({ kind }) => kind === 'new').map(({ id }) => id));
  return seen.filter(({ kind, id }) => {
    if (kind === 'new' || records.has(id)) return false;
    if (kind === 'around') return !around.has(id) && !fresh.has(id);
    return kind === 'record' || !fresh.has(id);
  });
}

async function write(database: Database, die: Dice, note: number): Promise<string> {
  const kind = die.pick(['batch', 'batch', 'one', 'again', 'retract', 'retract']);
  const stored = await database.article.findMany({ orderBy: { id: 'asc' } });
  if (kind === 'batch' || kind === 'one' || stored.length === 0) {
    const count = kind === 'batch' ? 4 : 1;
    const articles = Array.from({ length: count }, (_, index) => randomArticle(die, note * 4 + index));
    const options = { database, extractor: stubExtractor(), isThere: () => die.chance(0.5) };
    for await (const _ of ingestArticles(articles, options));
    return kind;
  }
  const { id, text, metadata, location } = die.pick(stored);
  if (kind === 'retract') await retractArticle(database, id);
  else await store(database, randomReading(text, metadata as object, die), { location });
  return kind;
}

test.each([1, 2, 3])('what changes is among what a write says that it touches: seed %i', async (seed) => {
  const database = openDatabase(':memory:');
  await watchRows(database);
  const die = dice(seed);
  let rows = 0;
  for (let step = 0; step < 60; step++) {
    const kind = await write(database, die, die.pick([step, step, step % 20]));
    rows += Number(
      (await database.$queryRawUnsafe<{ n: bigint }[]>('SELECT count(*) AS n FROM "Seen"'))[0]?.n,
    );
    expect([step, kind, await untold(database)]).toEqual([step, kind, []]);
  }
  expect(rows).toBeGreaterThan(3_000);
  await database.$disconnect();
});
