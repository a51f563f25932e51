import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors, splitActor } from '../../src/store/merges/merge-actors.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { dump } from '../support/dump.ts';
import { seeded } from '../support/seeded.ts';
import { store } from '../support/stored.ts';

let database: Database;
let twin: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
  twin = openDatabase(':memory:');
});
afterEach(() => Promise.all([database.$disconnect(), twin.$disconnect()]));

const DECISION = { reason: 'one and the same', tokenId: null, now: new Date('2031-05-06T07:08:09Z') };

/** All but the record of what was decided. */
async function graphOf(one: Database) {
  const { ActorMerge: _, ...graph } = await dump(one);
  return graph;
}

/** One of a few texts, in which the same people meet, speak and are spoken of, now with more and now with fewer facts. */
function report(number: number, version: number): DocumentBuilder {
  const people = ['Tarel Voss', 'T. Voss', 'Orin Dask', 'Mira Ivo Lund', 'Mira Lund', 'Sela Ruun'];
  const [a, b] = [people[number % 6] ?? '', people[(number * 5 + 2) % 6] ?? ''];
  const builder = new DocumentBuilder(
    `${a}, minister, met ${b} of Lumara at the Kestrian News Agency. Report ${number}: he said all is well.\n`,
    { outlet: `Outlet ${number % 3}`, publishedAt: '2031-05-06' },
  );
  builder.actor(a, {
    country: number % 3 === 0 && version !== 1 ? 'KES' : null,
    aliases: version === 1 ? ['minister'] : [],
  });
  if (b !== a) builder.actor(b, { country: number % 4 === 1 ? 'LVA' : null });
  builder.actor('Kestrian News Agency', { kind: 'ORGANIZATION', country: number % 2 ? 'KES' : null });
  // A land that no map knows is taken for this and for that.
  builder.actor('Lumara', { kind: LAND[(number + version) % 4] ?? 'PLACE' });
  builder.role(a, 'minister', 'Kestrian News Agency');
  builder.quote('all is well', version === 2 ? b : a, { mentioned: [a, b] });
  return builder.event('met', {
    participants: [
      { actor: a, role: 'AGENT', stated: true, span: builder.span(a) },
      { actor: b, role: 'AGENT', stated: true, span: builder.span(b) },
    ],
    place: { actor: 'Kestrian News Agency', ...builder.span('Kestrian News Agency') },
  });
}

const LAND = ['COUNTRY', 'PLACE', 'ORGANIZATION', 'GROUP'] as const;

/**
 * The actors of whom other numbers are kept than they have articles, mentions and quotes: lists tell their lengths by these. And what
 * is told twice otherwise: whether an actor is in another article, who says what speaks of one.
 */
function miscounted(): Promise<readonly object[]> {
  return database.$queryRawUnsafe(`SELECT "actorId" FROM "Appearance" AS "here" WHERE "elsewhere" <>
      (EXISTS (SELECT 1 FROM "Appearance" AS "other" WHERE "other"."actorId" = "here"."actorId" AND "other"."id" <> "here"."id"))
    UNION ALL SELECT "quoteId" FROM "QuotedActor" JOIN "Quote" AS "q" ON "q"."id" = "quoteId"
      WHERE "QuotedActor"."speakerId" IS DISTINCT FROM "q"."speakerId"
    UNION ALL SELECT "name" FROM "Actor" AS "a"
    WHERE "articleCount" <> (SELECT count(*) FROM "Appearance" WHERE "actorId" = "a"."id")
    OR "mentionCount" <> (SELECT count(*) FROM "Mention" WHERE "actorId" = "a"."id")
    OR "quoteCount" <> (SELECT count(*) FROM "Quote" WHERE "speakerId" = "a"."id")`);
}

/** Two actors, of one kind or not, picked by chance. */
async function pairOf(random: () => number): Promise<readonly [string, string] | null> {
  const actors = await database.actor.findMany({ orderBy: { id: 'asc' } });
  const [a, b] = [0, 1].map(() => actors[Math.floor(random() * actors.length)]?.id);
  return a !== undefined && b !== undefined && a !== b ? [a, b] : null;
}

test.each([1, 2, 3])(
  'whatever is merged, comes in, is extracted anew, retracted and split, the graph is that without a merge: seed %i',
  async (seed) => {
    const random = seeded(seed);
    const both = [database, twin];
    const known = new Map<string, readonly [number, number]>();
    const merged: string[] = [];
    const arrive = async (number: number, version: number) => {
      for (const one of both)
        known.set(await store(one, report(number, version).build(`v${version}`)), [number, version]);
    };
    for (let step = 0; step < 50; step++) {
      const chance = random();
      const pair = chance < 0.2 ? await pairOf(random) : null;
      if (pair) {
        const result = await mergeActors(database, pair[0], pair[1], DECISION);
        if (result.problem === undefined) merged.push(pair[0]);
      } else if (chance < 0.3 && merged.length > 2) {
        const [from] = merged.splice(Math.floor(random() * merged.length), 1);
        expect(await splitActor(database, from ?? '', DECISION)).not.toHaveProperty('problem');
      } else if (chance < 0.4 && known.size > 3) {
        const [gone = ''] = known.keys();
        known.delete(gone);
        for (const one of both) await retractArticle(one, gone);
      } else await arrive(Math.floor(random() * 12), Math.floor(random() * 3));
      expect(await miscounted()).toEqual([]);
    }
    expect(merged.length).toBeGreaterThan(1);

    // Extracted anew in each: what the merged one has does not depend on whether its articles came before or after.
    for (const [number, version] of [...known.values()]) await arrive(number, version);
    const merges = await graphOf(database);
    for (const [number, version] of [...known.values()]) await arrive(number, version);
    expect(await graphOf(database)).toEqual(merges);

    while (merged.length > 0) await splitActor(database, merged.pop() ?? '', DECISION);
    expect(await graphOf(database)).toEqual(await graphOf(twin));
  },
);

