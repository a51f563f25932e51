import type { Database } from '../../src/store/database.ts';
import { DocumentBuilder } from './document-builder.ts';
import { store } from './stored.ts';

/**
 * Three articles about a made-up dam dispute, annotated by hand: one speaker in two of them, one event in two of them.
 */
export async function storeSmallArchive(database: Database): Promise<void> {
  for (const document of [talksArticle(), walkoutArticle(), followUpArticle()])
    await store(database, document);
}

const KESTRIA = { kind: 'COUNTRY', country: 'KEN' } as const;

function talksArticle() {
  const text = `Kestria and Lovania held talks in Orvane on Thursday about the Tamar dam.

"We will keep the water flowing," Foreign Minister Tarel Voss of Kestria said after the talks. Voss thanked the
River Authority. Its head Mirela Danek said that the dam was safe.
`;
  return new DocumentBuilder(text, {
    title: 'Neighbors talk about a dam',
    outlet: 'Kestria Herald',
    url: 'https://herald.example/talks',
    publishedAt: '2031-03-07',
  })
    .actor('Kestria', KESTRIA)
    .actor('Lovania', { kind: 'COUNTRY', country: 'LVA' })
    .actor('Orvane', {
      kind: 'PLACE',
      place: { name: 'Orvane', country: 'LVA', latitude: 41.5, longitude: 20.25 },
    })
    .actor('Tarel Voss', { aliases: ['Voss'], country: 'KEN' })
    .actor('River Authority', { kind: 'ORGANIZATION' })
    .actor('Mirela Danek')
    .role('Tarel Voss', 'Foreign Minister', null, 'Kestria')
    .role('Mirela Danek', 'head', 'River Authority')
    .event('talks', {
      participants: [
        { actor: 'Kestria', role: 'AGENT', stated: true, span: { start: 0, end: 7 } },
        { actor: 'Lovania', role: 'AGENT', stated: true, span: { start: 12, end: 19 } },
      ],
      date: {
        from: '2031-03-06',
        until: '2031-03-06',
        precision: 'DAY',
        basis: 'PUBLICATION',
        span: { start: text.indexOf('Thursday'), end: text.indexOf('Thursday') + 8 },
      },
      place: { actor: 'Orvane', start: text.indexOf('Orvane'), end: text.indexOf('Orvane') + 6 },
    })
    .quote('We will keep the water flowing,', 'Tarel Voss', {
      mentioned: ['River Authority'],
      events: ['talks'],
    })
    .quote('the dam was safe', 'Mirela Danek', { kind: 'INDIRECT' })
    .build();
}

function walkoutArticle() {
  const text = `Lovania walked out of the talks on the Tamar dam on Monday.

"There is nothing left to discuss with Kestria," Tarel Voss's counterpart Ilan Roke said.
`;
  return new DocumentBuilder(text, {
    title: 'Lovania walks out',
    outlet: 'Orvane Post',
    publishedAt: '2031-03-11T09:30:00+02:00',
  })
    .actor('Lovania', { kind: 'COUNTRY', country: 'LVA' })
    .actor('Kestria', KESTRIA)
    .actor('Tarel Voss', { country: 'KEN' })
    .actor('Ilan Roke', { country: 'LVA' })
    .event('walked out', {
      type: 'REJECT',
      participants: [{ actor: 'Lovania', role: 'AGENT', stated: true, span: { start: 0, end: 7 } }],
    })
    .quote('There is nothing left to discuss with Kestria,', 'Ilan Roke', { mentioned: ['Kestria'] })
    .build();
}

function followUpArticle() {
  const text = `Tarel Voss said a new meeting with Lovania was possible in April. Mirela Danek will attend it.
`;
  return new DocumentBuilder(text, {
    title: 'A new meeting?',
    outlet: 'Kestria Herald',
    publishedAt: '2031-03-14',
  })
    .actor('Tarel Voss', { country: 'KEN' })
    .actor('Lovania', { kind: 'COUNTRY', country: 'LVA' })
    .actor('Mirela Danek')
    .event('meeting', {
      realis: 'PLANNED',
      participants: [{ actor: 'Mirela Danek', role: 'AGENT', stated: false, span: null }],
      date: { from: '2031-04-01', until: '2031-04-30', precision: 'MONTH', basis: 'PUBLICATION', span: null },
    })
    .quote('a new meeting with Lovania was possible in April', 'Tarel Voss', {
      kind: 'INDIRECT',
      mentioned: ['Lovania'],
      events: ['meeting'],
    })
    .build();
}
