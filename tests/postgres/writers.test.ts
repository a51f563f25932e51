import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { dump } from '../support/dump.ts';
import { store } from '../support/stored.ts';

/** Articles that all speak of somebody whom the graph does not know yet, and of each other's actors. */
const DOCUMENTS = Array.from({ length: 24 }, (_, index) =>
  new DocumentBuilder(
    `Ana Reth of Ordania met Envoy ${'ABC'[index % 3]} Dask on day ${index}.\n\n"We agree," Ana Reth said.\n`,
    {
      title: `Meeting ${index}`,
      outlet: 'Kestria Herald',
      publishedAt: '2031-03-07',
    },
  )
    .actor('Ana Reth')
    .actor('Ordania', { kind: 'COUNTRY', country: 'ORD' })
    .quote('We agree,', 'Ana Reth')
    .build(),
);

describe('several who write at once', () => {
  const path = 'several-who-write-at-once';
  const writers = [1, 2, 3].map(() => openDatabase(path));
  const quiet = openDatabase(':memory:');
  afterAll(async () => {
    for (const one of [...writers, quiet]) await one.$disconnect();
  });

  test('leave the graph of one who writes alone: a new name is one actor, and all is counted', async () => {
    await Promise.all(
      writers.map(async (writer, index) => {
        for (const document of DOCUMENTS.slice(index * 8, index * 8 + 8)) await store(writer, document);
      }),
    );
    for (const document of DOCUMENTS) await store(quiet, document);
    const [writer = quiet] = writers;
    expect(await writer.actor.findMany({ where: { name: 'Ana Reth' } })).toMatchObject([
      { articleCount: 24, quoteCount: 24 },
    ]);
    // Who came first is linked as the first.
    const leftOut = ['Article.ingestedAt', 'Appearance.linkRule', 'Appearance.linkEvidence'];
    expect(await dump(writer, leftOut)).toEqual(await dump(quiet, leftOut));
    const arrivals = await writer.arrival.findMany({ orderBy: { number: 'asc' } });
    expect(arrivals).toHaveLength(24);
  });
});