describe('a merge', () => {
  const text = 'Tarel Voss met T. Voss, he wrote. Report 1: he said all is well.\n';
  const both = () =>
    new DocumentBuilder(text)
      .actor('Tarel Voss')
      .actor('T. Voss')
      .quote('all is well', 'T. Voss', { mentioned: ['Tarel Voss', 'T. Voss'] });

  async function people() {
    await store(database, both().build());
    await store(database, new DocumentBuilder('Tarel Voss left.\n').actor('Tarel Voss').build());
    const [short, full] = await Promise.all(
      ['T. Voss', 'Tarel Voss'].map((name) => database.actor.findFirstOrThrow({ where: { name } })),
    );
    return { short: short?.id ?? '', full: full?.id ?? '' };
  }

  test('puts what both have under one id, also where one article speaks of both', async () => {
    const { short, full } = await people();
    expect(await mergeActors(database, short, full, DECISION)).toEqual({ actorId: full, merge: 1 });
    expect(await database.actor.findMany()).toMatchObject([
      { id: full, name: 'Tarel Voss', articleCount: 2, mentionCount: 3, quoteCount: 1 },
    ]);
    expect(await database.actorAlias.findMany({ orderBy: { name: 'asc' } })).toMatchObject([
      { name: 'T. Voss', own: false, articleCount: 1, fullestCount: 0 },
      { name: 'Tarel Voss', own: true, articleCount: 2, fullestCount: 2 },
    ]);
    expect(await database.quotedActor.count()).toBe(1);
  });

  test('leaves the one that stays its name, whether the other has a longer one or is described', async () => {
    const { short, full } = await people();
    const described = (number: number) =>
      new DocumentBuilder(`The union leader of Kestria said no in ${number}.\n`)
        .actor('The union leader of Kestria', { named: false })
        .quote('no', 'The union leader of Kestria')
        .build();
    await store(database, described(1));
    const leader = await database.actor.findFirstOrThrow({ where: { named: false } });
    await mergeActors(database, full, short, DECISION);
    await mergeActors(database, leader.id, full, DECISION);
    const called = async () =>
      (await database.actor.findMany({ orderBy: { name: 'asc' } })).map(({ name, folded }) => [name, folded]);
    expect(await called()).toEqual([['T. Voss', 't. voss']]);
    const own = await database.actorAlias.findMany({ where: { own: true } });
    expect(own.map(({ name }) => name)).toEqual(['T. Voss']);
    const [appearance] = await database.appearance.findMany({ orderBy: { mentionCount: 'desc' } });
    expect(appearance).toMatchObject({ name: 'T. Voss', aliases: ['Tarel Voss'] });

    // Also of what comes in later, or was there before.
    await store(database, both().build('test-2'));
    expect(await called()).toEqual([['T. Voss', 't. voss']]);
    // Of those that are left the one that has a name says it.
    await retractArticle(database, await store(database, both().build('test-2')));
    expect(await called()).toEqual([['Tarel Voss', 'tarel voss']]);
    await splitActor(database, leader.id, DECISION);
    expect(await called()).toEqual([
      ['Tarel Voss', 'tarel voss'],
      ['The union leader of Kestria', 'the union leader of kestria'],
    ]);
  });

  test('holds for articles that come in later, and their actors are linked as if it were not there', async () => {
    const { short, full } = await people();
    await mergeActors(database, short, full, DECISION);
    await store(database, both().build('test-2'));
    expect(await database.actor.findMany()).toMatchObject([{ id: full, articleCount: 2 }]);
    await splitActor(database, short, DECISION);
    expect(await database.actor.findMany({ where: { id: short } })).toMatchObject([
      { name: 'T. Voss', articleCount: 1 },
    ]);
    expect(await database.unmergedAppearance.count()).toBe(0);
    expect(await database.unmergedReference.count()).toBe(0);
  });

  test('of two kinds is of the kind of the one that stays, whatever comes in later', async () => {
    const land = (kind: (typeof LAND)[number], number: number) =>
      new DocumentBuilder(`Lumara agreed, report ${number}.\n`)
        .actor('Lumara', { kind, country: null })
        .build();
    const kinds = async () =>
      (await database.actor.findMany({ orderBy: { kind: 'asc' } })).map(({ kind }) => kind);
    await store(database, land('COUNTRY', 1));
    await store(database, land('ORGANIZATION', 2));
    const [country, organization] = await database.actor.findMany({ orderBy: { kind: 'asc' } });
    await mergeActors(database, country?.id ?? '', organization?.id ?? '', DECISION);
    expect(await kinds()).toEqual(['ORGANIZATION']);
    await store(database, land('COUNTRY', 3));
    expect(await kinds()).toEqual(['ORGANIZATION']);
    expect(await database.actor.findMany()).toMatchObject([{ id: organization?.id, articleCount: 3 }]);
    await splitActor(database, country?.id ?? '', DECISION);
    expect(await kinds()).toEqual(['COUNTRY', 'ORGANIZATION']);
  });

  describe('of somebody whom a text describes', () => {
    const LEADER = 'The union leader';
    const saying = (more: string, described = LEADER, kind: 'PERSON' | 'GROUP' = 'PERSON') =>
      new DocumentBuilder(`${described} said no to Ilse Maron. ${more}\n`)
        .actor(described, { named: false, kind })
        .actor('Ilse Maron')
        .quote('no', described)
        .build();
    const idOf = async (name: string) => (await database.actor.findFirstOrThrow({ where: { name } })).id;
    const names = async () =>
      (await database.actor.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);

    test('holds when another sentence of the article changes, and can be undone then', async () => {
      const first = await store(database, saying('Talks end.'));
      await mergeActors(database, await idOf(LEADER), await idOf('Ilse Maron'), DECISION);
      const second = await store(database, saying('Talks went on.'), { superseded: [first] });
      expect(await names()).toEqual(['Ilse Maron']);
      expect(await database.quote.findMany({ select: { speaker: true } })).toMatchObject([
        { speaker: { name: 'Ilse Maron' } },
      ]);
      const third = await store(database, saying('Talks failed.'), { superseded: [second] });
      const [merge, ...others] = await database.actorMerge.findMany();
      expect(merge).toMatchObject({ fromName: LEADER, undoneAt: null });
      expect(others).toEqual([]);
      expect(await splitActor(database, merge?.fromId ?? '', DECISION)).not.toHaveProperty('problem');
      expect(await names()).toEqual(['Ilse Maron', LEADER]);
      await store(database, saying('Talks end.'), { superseded: [third] });
      expect(await names()).toEqual(['Ilse Maron', LEADER]);
    });

    test('holds as well for those who count for somebody described', async () => {
      const other = saying('Elsewhere.', 'The chief of the union');
      const first = await store(database, saying('Talks end.'));
      await store(database, other);
      await mergeActors(database, await idOf('The chief of the union'), await idOf(LEADER), DECISION);
      await store(database, saying('Talks went on.'), { superseded: [first] });
      expect(await names()).toEqual(['Ilse Maron', LEADER]);
      expect(await database.actor.findFirst({ where: { name: LEADER } })).toMatchObject({
        articleCount: 2,
        quoteCount: 2,
      });
      expect(await miscounted()).toEqual([]);
      const [merge] = await database.actorMerge.findMany();
      await splitActor(database, merge?.fromId ?? '', DECISION);
      const replaced = await store(twin, saying('Talks end.'));
      await store(twin, other);
      await store(twin, saying('Talks went on.'), { superseded: [replaced] });
      expect(await graphOf(database)).toEqual(await graphOf(twin));
    });

    test.each<[string, () => ReturnType<typeof saying>]>([
      ['describes them otherwise', () => saying('Talks end.', 'The chief of the union')],
      ['takes them for something else', () => saying('Talks end again.', LEADER, 'GROUP')],
    ])('does not hold where the new text %s', async (_, changed) => {
      const first = await store(database, saying('Talks end.'));
      await mergeActors(database, await idOf(LEADER), await idOf('Ilse Maron'), DECISION);
      await store(database, changed(), { superseded: [first] });
      expect(await names()).toHaveLength(2);
    });
  });

  test.each<[string, (ids: { short: string; full: string; place: string }) => [string, string], object]>([
    ['of one with itself', ({ full }) => [full, full], { field: 'into' }],
    ['of one that is not there', ({ full }) => ['none', full], { field: 'from' }],
    ['into one that is not there', ({ full }) => [full, 'none'], { field: 'into' }],
    ['of a place on the map', ({ full, place }) => [place, full], { field: 'from' }],
  ])('is refused: %s', async (_name, pair, problem) => {
    const ids = await people();
    const at = { name: 'Orvane', country: 'LVA', latitude: 41.5, longitude: 20.25 };
    await store(
      database,
      new DocumentBuilder('They met in Orvane.').actor('Orvane', { kind: 'PLACE', place: at }).build(),
    );
    const place = (await database.actor.findFirstOrThrow({ where: { kind: 'PLACE' } })).id;
    const before = await dump(database);
    expect(await mergeActors(database, ...pair({ ...ids, place }), DECISION)).toMatchObject(problem);
    expect(await dump(database)).toEqual(before);
  });
});
