import { afterAll, beforeAll, expect, test } from 'vitest';
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
  readonly day?: string | null;
  readonly place?: string | null;
  readonly type?: 'CONSULT' | 'AGREE';
  readonly realis?: 'ACTUAL' | 'PLANNED';
  readonly precision?: 'DAY' | 'MONTH';
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
  { title: 'only planned', realis: 'PLANNED' },
  { title: 'a month', precision: 'MONTH' },
  { title: 'others', who: ['Ilan Roke', 'Mirela Danek'] },
];

const COUNTRIES: Readonly<Record<string, string>> = { Kestria: 'KEN', Lovania: 'LVA' };

function article(telling: Telling) {
  const { title, who = ['Kestria', 'Lovania'], day = '2031-03-06', place = 'Orvane' } = telling;
  const { type = 'CONSULT', realis = 'ACTUAL', precision = 'DAY' } = telling;
  const text = `${title}: ${who.join(' and ')} held talks${place === null ? '' : ` in ${place}`}.`;
  const builder = new DocumentBuilder(text, { title, publishedAt: '2031-03-08' });
  for (const name of who)
    builder.actor(name, name in COUNTRIES ? { kind: 'COUNTRY', country: COUNTRIES[name] ?? null } : {});
  if (place !== null) builder.actor(place, { kind: 'PLACE' });
  const start = text.indexOf('talks in ') + 'talks in '.length;
  return builder
    .event('talks', {
      type,
      realis,
      participants: who.map((actor) => ({ actor, role: 'AGENT', stated: true, span: null })),
      date: day === null ? null : { from: day, until: day, precision, basis: 'STATED', span: null },
      place: place === null ? null : { actor: place, start, end: start + place.length },
    })
    .build();
}

test('the same event in other articles, and what that rests on', async () => {
  const { data, errors } = await ask(
    server,
    `{ articles(filter: { titleContains: "first" }) { nodes { events(first: 2) { nodes { retellings {
       totalCount edges { rule evidence node { reports(first: 1) { nodes { article { title } } } } } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, edges } = data.articles.nodes[0].events.nodes[0].retellings;
  const told = edges.map(
    ({ node, ...evidence }: { node: { reports: { nodes: { article: { title: string } }[] } } }) => [
      node.reports.nodes[0]?.article.title,
      evidence,
    ],
  );
  const rule = 'event.same-day-participants';
  expect(Object.fromEntries(told)).toEqual({
    'the same elsewhere': { rule, evidence: 'both on 2031-03-06 with Kestria and Lovania' },
    'one side only, at the place': { rule, evidence: 'both on 2031-03-06 with Kestria, in Orvane' },
  });
  expect(totalCount).toBe(2);
});

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
