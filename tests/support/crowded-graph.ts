import type { Database } from '../../src/store/database.ts';
import { postgresql } from '../../src/store/dialects/postgresql.ts';
import { dialectOf } from '../../src/store/statement.ts';
import { copyGraph } from '../postgres/copy-graph.ts';
import { numberedRows, type Row } from './numbered-rows.ts';

/** The ids of the records that own the long lists, by the type of the graph. */
export const crowded: Readonly<Record<string, string>> = {
  Outlet: 'outlet',
  Article: 'article-00000',
  Sentence: 'sentence-00000',
  Actor: 'hub',
  Quote: 'quote-00000',
  Event: 'event-00000',
  Place: 'place',
};

const FOUND: Row = { rule: `'test.made'`, confidence: '0.9' };
const STATED: Row = { ...FOUND, start: 'i * 20', end: 'i * 20 + 10', text: `'Tarel Voss'` };
/** The first article is the newest. */
const DAY_OF_ROW = `date('2030-01-01', '-' || i || ' days')`;
const FIRST_DAY = `'2030-01-01'`;

/**
 * A graph in which one record of each type owns `size` entries in each of its lists: one actor who says everything,
 * takes part in everything and is in every article, one article that holds all of it, and so on.
 */
export async function fillCrowdedGraph(database: Database, size: number): Promise<void> {
  if (dialectOf(database) === postgresql)
    return copyGraph(database, (sqlite) => fillCrowdedGraph(sqlite, size), WORDS);
  const rows = numberedRows(database);
  const insert: InsertAll = (table, row, count = size) => rows(table, row, count);
  await insert('Outlet', { id: `'outlet'`, name: `'Kestria Herald'`, folded: `'kestria herald'` }, 1);
  await insert(
    'Place',
    {
      id: `'place'`,
      name: `'Orvane'`,
      folded: `'orvane'`,
      country: `'KES'`,
      latitude: '1.5',
      longitude: '2.5',
    },
    1,
  );
  await fillText(insert, size);
  await fillActors(insert, size);
  await fillQuotes(insert, size);
  await fillEvents(insert, size);
  await fillSearch(database, insert);
}

/** Inserts `size` rows if not said. */
type InsertAll = (table: string, row: Row, count?: number) => Promise<unknown>;

async function fillText(insert: InsertAll, size: number): Promise<void> {
  await insert('Article', {
    id: id('article'),
    location: id('path'),
    url: `'https://example.org/' || i`,
    title: `'Report ' || i`,
    language: `'en'`,
    outletId: `'outlet'`,
    publishedOn: DAY_OF_ROW,
    published: DAY_OF_ROW,
    text: `CASE i WHEN 0 THEN replace(hex(zeroblob(${size})), '00', 'Tarel Voss said so. ') ELSE 'Report.' END`,
    wordCount: '2',
    paragraphs: `'[[0,7]]'`,
    furniture: `'[]'`,
    metadata: `'{}'`,
    extractorVersion: `'1.0.0'`,
    fingerprint: 'i',
    ingestedAt: `'2031-05-06T07:08:09Z'`,
  });
  await insert('Sentence', {
    id: id('sentence'),
    articleId: `'article-00000'`,
    index: 'i',
    paragraph: '0',
    start: 'i * 20',
    end: `CASE i WHEN 0 THEN ${size * 20} ELSE i * 20 + 19 END`,
  });
  await insert('TimeExpression', { id: id('time'), articleId: `'article-00000'`, ...STATED, type: `'DATE'` });
}

async function fillActors(insert: InsertAll, size: number): Promise<void> {
  const person: Row = { kind: `'PERSON'`, named: 'true', country: `'KES'`, placeId: `'place'` };
  await insert(
    'Actor',
    {
      ...person,
      id: `'hub'`,
      name: `'Tarel Voss'`,
      folded: `'tarel voss'`,
      articleCount: String(size),
      mentionCount: String(size),
      quoteCount: String(size),
    },
    1,
  );
  await insert('Actor', {
    ...person,
    id: id('actor'),
    name: id('Person'),
    folded: id('person'),
    articleCount: '1',
  });
  await insert('ActorAlias', {
    actorId: `'hub'`,
    name: id('Voss'),
    folded: id('voss'),
    articleCount: '1',
    fullestCount: '0',
  });
  const appearance: Row = {
    kind: `'PERSON'`,
    name: `'Tarel Voss'`,
    aliases: `'[]'`,
    mentionCount: '1',
    linkRule: `'test'`,
    linkEvidence: `'same name'`,
  };
  await insert('Appearance', {
    ...appearance,
    id: id('appearance'),
    articleId: id('article'),
    actorId: `'hub'`,
    published: DAY_OF_ROW,
    firstStart: '0',
    elsewhere: 'TRUE',
  });
  await insert('Appearance', {
    ...appearance,
    id: id('beside'),
    articleId: `'article-00000'`,
    actorId: id('actor'),
    published: FIRST_DAY,
    firstStart: 'i + 1',
  });
  const inArticle: Row = { ...STATED, articleId: `'article-00000'`, actorId: `'hub'`, published: FIRST_DAY };
  await insert('Mention', {
    ...inArticle,
    id: id('mention'),
    sentenceId: `'sentence-00000'`,
    kind: `'PERSON'`,
    form: `'NAME'`,
  });
  await insert('Role', {
    ...inArticle,
    id: id('role'),
    title: `'minister'`,
    folded: `'minister'`,
    organizationId: `'hub'`,
    countryId: `'hub'`,
  });
}

