import type { Actor, Document, Metadata } from '../../src/extract/document.ts';
import type { PendingArticle } from '../../src/ingest/pending-article.ts';
import type { Dice } from '../campaigns/dice.ts';
import { DocumentBuilder } from './document-builder.ts';

/** Those whom much of the news is about, and those whom little is. */
const BUSY: readonly (readonly [string, Partial<Actor>])[] = [
  ['Kestria', { kind: 'COUNTRY', country: 'KEN' }],
  ['River Authority', { kind: 'ORGANIZATION' }],
  ['Tarel Voss', { aliases: ['Voss'] }],
  ['Tarel Ivo Voss', { country: 'LVA' }],
];
const QUIET: readonly (readonly [string, Partial<Actor>])[] = [
  ...['Mira', 'Sela', 'Orin', 'Dana', 'Ivo', 'Lena'].flatMap((first) =>
    ['Lund', 'Ruun', 'Dask', 'Haim'].map((last): [string, Partial<Actor>] => [`${first} ${last}`, {}]),
  ),
  ['Veyra', { kind: 'PLACE', place: { name: 'Veyra', country: 'LVA', latitude: 4.25, longitude: 7.5 } }],
  ['Orvane', { kind: 'PLACE', place: { name: 'Orvane', country: 'LVA', latitude: 41.5, longitude: 20.25 } }],
];
const TYPES = ['CONSULT', 'AGREE', 'ASSAULT'] as const;

/** An article about a few of them, in every layer; `note` tells its text from others. */
export function randomArticle(die: Dice, note: number): PendingArticle {
  const cast = [...new Set([die.pick(BUSY), die.pick(QUIET), die.pick(QUIET), die.pick(QUIET)])];
  const names = cast.map(([name]) =>
    name === 'Tarel Voss' && die.chance(0.5) ? `${name}, called Voss,` : name,
  );
  const text = `${names.join(' met ')} in talks, and signed a paper as minister. "All is well," she said. Note ${note}.\n`;
  const metadata: Metadata = {
    title: `Note ${note}`,
    outlet: die.pick(['Kestria Herald', 'Orvane Post']),
    publishedAt: die.pick(['2031-03-07', '2031-03-08T10:00:00Z', '2031-04-01']),
    ...(die.chance(0.2) && { url: `https://herald.example/${note}` }),
  };
  const file = `/archive/${note % 60}.txt`;
  const document = randomReading(text, metadata, die);
  return { article: { file, text, metadata }, document: async () => document };
}

/** What somebody finds in such a text; the next one finds something else. */
export function randomReading(text: string, metadata: Metadata, die: Dice): Document {
  const named = [...BUSY, ...QUIET].filter(([name]) => text.includes(name));
  const cast = named.filter((_, index) => index < 2 || die.chance(0.7));
  return documentOf(text, metadata, cast, die);
}

function documentOf(
  text: string,
  metadata: Metadata,
  cast: readonly (readonly [string, Partial<Actor>])[],
  die: Dice,
): Document {
  const builder = new DocumentBuilder(text, metadata);
  for (const [name, facts] of cast) builder.actor(name, facts);
  const [first, second] = cast.map(([name]) => name) as [string, string];
  const place = cast.find(([, { kind }]) => kind === 'PLACE')?.[0] ?? null;
  const agent = (actor: string) => ({
    actor,
    role: 'AGENT' as const,
    stated: true,
    span: builder.span(actor),
  });
  builder.role(
    second,
    'minister',
    first === 'River Authority' ? first : null,
    first === 'Kestria' ? first : null,
  );
  builder.event('talks', {
    type: die.pick(TYPES),
    participants: [agent(first), agent(second)],
    date: { from: '2031-03-06', until: '2031-03-06', precision: 'DAY', basis: 'PUBLICATION', span: null },
    place: place === null ? null : { actor: place, ...builder.span(place) },
  });
  builder.event('signed', { participants: [agent(second)], partOf: 'talks' });
  builder.quote('All is well,', die.pick([first, second]), { mentioned: [first], events: ['talks'] });
  return builder.build();
}
