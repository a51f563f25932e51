import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticleRecord, readArticles } from '../../src/export/article/article-record.ts';
import { codePointOffsets } from '../../src/export/article/code-points.ts';
import { jsonLdFrom } from '../../src/export/article/json-ld.ts';
import { ninjsFrom } from '../../src/export/article/ninjs.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { readRepositoryFile } from '../hygiene/repository.ts';
import { jsonLdProblems, statementsOf } from '../standards/json-ld-problems.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { store } from '../support/stored.ts';

let small: Database;
let seeds: SeedGraph;
let articles: readonly ArticleRecord[];

beforeAll(async () => {
  small = openDatabase(':memory:');
  await storeSmallArchive(small);
  await store(small, bareArticle());
  seeds = await openSeedGraph();
  articles = [...(await allOf(small)), ...(await allOf(seeds.database))];
});
afterAll(() => Promise.all([small.$disconnect(), seeds.close()]));

async function allOf(database: Database): Promise<readonly ArticleRecord[]> {
  const ids = await database.article.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return readArticles(
    database,
    ids.map(({ id }) => id),
  );
}

/** Nothing is known of it, and its offsets in code points and in UTF-16 differ. */
function bareArticle() {
  return new DocumentBuilder('🌊🌊 "The 🌊 will come," Ilan Roke said.\n')
    .actor('Ilan Roke')
    .quote('The 🌊 will come,', 'Ilan Roke')
    .build();
}

// biome-ignore lint/suspicious/noExplicitAny: documents of other standards, whose shape the tests state
type Json = any;

function titled(title: string | null): ArticleRecord {
  const found = articles.find((article) => article.title === title);
  if (!found) throw new Error(`no article is titled ${title}`);
  return found;
}

describe('JSON-LD', () => {
  test("of every article says only what schema.org's and Web Annotation's vocabularies know, where they allow it", async () => {
    for (const article of articles) expect(await jsonLdProblems(jsonLdFrom(article))).toEqual([]);
    expect(articles.length).toBeGreaterThan(10);
  });

  test.each<[string, object, string]>([
    ['a property that is none', { speaker: 'Voss' }, 'http://schema.org/speaker is in no vocabulary'],
    ['a property of another class', { jobTitle: 'x' }, 'http://schema.org/jobTitle is no property of'],
    ['a value of another class', { publisher: { '@type': 'Event' } }, "http://schema.org/publisher can't be"],
    ['a class that is none', { about: { '@type': 'Utterance' } }, 'http://schema.org/Utterance is in no'],
  ])('the check sees %s', async (_what, wrong, problem) => {
    const document = { '@context': 'https://schema.org', '@type': 'NewsArticle', ...wrong };
    expect((await jsonLdProblems(document)).join('\n')).toContain(problem);
  });

  test('tells who said what, as what, of whom', () => {
    const document: Json = jsonLdFrom(titled('Neighbors talk about a dam'));
    const named = (name: string) => document.mentions.find((node: Json) => node.name === name);
    expect(document).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://herald.example/talks',
      datePublished: '2031-03-07',
      publisher: { '@type': 'Organization', name: 'Kestria Herald' },
    });
    expect(named('Tarel Voss')).toMatchObject({ '@type': 'Person', jobTitle: ['Foreign Minister'] });
    expect(named('Orvane')).toMatchObject({ '@type': 'Place', geo: { latitude: 41.5, longitude: 20.25 } });
    expect(document.hasPart[0]).toMatchObject({
      '@type': 'Quotation',
      text: 'We will keep the water flowing,',
      spokenByCharacter: { '@type': 'Role', spokenByCharacter: { '@id': named('Tarel Voss')['@id'] } },
    });
    expect(document.hasPart[0].mentions).toContainEqual({ '@id': named('River Authority')['@id'] });
  });

  test('never passes an event off as one that happened', () => {
    const document: Json = jsonLdFrom(titled('A new meeting?'));
    const [meeting] = document.mentions.filter((node: Json) => node['@type'] === 'Event');
    expect(meeting.keywords).toContainEqual(expect.objectContaining({ termCode: 'PLANNED' }));
    expect(meeting.eventStatus).toEqual({ '@id': 'schema:EventScheduled' });
  });

  test('is about each event once, in however many sentences it is told', () => {
    const article = titled('Neighbors talk about a dam');
    const [told] = article.events;
    if (!told) throw new Error('the article reports no event');
    const document: Json = jsonLdFrom({
      ...article,
      events: [told, told].map((one) => ({ ...one, main: true })),
    });
    expect(document.about).toEqual([{ '@id': `urn:x-dateline:Event:${told.event.id}` }]);
    for (const { about = [] } of articles.map(jsonLdFrom) as Json[])
      expect(new Set(about.map((event: Json) => event['@id'])).size).toBe(about.length);
  });

  test('says how sure it is in four places', () => {
    const article = titled('Neighbors talk about a dam');
    const quotes = article.quotes.map((quote) => ({ ...quote, rule: 'quote.x', confidence: 0.8123456789 }));
    const [quotation] = (jsonLdFrom({ ...article, quotes }) as Json).hasPart;
    expect(quotation['@reverse']['oa:hasBody'][0].description).toBe('found by quote.x, confidence 0.8123');
    const all = JSON.stringify(articles.map(jsonLdFrom));
    expect(all).toMatch(/found by [\w.-]+, confidence [01]/);
    expect(all).not.toMatch(/confidence \d\.\d{5}/);
  });

  test('selects by code points and by words, which agree', () => {
    for (const article of articles) {
      const document: Json = jsonLdFrom(article);
      const characters = [...document.articleBody];
      for (const { 'oa:hasSelector': selectors } of targetsIn(document)) {
        const [position, words] = selectors;
        expect(characters.slice(position['oa:start'], position['oa:end']).join('')).toBe(words['oa:exact']);
      }
    }
    expect(targetsIn(jsonLdFrom(titled(null))).length).toBeGreaterThan(1);
  });

  test('is RDF in which each quotation is the body of an annotation of the article', async () => {
    const article = titled('Lovania walks out');
    const statements = await statementsOf(jsonLdFrom(article));
    const quote = `<urn:x-dateline:Quote:${article.quotes[0]?.id}>`;
    expect(statements).toContain(`<http://www.w3.org/ns/oa#hasBody> ${quote} .`);
    expect(statements).toContain(
      `<http://www.w3.org/ns/oa#hasSource> <urn:x-dateline:Article:${article.id}> .`,
    );
    expect(statements).toMatch(
      /oa#start> "\d+"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#nonNegativeInteger>/,
    );
  });
});

