import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventType, Realis } from '../../src/generated/prisma/enums.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

// Two articles tell of one event: when that is plain, and the near misses.

let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  for (const telling of TELLINGS) await store(database, article(telling));
  server = quietServer({ database }).server;
});

afterAll(() => database.$disconnect());

interface Telling {
  readonly title: string;
  readonly who?: readonly string[];
  /** As what the second of them takes part. */
  readonly second?: 'AGENT' | 'RECIPIENT';
  readonly day?: string | null;
  readonly place?: string | null;
  readonly type?: EventType;
  readonly realis?: Realis;
  readonly precision?: 'DAY' | 'MONTH';
  readonly publishedAt?: string | null;
}

const TELLINGS: readonly Telling[] = [
  { title: 'first' },
  { title: 'the same elsewhere', place: null },
  { title: 'one side only, at the place', who: ['Kestria'] },
  { title: 'one side only, place unknown', who: ['Kestria'], place: null },
  { title: 'another place', place: 'Tamar' },
  { title: 'another day', day: '2031-03-07' },
  { title: 'no day', day: null },
  { title: 'another type', type: 'AGREE' },
  { title: 'a month', precision: 'MONTH' },
  { title: 'others', who: ['Ilan Roke', 'Mirela Danek'] },
  planned({ title: 'will meet', second: 'RECIPIENT' }),
  planned({ title: 'are to talk', type: 'CONSULT', place: null }),
  planned({ title: 'are asked to talk', type: 'CONSULT', realis: 'PROPOSED' }),
  // A meeting or a signing: only the place tells that they met there in either case.
  planned({ title: 'will meet, who knows where', place: null }),
  planned({ title: 'one of them will be there', who: ['Kestria'] }),
  planned({ title: 'will meet on another day', day: '2031-03-07' }),
  planned({ title: 'will meet elsewhere', place: 'Tamar' }),
  planned({ title: 'were to meet, it says afterwards', publishedAt: '2031-03-07' }),
  planned({ title: 'will meet, it says at some time', publishedAt: null }),
  planned({ title: 'will fight', type: 'ASSAULT' }),
  planned({ title: 'will not meet', realis: 'NEGATED' }),
  planned({ title: 'are said to meet', realis: 'ALLEGED' }),
  { title: 'did not meet', realis: 'NEGATED' },
];

/** An article of two days before. */
function planned(telling: Telling): Telling {
  return { type: 'AGREE', realis: 'PLANNED', publishedAt: '2031-03-04', ...telling };
}

const COUNTRIES: Readonly<Record<string, string>> = { Kestria: 'KEN', Lovania: 'LVA' };

function article(telling: Telling) {
  const { title, who = ['Kestria', 'Lovania'], day = '2031-03-06', place = 'Orvane' } = telling;
  const { type = 'CONSULT', realis = 'ACTUAL', precision = 'DAY', second = 'AGENT' } = telling;
  const { publishedAt = '2031-03-08' } = telling;
  const text = `${title}: ${who.join(' and ')} held talks${place === null ? '' : ` in ${place}`}.`;
  const builder = new DocumentBuilder(text, { title, ...(publishedAt && { publishedAt }) });
  for (const name of who)
    builder.actor(name, name in COUNTRIES ? { kind: 'COUNTRY', country: COUNTRIES[name] ?? null } : {});
  if (place !== null) builder.actor(place, { kind: 'PLACE' });
  const start = text.indexOf('talks in ') + 'talks in '.length;
  return builder
    .event('talks', {
      type,
      realis,
      participants: who.map((actor, at) => ({
        actor,
        role: at === 1 ? second : 'AGENT',
        stated: true,
        span: null,
      })),
      date: day === null ? null : { from: day, until: day, precision, basis: 'STATED', span: null },
      place: place === null ? null : { actor: place, start, end: start + place.length },
    })
    .build();
}

const TOLD_TWICE = 'event.same-day-participants';
const PLANNED_THEN_HELD = 'event.planned-then-held';
const BOTH = 'both on 2031-03-06 with Kestria and Lovania';

