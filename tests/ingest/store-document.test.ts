import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { dump } from '../support/dump.ts';
import { seeded } from '../support/seeded.ts';
import { store } from '../support/stored.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

const VARNHOLM = { name: 'Varnholm', country: 'KES', latitude: 12.3, longitude: 45.6 };

/** Linking is told from what was there before; all else depends only on what is there now. */
const BUT_LINKS = ['Article.ingestedAt', 'Appearance.linkRule', 'Appearance.linkEvidence'];

function talks() {
  const text =
    'Minister Tarel Voss met Orin Dask of Velmark in Varnholm on Monday.\n"We agreed," Tarel Voss said. Voss left.\n';
  return new DocumentBuilder(text, { outlet: 'Varnholm Gazette', publishedAt: '2031-05-06' })
    .actor('Tarel Voss', { aliases: ['Voss'], country: 'KES' })
    .actor('Orin Dask', { country: 'VEL' })
    .actor('Varnholm', { kind: 'PLACE', country: 'KES', place: VARNHOLM })
    .role('Tarel Voss', 'Minister', null, null)
    .quote('We agreed', 'Tarel Voss', { mentioned: ['Orin Dask'], events: ['met'] })
    .event('met', {
      participants: [
        { actor: 'Tarel Voss', role: 'AGENT', stated: true, span: { start: 9, end: 19 } },
        { actor: 'Orin Dask', role: 'AGENT', stated: true, span: { start: 24, end: 33 } },
      ],
      place: { actor: 'Varnholm', start: text.indexOf('Varnholm'), end: text.indexOf('Varnholm') + 8 },
    })
    .event('left', {
      partOf: 'met',
      participants: [{ actor: 'Tarel Voss', role: 'AGENT', stated: false, span: null }],
    });
}

function budget() {
  return new DocumentBuilder('Tarel Voss presented the budget. "It is sound," Tarel Voss said.\n', {
    outlet: 'The Dask Ledger',
    publishedAt: '2031-06-01T10:00:00+02:00',
    url: 'https://ledger.example/budget',
  })
    .actor('Tarel Voss', { country: 'KES' })
    .quote('It is sound', 'Tarel Voss')
    .event('presented', { type: 'OTHER' });
}

describe('a stored document', () => {
  test('stands in rows that slice back to the text', async () => {
    const id = await store(database, talks().build());
    const article = await database.article.findUniqueOrThrow({
      where: { id },
      include: { mentions: true, quotes: { include: { spans: true } }, outlet: true, events: true },
    });
    expect(article.outlet?.name).toBe('Varnholm Gazette');
    expect(article.published).toBe('2031-05-06/');
    for (const mention of article.mentions)
      expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(article.quotes.map(({ text, speakerAs, cue }) => ({ text, speakerAs, cue }))).toEqual([
      { text: 'We agreed', speakerAs: 'Tarel Voss', cue: 'said' },
    ]);
    expect(article.events.map((report) => report.trigger).sort()).toEqual(['left', 'met']);
  });

  test('has an event with its place as participant and its part', async () => {
    await store(database, talks().build());
    const [event] = await database.event.findMany({
      where: { partOfId: null },
      include: { participants: { include: { actor: true } }, parts: true, place: true },
    });
    expect(event?.title).toBe('Tarel Voss met Orin Dask of Velmark in Varnholm');
    expect(event?.participants.map(({ role, actor }) => `${role} ${actor?.name}`).sort()).toEqual([
      'AGENT Orin Dask',
      'AGENT Tarel Voss',
      'LOCATION Varnholm',
    ]);
    expect(event?.parts).toHaveLength(1);
    expect(event?.place?.name).toBe('Varnholm');
  });

  test('counts for its actors', async () => {
    await store(database, talks().build());
    await store(database, budget().build());
    const voss = await database.actor.findFirstOrThrow({
      where: { name: 'Tarel Voss' },
      include: { aliases: true },
    });
    expect(voss).toMatchObject({ articleCount: 2, mentionCount: 3, quoteCount: 2, country: 'KES' });
    expect(voss.aliases.map(({ name, own, articleCount }) => ({ name, own, articleCount }))).toEqual([
      { name: 'Tarel Voss', own: true, articleCount: 2 },
      { name: 'Voss', own: false, articleCount: 1 },
    ]);
  });

  test('written twice changes nothing', async () => {
    await store(database, talks().build());
    await store(database, budget().build());
    const before = await dump(database);
    await store(database, talks().build());
    expect(await dump(database)).toEqual(before);
  });

  test('keeps the id of every record that a new extraction finds again', async () => {
    await store(database, talks().build());
    const before = await database.quote.findMany({ select: { id: true } });
    const events = new Set((await database.event.findMany()).map((event) => event.id));
    const again = talks().build('test-2');
    await store(database, { ...again, events: again.events.slice(0, 1), mentions: again.mentions.slice(1) });
    expect(await database.quote.findMany({ select: { id: true } })).toEqual(before);
    const [left, ...more] = await database.event.findMany();
    expect(more).toEqual([]);
    expect(events.has(left?.id ?? '')).toBe(true);
    expect((await database.article.findFirstOrThrow()).extractorVersion).toBe('test-2');
  });
});

