import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { listings, queryOf } from '../support/connections.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';
import { recordCalls } from '../support/database-calls.ts';
import { FIELDS } from '../support/filter-samples.ts';

// A list of a record is read from the record's side, whatever its filter says: what holds for much of the archive, as a
// kind or a language, may lead to no list that has a shorter way. Without statistics SQLite takes any index that fits.

const HUB = `{ id: "${globalId('Actor', 'hub')}" }`;
const DAYS = '{ from: "2029-01-01", until: "2029-12-31" }';

const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    Object.entries({
      articles: 'ArticleFilter',
      quotes: 'QuoteFilter',
      events: 'EventFilter',
      actors: 'ActorFilter',
    }).map(([list, filter]) => [
      filter,
      Object.fromEntries(Object.entries(FIELDS[list] ?? {}).map(([field, [value]]) => [field, value])),
    ]),
  ),
  MentionFilter: {
    actor: HUB,
    kind: '[PERSON]',
    form: '[NAME]',
    textContains: '"voss"',
    published: DAYS,
    minConfidence: '0.9',
  },
  RoleFilter: {
    actor: HUB,
    organization: HUB,
    country: HUB,
    titleContains: '"head"',
    published: DAYS,
    minConfidence: '0.9',
  },
  EventMentionFilter: {
    article: `["${globalId('Article', 'article-00000')}"]`,
    triggerContains: '"met"',
    main: 'true',
    published: DAYS,
    minConfidence: '0.9',
  },
  ParticipantFilter: {
    actor: HUB,
    role: '[AGENT]',
    textContains: '"voss"',
    stated: 'true',
    article: `["${globalId('Article', 'article-00000')}"]`,
  },
  TimeExpressionFilter: {
    type: '[DATE]',
    types: '[DATE]',
    during: DAYS,
    textContains: '"day"',
    minConfidence: '0.9',
  },
  SentenceFilter: { paragraph: '{ min: 1 }', mentioning: HUB, quotes: 'true', reports: 'false' },
};

const CASES = listings
  .filter(({ type }) => type !== 'Query')
  .flatMap(({ type, field, filter }) =>
    Object.entries(SAMPLES[filter ?? ''] ?? {}).map(([name, value]) => [type, field, name, value] as const),
  );

let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillCrowdedGraph(database, 60);
  server = quietServer({ database }).server;
});

afterAll(() => database.$disconnect());

test('every field of the filters is looked at', () => {
  for (const [filter, fields] of Object.entries(SAMPLES)) {
    const type = schema.getType(filter);
    const names = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(Object.keys(fields).sort(), filter).toEqual(
      names.filter((name) => !['and', 'or', 'not'].includes(name)).sort(),
    );
  }
});

test.each(CASES)('%s.%s by %s is read from the side of its record', async (type, field, name, value) => {
  const query = queryOf(type, `${field}(first: 2, filter: { ${name}: ${value} }) { nodes { id } }`);
  const { value: answer, calls } = await recordCalls(() => ask(server, query));
  expect(answer.errors).toBeUndefined();
  const pages = calls.filter(({ sql }) => sql.includes('"entry"'));
  expect(pages.length).toBeGreaterThan(0);
  for (const { sql, args } of pages) {
    const rows = await database.$queryRawUnsafe<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN ${sql}`,
      ...(Array.isArray(args) ? args : []),
    );
    for (const { detail } of rows) expect(detail).not.toMatch(BROAD);
  }
});

/** A table that is read whole, or all of one sort in the archive. */
const BROAD =
  /^SCAN (?!key|entry|recent|together|between)|^SEARCH .*\((?:(?:kind|cueLemma|language|type|realis|country|form)=\?\)|published)/;