test('the same event in other articles, and what that rests on', async () => {
  expect(await retellingsOf('first')).toEqual({
    'the same elsewhere': [TOLD_TWICE, BOTH],
    'one side only, at the place': [TOLD_TWICE, 'both on 2031-03-06 with Kestria, in Orvane'],
    'will meet': [PLANNED_THEN_HELD, `${BOTH}, in Orvane`],
    'are to talk': [PLANNED_THEN_HELD, BOTH],
    'are asked to talk': [PLANNED_THEN_HELD, `${BOTH}, in Orvane`],
  });
});

test('a plan knows what became of it, and who else told of it', async () => {
  const told = Object.entries(await retellingsOf('are to talk'));
  expect(Object.fromEntries(told.map(([title, [rule]]) => [title, rule]))).toEqual({
    first: PLANNED_THEN_HELD,
    'the same elsewhere': PLANNED_THEN_HELD,
    // It says of no place that it would be there.
    'another place': PLANNED_THEN_HELD,
  });
  expect(await retellingsOf('will meet, it says at some time')).toEqual({
    'will meet': [TOLD_TWICE, 'both on 2031-03-06 with Kestria, in Orvane'],
    'will meet, who knows where': [TOLD_TWICE, BOTH],
    'one of them will be there': [TOLD_TWICE, 'both on 2031-03-06 with Kestria, in Orvane'],
    'were to meet, it says afterwards': [TOLD_TWICE, `${BOTH}, in Orvane`],
  });
});

test.each(['did not meet', 'will not meet', 'are said to meet', 'will fight', 'another type'])(
  'nothing else tells of "%s"',
  async (title) => expect(await retellingsOf(title)).toEqual({}),
);

/** The titles of the articles that tell of the same, with the rule and its evidence. */
async function retellingsOf(title: string): Promise<Readonly<Record<string, readonly [string, string]>>> {
  const { data, errors } = await ask(
    server,
    `query ($title: String) { articles(filter: { titleContains: $title }) { nodes { title
       events(first: 1) { nodes { retellings(first: 50) {
       totalCount edges { rule evidence node { reports(first: 1) { nodes { article { title } } } } } } } } } } }`,
    { title },
  );
  expect(errors).toBeUndefined();
  const article = data.articles.nodes.find((one: { title: string }) => one.title === title);
  const { totalCount, edges } = article.events.nodes[0].retellings;
  expect(totalCount).toBe(edges.length);
  return Object.fromEntries(
    edges.map(({ rule, evidence, node }: RetellingEdge) => [
      node.reports.nodes[0]?.article.title,
      [rule, evidence],
    ]),
  );
}

interface RetellingEdge {
  readonly rule: string;
  readonly evidence: string;
  readonly node: { readonly reports: { readonly nodes: readonly { readonly article: { title: string } }[] } };
}

test('two events of one article are two', async () => {
  const own = openDatabase(':memory:');
  const twice = new DocumentBuilder('Kestria and Lovania held talks. Later more talks were held.', {})
    .actor('Kestria', { kind: 'COUNTRY', country: 'KEN' })
    .actor('Lovania', { kind: 'COUNTRY', country: 'LVA' });
  for (const trigger of ['talks', 'more talks']) {
    twice.event(trigger, {
      participants: ['Kestria', 'Lovania'].map((actor) => ({
        actor,
        role: 'AGENT',
        stated: true,
        span: null,
      })),
      date: { from: '2031-03-06', until: '2031-03-06', precision: 'DAY', basis: 'STATED', span: null },
    });
  }
  await store(own, twice.build());
  const { data } = await ask(
    quietServer({ database: own }).server,
    '{ events { nodes { retellings { totalCount } } } }',
  );
  expect(data.events.nodes).toEqual([{ retellings: { totalCount: 0 } }, { retellings: { totalCount: 0 } }]);
  await own.$disconnect();
});