describe('what only one article supported', () => {
  test('goes with it', async () => {
    const first = await store(database, talks().build());
    await store(database, budget().build());
    expect(await retractArticle(database, first)).toBe(true);
    const after = await dump(database, BUT_LINKS);
    const alone = openDatabase(':memory:');
    await store(alone, budget().build());
    expect(after).toEqual(await dump(alone, BUT_LINKS));
    await alone.$disconnect();
  });

  test('goes when a new text supersedes it', async () => {
    const old = await store(database, talks().build(), { location: '/news/a.txt' });
    await store(database, budget().build(), { location: '/news/a.txt', superseded: [old] });
    expect(await database.article.count()).toBe(1);
    expect((await database.outlet.findMany()).map((outlet) => outlet.name)).toEqual(['The Dask Ledger']);
    expect((await database.actor.findMany()).map((actor) => actor.name)).toEqual(['Tarel Voss']);
    expect(await database.place.count()).toBe(0);
  });

  test('is nothing where there is no such article', async () => {
    expect(await retractArticle(database, 'nobody')).toBe(false);
  });
});

test('whatever is stored, superseded, extracted anew and retracted, the graph is that of what is left', async () => {
  const random = seeded(20310506);
  const left = new Map<string, () => ReturnType<DocumentBuilder['build']>>();
  for (let step = 0; step < 60; step++) {
    const number = Math.floor(random() * 8);
    const version = Math.floor(random() * 3);
    const build = () => crowd(number, version).build(`test-${version}`);
    const id = await store(database, build());
    left.set(id, build);
    if (random() < 0.3) {
      const [gone] = [...left.keys()].sort();
      if (gone) await retractArticle(database, gone);
      left.delete(gone ?? '');
    }
  }
  const fresh = openDatabase(':memory:');
  for (const build of left.values()) await store(fresh, build());
  expect(await dump(database, BUT_LINKS)).toEqual(await dump(fresh, BUT_LINKS));
  await fresh.$disconnect();
});

/** One of a few texts about a few people, extracted now with more, now with fewer records. */
function crowd(number: number, version: number): DocumentBuilder {
  const people = ['Tarel Voss', 'Orin Dask', 'Mira Ivo Lund', 'Mira Lund', 'Sela Ruun'];
  const [a, b] = [people[number % 5] ?? '', people[(number * 3 + 1) % 5] ?? ''];
  const builder = new DocumentBuilder(
    `${a} met ${b} at the Kestrian News Agency. Report ${number}: he said all is well.\n`,
    {
      outlet: `Outlet ${number % 3}`,
    },
  );
  builder.actor(a, version === 1 ? { aliases: [a.split(' ').at(-1) ?? ''] } : {});
  if (b !== a) builder.actor(b);
  if (version !== 2)
    builder.actor('Kestrian News Agency', { kind: 'ORGANIZATION', country: number % 2 ? 'KES' : null });
  return builder.quote('all is well', version === 0 ? a : null).event('met');
}