function targetsIn(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(targetsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...('oa:hasSelector' in value ? [value] : []), ...Object.values(value).flatMap(targetsIn)];
}

describe('ninjs', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('uri', (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  ajv.addSchema(JSON.parse(readRepositoryFile('tests/standards/geojson-point.json')));
  const isNinjs = ajv.compile(JSON.parse(readRepositoryFile('tests/standards/ninjs-schema_3.1.json')));

  test("of every article is valid by IPTC's schema", () => {
    for (const article of articles) {
      isNinjs(ninjsFrom(article));
      expect(isNinjs.errors).toBeNull();
    }
  });

  test.each<[string, object]>([
    ['a property that is none', { speakers: [] }],
    ['a uri that is none', { uri: 'article 1' }],
    ['a day for an instant', { contentCreated: '2031-03-07' }],
    ['coordinates beyond the poles', { places: [{ geoJSON: { type: 'Point', coordinates: [20, 95] } }] }],
  ])('the schema refuses %s', (_what, wrong) => {
    expect(isNinjs({ ...ninjsFrom(titled('Lovania walks out')), ...wrong })).toBe(false);
  });

  test('has the text, who is in it, who is quoted and what they said', () => {
    const document: Json = ninjsFrom(titled('Neighbors talk about a dam'));
    expect(document).toMatchObject({
      standard: { name: 'ninjs', version: '3.1' },
      type: 'text',
      headlines: [{ value: 'Neighbors talk about a dam' }],
    });
    const names = (list: Json[]) => list.map(({ name }) => name);
    expect(names(document.people)).toEqual(['Tarel Voss', 'Mirela Danek']);
    expect(names(document.organisations)).toEqual(['River Authority']);
    expect(document.places).toContainEqual(
      expect.objectContaining({ name: 'Orvane', geoJSON: { type: 'Point', coordinates: [20.25, 41.5] } }),
    );
    expect(names(document.infoSources)).toEqual(['Kestria Herald', 'Tarel Voss', 'Mirela Danek']);
    expect(document.associations[0]).toMatchObject({
      name: 'DIRECT quote',
      bodies: [{ value: 'We will keep the water flowing,' }],
      infoSources: [{ name: 'Tarel Voss', role: 'quoted' }],
    });
    expect(document).not.toHaveProperty('contentCreated');
  });
});

describe('offsets in code points', () => {
  test.each<[string, number, number]>([
    ['plain', 3, 3],
    ['a🌊b', 1, 1],
    ['a🌊b', 3, 2],
    ['🌊🌊🌊', 6, 3],
    ['é☂x', 2, 2],
  ])('%j at %i is %i', (text, offset, expected) => {
    expect(codePointOffsets(text)(offset)).toBe(expected);
    expect([...text.slice(0, offset)].length).toBe(expected);
  });
});

describe('an article with more of everything than a statement may name', () => {
  const COUNT = 1_100;
  const numbers = Array.from({ length: COUNT }, (_, index) => String(index).padStart(4, '0'));

  test('is told whole, each record with its own and in order', async () => {
    const database = openDatabase(':memory:');
    const id = await store(database, crowdedArticle());
    const [article] = await readArticles(database, [id]);
    if (!article) throw new Error('the article is not there');
    const { mentions, hasPart }: Json = jsonLdFrom(article);
    expect(hasPart.map(({ text }: Json) => text)).toEqual(
      numbers.map((number) => `deal ${number} met${number}`),
    );
    expect(mentions.filter((node: Json) => node['@type'] === 'Person')).toHaveLength(COUNT);
    expect(mentions.filter((node: Json) => node['@type'] === 'Event')).toHaveLength(COUNT);
    const of = (name: string) => mentions.find((node: Json) => node.name === name)['@id'];
    expect(hasPart.map((part: Json) => part.mentions[0]['@id'])).toEqual(
      numbers.map((number) => of(`Ona Reth${number}`)),
    );
    expect(article.quotes.every(({ spans, events }) => spans.length === 2 && events.length === 1)).toBe(true);
    expect(ninjsFrom(article)).toMatchObject({ associations: { length: COUNT } });
    await database.$disconnect();
  });

  function crowdedArticle() {
    const text = numbers.map((number) => `Ona Reth${number}: deal ${number} met${number}.\n`).join('');
    const builder = new DocumentBuilder(text);
    for (const number of numbers) {
      const name = `Ona Reth${number}`;
      const [deal, end] = [builder.span(`deal ${number}`), builder.span(`met${number}`)];
      builder.actor(name).event(`met${number}`, {});
      builder.quote(`deal ${number}`, name, {
        content: [deal, end],
        mentioned: [name],
        events: [`met${number}`],
      });
    }
    return builder.build();
  }
});
