import { expect, test } from 'vitest';
import type { Actor, Document, Metadata } from '../../src/extract/document.ts';
import type { Extractor } from '../../src/ingest/extractor.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { ingestAlone, type PendingArticle } from '../../src/ingest/pending-article.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors, splitActor } from '../../src/store/merges/merge-actors.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { dump } from '../support/dump.ts';
import { seeded } from '../support/seeded.ts';

const BATCHES = 6;
const ARTICLES = 14;

test.each([1, 2, 3])('a batch gives the graph that its articles give one by one: seed %i', async (seed) => {
  const [batches, alone] = [openDatabase(':memory:'), openDatabase(':memory:')];
  const random = seeded(seed);
  const kinds = new Set<string>();
  const given: PendingArticle[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const articles = Array.from({ length: ARTICLES }, () => article(random, given));
    given.push(...articles);
    const outcomes = [];
    for await (const { kind } of ingestArticles(articles, optionsFor(batches))) outcomes.push(kind);
    const expected = [];
    for (const one of articles) expected.push(await outcomeAlone(one, alone));
    expect(outcomes).toEqual(expected);
    for (const kind of outcomes) kinds.add(kind);
    expect(await dump(batches, [])).toEqual(await dump(alone, []));
    expect(await arrivals(batches)).toEqual(await arrivals(alone));
    for (const database of [batches, alone]) await decide(database, batch);
  }
  expect([...kinds].sort()).toEqual(['added', 'duplicate', 'failed', 'superseding', 'unchanged', 'updated']);
  await Promise.all([batches.$disconnect(), alone.$disconnect()]);
});

test('an article that the database refuses keeps none of the others out', async () => {
  const database = openDatabase(':memory:');
  const refused = pending('/refused.txt', 'Tarel Voss of KES met Mira Lund. Note 2.', {});
  const document = async () => ({ ...(await refused.document()), language: null as unknown as string });
  const articles = [
    pending('/first.txt', 'Orin Dask met Sela Ruun. Note 1.', {}),
    { ...refused, document },
    pending('/last.txt', 'Mira Lund met Sela Ruun. Note 3.', {}),
  ];
  const told: string[] = [];
  const run = async () => {
    for await (const { kind } of ingestArticles(articles, optionsFor(database))) told.push(kind);
  };
  await expect(run()).rejects.toThrow();
  expect(told).toEqual(['added']);
  expect(await database.article.findMany({ select: { location: true } })).toEqual([
    { location: '/first.txt' },
  ]);
  await database.$disconnect();
});

/** Actors of several kinds, who are told apart by what texts say of them, and who are called now this and now that. */
const NAMES: readonly (readonly [string, Partial<Actor>])[] = [
  ['Tarel Voss', { aliases: ['Minister Voss'] }],
  ['Tarel Ivo Voss', {}],
  ['TAREL VOSS', {}],
  ['Mira Lund', {}],
  ['Mira Ivo Lund', { aliases: ['Lund'] }],
  ['Sela Ruun', {}],
  ['Orin Dask', {}],
  ['Kestrian News Agency', { kind: 'ORGANIZATION', aliases: ['News Agency'] }],
  ['Foreign Ministry', { kind: 'ORGANIZATION' }],
  ['Lumara', { kind: 'PLACE' }],
  ['Veyra', { kind: 'PLACE', place: { name: 'Veyra', country: 'KES', latitude: 4.25, longitude: 7.5 } }],
];
const COUNTRIES = ['', '', ' of KES', ' of LVA'];
const TITLES = ['', '', ', minister', ', striker'];

/** Made of few words, so that texts, paths, addresses and names meet often. */
function article(random: () => number, given: readonly PendingArticle[]): PendingArticle {
  const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const again = given.length > 0 && random() < 0.2 ? one(given).article : null;
  if (again) return pending(again.file, again.text, one([again.metadata, { title: 'Corrected' }]));
  const told = Array.from({ length: 4 }, () => `${one(NAMES)[0]}${one(COUNTRIES)}${one(TITLES)}`);
  const odd = random() < 0.1 ? ' boom' : random() < 0.15 ? ' 🗞️' : '';
  const text = `${told.join(' met ')} and said all is well. Note ${Math.floor(random() * 40)}.${odd}\n`;
  const known = random() < 0.2 ? 'Sela Ruun met Orin Dask and said all is well. Note 1.\n' : text;
  const url = random() < 0.1 ? { url: `https://wire.example/${one([1, 2, 3])}` } : {};
  return pending(`/archive/${Math.floor(random() * 60)}.txt`, known, {
    outlet: one(['Wire', 'Gazette']),
    ...url,
  });
}

function pending(file: string, text: string, metadata: Metadata): PendingArticle {
  return { article: { file, text, metadata }, document: async () => extract(text, metadata) };
}

function extract(text: string, metadata: Metadata): Document {
  if (text.includes('boom')) throw new Error('boom');
  const builder = new DocumentBuilder(text, metadata);
  const found = NAMES.filter(([name]) => text.includes(name));
  for (const [name, facts] of found) {
    const [, country = null] = new RegExp(`${name} of ([A-Z]{3})`).exec(text) ?? [];
    builder.actor(name, { country, ...facts });
    const [, title] = new RegExp(`${name}(?: of [A-Z]{3})?, (minister|striker)`).exec(text) ?? [];
    if (title) builder.role(name, title);
  }
  const [speaker = ''] = found[0] ?? [];
  const [other = ''] = found.at(-1) ?? [];
  if (text.includes('all is well')) builder.quote('all is well', speaker, { mentioned: [other] });
  builder.event('met', {
    participants: [{ actor: speaker, role: 'AGENT', stated: true, span: builder.span(speaker) }],
  });
  return builder.build();
}

const extractor: Extractor = { version: 'test-1', extract };

function optionsFor(database: Database) {
  return {
    database,
    extractor,
    now: () => new Date('2031-05-06T07:08:09Z'),
    // Of a path with an even number the file is still there.
    isThere: (location: string) => /[02468]\.txt$/.test(location),
  };
}

async function outcomeAlone(one: PendingArticle, database: Database): Promise<string> {
  try {
    return (await ingestAlone(one, optionsFor(database))).kind;
  } catch {
    return 'failed';
  }
}

async function arrivals(database: Database): Promise<readonly string[]> {
  const rows = await database.arrival.findMany({ orderBy: { number: 'asc' } });
  return rows.map(({ articleId }) => articleId);
}

const DECISION = { reason: 'one and the same', tokenId: null, now: new Date('2031-05-06T07:08:09Z') };

/** Some batches meet merges that are in force, some those that were undone. */
async function decide(database: Database, batch: number): Promise<void> {
  const actors = await database.actor.findMany({
    where: { kind: 'PERSON', named: true },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const [into, from] = actors.map(({ id }) => id);
  if (into === undefined || from === undefined) return;
  if (batch === 2) await mergeActors(database, from, into, DECISION);
  if (batch !== 4) return;
  for (const { fromId } of await database.actorMerge.findMany()) await splitActor(database, fromId, DECISION);
}
