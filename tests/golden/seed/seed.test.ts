import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../../src/extract/version.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { createServer, type DatelineServer } from '../../../src/server.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { type Answer, answerFrom, askOver } from './ask.ts';
import { type ActorMap, compareActors, compareRoles, mapActors } from './compare-actors.ts';
import { compareEvents } from './compare-events.ts';
import { compareQuotes, compareTimes } from './compare-quotes.ts';
import { readGold } from './gold.ts';
import { type LayerResult, tableOf } from './tally.ts';

const article = join(import.meta.dirname, '../../../seeds/moscow-times-2025-02-28-istanbul-talks.txt');
const gold = readGold();

let folder: string;
let database: Database;
let server: DatelineServer;
let answer: Answer;
let map: ActorMap;
let results: readonly LayerResult[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-seed-'));
  database = openDatabase(join(folder, 'seed.db'));
  const extractor = { version: EXTRACTOR_VERSION, extract };
  for await (const { outcome } of ingest([article], { database, extractor }))
    expect(outcome.kind).toBe('added');
  server = createServer({ database });
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  const { port } = server.http.address() as AddressInfo;
  answer = await answerFrom(askOver(`http://127.0.0.1:${port}/graphql`), gold.article.url);
  map = mapActors(gold, answer);
  results = [
    compareActors(gold, answer, map),
    compareRoles(gold, answer, map),
    compareTimes(gold, answer),
    compareQuotes(gold, answer, map),
    compareEvents(gold, answer, map, 'main'),
    compareEvents(gold, answer, map, 'background'),
  ];
  console.log(tableOf(results));
  for (const { layer, missed, extra } of results) {
    for (const record of missed) console.log(`missed, ${layer}: ${record}`);
    for (const record of extra) console.log(`extra, ${layer}: ${record}`);
  }
});

afterAll(async () => {
  await new Promise((resolve) => server.http.close(resolve));
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

function missed(layer: string): readonly string[] {
  const result = results.find((r) => r.layer === layer);
  if (!result) throw new Error(`no layer ${layer}`);
  return result.missed;
}

describe('the seed article, asked over HTTP', () => {
  it('names every person, organization, country and place, each once, with its aliases', () => {
    expect(missed('actors')).toEqual([]);
  });

  it('states their roles', () => {
    expect(missed('roles')).toEqual([]);
  });

  it('resolves every time', () => {
    expect(missed('times')).toEqual([]);
  });

  it('has every quote, word for word, with its cue and its speaker', () => {
    expect(missed('quotes')).toEqual([]);
  });

  it('has the main events, with who took part, when and where', () => {
    expect(missed('events, main')).toEqual([]);
    expect(answer.events.find(({ id }) => id === answer.mainEvent?.id)?.title).toMatch(/talks/);
  });

  it('has most of the background', () => {
    expect(missed('events, background').length).toBeLessThanOrEqual(3);
  });

  it('takes nothing from the page around the story', () => {
    const [line] = gold.boilerplate;
    if (!line) throw new Error('gold has no furniture');
    const isIn = ({ start, end }: { start: number; end: number }): boolean =>
      start < line.end && line.start < end;
    const spans = [
      ...answer.mentions.map(({ span }) => span),
      ...answer.times.map(({ span }) => span),
      ...answer.quotes.flatMap(({ content }) => content),
      ...answer.events.flatMap(({ triggers }) => triggers),
    ];
    expect(spans.filter(isIn)).toEqual([]);
  });
});