async function fillQuotes(insert: InsertAll, size: number): Promise<void> {
  await insert('Quote', {
    ...STATED,
    id: id('quote'),
    articleId: `'article-00000'`,
    sentenceId: `'sentence-00000'`,
    published: FIRST_DAY,
    kind: `'DIRECT'`,
    end: `CASE i WHEN 0 THEN ${size * 20} ELSE i * 20 + 10 END`,
    speakerId: `'hub'`,
    speakerAs: `'Minister Tarel Voss'`,
    said: DAY_OF_ROW,
  });
  await insert('QuoteSpan', { quoteId: id('quote'), index: '0', start: 'i * 20', end: 'i * 20 + 10' });
  const spoken: Row = { published: FIRST_DAY, speakerId: `'hub'` };
  await insert('QuotedActor', { ...spoken, quoteId: id('quote'), actorId: `'hub'` });
  await insert('QuotedActor', { ...spoken, quoteId: `'quote-00000'`, actorId: id('actor') });
}

async function fillEvents(insert: InsertAll, size: number): Promise<void> {
  await insert('Event', {
    id: id('event'),
    type: `'CONSULT'`,
    realis: `'ACTUAL'`,
    title: `'Talks ' || i`,
    from: DAY_OF_ROW,
    until: DAY_OF_ROW,
    precision: `'DAY'`,
    dateBasis: `'STATED'`,
    occurred: DAY_OF_ROW,
    published: FIRST_DAY,
    placeActorId: `'hub'`,
    placeId: `'place'`,
    outletId: `'outlet'`,
    country: `'KES'`,
    partOfId: `'event-00000'`,
  });
  const report: Row = { ...FOUND, trigger: `'talks'` };
  await insert('EventMention', {
    ...report,
    id: id('report'),
    eventId: id('event'),
    articleId: `'article-00000'`,
    sentenceId: `'sentence-00000'`,
    published: FIRST_DAY,
    triggerStart: 'i * 20',
    triggerEnd: 'i * 20 + 5',
    main: 'i = 0',
  });
  await insert('EventMention', {
    ...report,
    id: id('retold'),
    eventId: `'event-00000'`,
    articleId: id('article'),
    published: DAY_OF_ROW,
    triggerStart: String(size * 20),
    triggerEnd: String(size * 20 + 5),
    main: 'false',
  });
  await insert('Participant', {
    id: id('participant'),
    eventId: id('event'),
    articleId: `'article-00000'`,
    actorId: `'hub'`,
    role: `'AGENT'`,
    stated: 'true',
    start: 'i * 20',
    end: 'i * 20 + 10',
    text: `'Tarel Voss'`,
    occurred: DAY_OF_ROW,
    eventType: `'CONSULT'`,
  });
  await insert('Participant', {
    id: id('partaker'),
    eventId: `'event-00000'`,
    articleId: `'article-00000'`,
    actorId: id('actor'),
    role: `'RECIPIENT'`,
    stated: 'false',
    occurred: FIRST_DAY,
    eventType: `'CONSULT'`,
  });
  await insert('QuotedEvent', { quoteId: id('quote'), eventId: `'event-00000'` });
  await insert('QuotedEvent', { quoteId: `'quote-00000'`, eventId: `printf('event-%05d', i + 1)` }, size - 1);
}

/** Everything can be found by the hub's name. */
const WORDS = { head: '', body: 'Tarel Voss' };

async function fillSearch(database: Database, insert: InsertAll): Promise<void> {
  const inArticle: Row = { articleId: `'article-00000'` };
  await insert('SearchEntry', { kind: `'ACTOR'`, recordId: `'hub'`, actorId: `'hub'` }, 1);
  await insert('SearchEntry', { kind: `'ACTOR'`, recordId: id('actor'), actorId: id('actor') });
  await insert('SearchEntry', { kind: `'ARTICLE'`, recordId: id('article'), articleId: id('article') });
  await insert('SearchEntry', { kind: `'EVENT'`, recordId: id('event'), ...inArticle });
  await insert('SearchEntry', { kind: `'QUOTE'`, recordId: id('quote'), ...inArticle });
  await database.$executeRawUnsafe(
    `INSERT INTO "SearchIndex" ("rowid", "head", "body") SELECT "id", '${WORDS.head}', '${WORDS.body}' FROM "SearchEntry"`,
  );
}

function id(prefix: string): string {
  return `printf('${prefix}-%05d', i)`;
}
