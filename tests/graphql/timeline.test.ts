import { describe, expect, test } from 'vitest';
import { sqliteTest } from '../postgres/engine.ts';
import { ask } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { smallGraph } from '../support/small-graph.ts';

const { database, server } = smallGraph(
  new DocumentBuilder('“I will not go,” Ana Reth said in 2029. The mill burned on 5 January 2030.', {
    publishedAt: '2031-03-20T23:30:00+02:00',
  })
    .actor('Ana Reth')
    .quote('I will not go,', 'Ana Reth', {
      saidOn: { ...day('2029-01-01', '2029-12-31'), precision: 'YEAR' },
    })
    .event('burned', { type: 'OTHER', date: { ...day('2030-01-05'), span: null } })
    .build(),
  new DocumentBuilder('“I left,” Ana Reth said on 5 January 2030. The mill opened in 2030.', {})
    .actor('Ana Reth')
    .quote('I left,', 'Ana Reth', { saidOn: day('2030-01-05') })
    .event('opened', {
      type: 'OTHER',
      date: { ...day('2030-01-01', '2030-12-31'), precision: 'YEAR', span: null },
    })
    .build(),
);

function day(from: string, until = from) {
  return { from, until, precision: 'DAY', basis: 'STATED' } as const;
}

const COUNTS = 'from until eventCount quoteCount';

/** The stretches in which something was. */
async function timeline(args: string): Promise<readonly string[]> {
  const { data, errors } = await ask(server, `{ timeline(${args}) { ${COUNTS} } }`);
  expect(errors).toBeUndefined();
  return data.timeline
    .filter(({ eventCount, quoteCount }: Record<string, number>) => eventCount || quoteCount)
    .map((one: Record<string, unknown>) => Object.values(one).join(' '));
}

const ALL = 'filter: { during: { from: "2030-01-01", until: "2031-12-31" } }';

describe('counts events by their first day, quotes by the day they were said or else published', () => {
  test.each([
    ['by: YEAR', ['2030-01-01 2030-12-31 2 1', '2031-01-01 2031-12-31 2 5']],
    // What happened "in 2030" is known to no month.
    ['by: MONTH', ['2030-01-01 2030-01-31 1 1', '2031-03-01 2031-03-31 1 5', '2031-04-01 2031-04-30 1 0']],
  ])('%s', async (by, expected) => {
    expect(await timeline(`${by}, ${ALL}`)).toEqual(expected);
  });

  test('by: DAY', async () => {
    expect(
      await timeline('by: DAY, filter: { during: { from: "2031-03-01", until: "2031-03-31" } }'),
    ).toEqual([
      '2031-03-06 2031-03-06 1 0',
      '2031-03-07 2031-03-07 0 2',
      '2031-03-11 2031-03-11 0 1',
      '2031-03-14 2031-03-14 0 1',
      '2031-03-20 2031-03-20 0 1',
    ]);
  });

  test('of what is asked for', async () => {
    expect(
      await timeline(
        'by: YEAR, filter: { during: { from: "2030-01-01", until: "2031-12-31" }, events: { type: [CONSULT], realis: [ACTUAL] }, quotes: { speaker: { name: "Ana Reth" } } }',
      ),
    ).toEqual(['2030-01-01 2030-12-31 0 1', '2031-01-01 2031-12-31 1 1']);
  });

  test('whole stretches from the first to the last record where nothing is said', async () => {
    // What burned in January 2030 is told by an article of 2031.
    const all = await timeline('by: MONTH');
    expect([all[0], all.at(-1)]).toEqual(['2030-01-01 2030-01-31 1 1', '2031-04-01 2031-04-30 1 0']);
    const { data } = await ask(
      server,
      '{ timeline(by: WEEK, filter: { events: { type: [CONSULT] }, quotes: { outlet: { name: "Orvane Post" } } }) { from until } }',
    );
    // The talks of Thursday, a quote of Tuesday; the meeting "in April" is known to no week.
    expect(data.timeline).toEqual([
      { from: '2031-03-03', until: '2031-03-09' },
      { from: '2031-03-10', until: '2031-03-16' },
    ]);
    const since = await ask(
      server,
      '{ timeline(by: YEAR, filter: { during: { from: "2031-02-01" } }) { from until } }',
    );
    expect(since.data.timeline).toEqual([{ from: '2031-02-01', until: '2031-12-31' }]);
    const later = await ask(
      server,
      '{ timeline(by: YEAR, filter: { during: { from: "2040-01-01" } }) { from } }',
    );
    expect(later.data.timeline).toEqual([]);
  });
});

test('counts articles by the day on which they were published', async () => {
  const { data } = await ask(
    server,
    `{ timeline(by: DAY, filter: { during: { from: "2031-03-01", until: "2031-03-31" }, articles: { actor: { name: "Tarel Voss" } } }) {
       from articleCount articles(first: 1) { totalCount nodes { title } } } }`,
  );
  const some = data.timeline.filter(({ articleCount }: Record<string, number>) => articleCount);
  expect(some).toEqual([
    told('2031-03-07', 'Neighbors talk about a dam'),
    told('2031-03-11', 'Lovania walks out'),
    told('2031-03-14', 'A new meeting?'),
  ]);

  function told(from: string, title: string) {
    return { from, articleCount: 1, articles: { totalCount: 1, nodes: [{ title }] } };
  }
});

test('ends with the last article where only some are asked for', async () => {
  const all =
    '{ timeline(by: DAY, filter: { events: { type: [AID] }, quotes: { kind: [MIXED] } %s }) { from } }';
  const days = async (articles: string) => (await ask(server, all.replace('%s', articles))).data.timeline;
  expect(await days('')).toEqual([]);
  const told = await days(', articles: { outlet: { name: "Orvane Post" } }');
  expect(told).toEqual([{ from: '2031-03-11' }]);
});

test('shows what it counts', async () => {
  const { data } = await ask(
    server,
    `{ timeline(by: YEAR, ${ALL}) { eventCount quoteCount events(first: 100) { totalCount nodes { title } }
       quotes(first: 100) { totalCount nodes { text } } } }`,
  );
  for (const { eventCount, quoteCount, events, quotes } of data.timeline) {
    expect([events.totalCount, events.nodes.length]).toEqual([eventCount, eventCount]);
    expect([quotes.totalCount, quotes.nodes.length]).toEqual([quoteCount, quoteCount]);
  }
  expect(data.timeline[0].quotes.nodes).toEqual([{ text: 'I left,' }]);
});

test('loses nothing that has a day', async () => {
  const { data } = await ask(
    server,
    `{ timeline(by: YEAR) { eventCount quoteCount }
       events(filter: { during: { from: "0001-01-01" } }) { totalCount }
       quotes(filter: { published: { from: "0001-01-01" } }) { totalCount }
       undated: quotes(filter: { not: { published: { from: "0001-01-01" } } }) { totalCount } }`,
  );
  const sum = (field: string) =>
    data.timeline.reduce((total: number, bucket: Record<string, number>) => total + (bucket[field] ?? 0), 0);
  expect(sum('eventCount')).toBe(data.events.totalCount);
  expect(sum('quoteCount')).toBe(data.quotes.totalCount + data.undated.totalCount);
});

sqliteTest('finds its ends in an index', async () => {
  const { calls } = await recordCalls(() => ask(server, '{ timeline(by: MONTH) { from } }'));
  expect(calls).toHaveLength(1);
  const plan = await database.$queryRawUnsafe<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN ${calls[0]?.sql}`,
    ...((calls[0]?.args ?? []) as unknown[]),
  );
  const steps = plan.map(({ detail }) => detail).filter((step) => !/^(SCALAR|SCAN CONSTANT)/.test(step));
  for (const step of steps) expect(step).toMatch(/^SEARCH (event|quote) USING COVERING INDEX/);
});

sqliteTest('counts all stretches in one statement each for events and quotes, from an index', async () => {
  const { calls } = await recordCalls(() => ask(server, `{ timeline(by: MONTH, ${ALL}) { ${COUNTS} } }`));
  expect(calls.map((call) => call.rows)).toEqual([24, 24]);
  for (const { sql, args } of calls) {
    const plan = await database.$queryRawUnsafe<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN ${sql}`,
      ...(args as unknown[]),
    );
    expect(plan.map((step) => step.detail).join('\n')).toMatch(/SEARCH (event|quote) USING COVERING INDEX/);
  }
});

describe('refuses', () => {
  test.each([
    [
      'by: DAY, filter: { during: { from: "2031-01-01", until: "2032-01-02" } }',
      'The days from 2031-01-01 to 2032-01-02 by DAY are more than 366 stretches; expected longer ones (`by`), or a shorter time (`filter.during`).',
    ],
    [
      'by: YEAR, filter: { during: { from: "0001-01-01", until: "9999-12-31" } }',
      'The days from 0001-01-01 to 9999-12-31 by YEAR are more than 366 stretches; expected longer ones (`by`), or a shorter time (`filter.during`).',
    ],
    [
      'by: DAY, filter: { during: { from: "2031-01-02", until: "2031-01-01" } }',
      '`filter.during`: `from` (2031-01-02) is after `until` (2031-01-01); expected the earlier day first.',
    ],
    [
      'by: YEAR, filter: { quotes: { minConfidence: 2 } }',
      '`filter.quotes.minConfidence`: 2 is out of range; expected 0 to 1.',
    ],
  ])('%s', async (args, message) => {
    const { errors } = await ask(server, `{ timeline(${args}) { from } }`);
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
  });

  test('more stretches with more in each than an answer may hold', async () => {
    const days = 'by: DAY, filter: { during: { from: "2031-01-01", until: "2031-12-31" } }';
    const { errors } = await ask(server, `{ timeline(${days}) { events(first: 100) { nodes { title } } } }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});
