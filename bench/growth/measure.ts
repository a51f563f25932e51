import { WARM } from '../peers/compare.ts';
import { type Line, openLine } from '../reads/load.ts';
import { median, quantile } from '../spread.ts';
import type { Archive } from './archive.ts';
import { countsOf, rankingsOf } from './counts.ts';
import { type GoldenQuery, requestsOf } from './golden.ts';

/** What one query takes on one archive, in milliseconds of processor time: the server's, and its engine's. */
export interface Taken {
  readonly query: string;
  readonly articles: number;
  readonly p50: number;
  readonly p99: number;
  /** The median of each round. */
  readonly rounds: readonly number[];
  /** What the engine takes in each round to count the same rows; none where nothing is counted that grows with the archive. */
  readonly engine: readonly number[];
  /** What it takes to find the best of them by itself; none where nothing is ranked. */
  readonly ranking: readonly number[];
}

/** Of a round, and more of what is quick: collecting garbage falls on each thirtieth or so, which a p99 is to tell of in its share. */
const FEWEST_REQUESTS = 40;
const MOST_REQUESTS = 400;
/** Milliseconds that a round takes where it is of more than the fewest. */
const ROUND = 4000;
/** Seconds after which no more is done to warm a server: of what takes so long, its JavaScript is the least. */
const WARM_UP = 8;

/** So many turns a round: what else the machine does just then falls on each archive alike. */
const TURNS = 8;

/** A query with each archive in turn, in rounds of several turns; the servers are warm before the first one. */
export async function takenBy(
  query: GoldenQuery,
  archives: readonly Archive[],
  rounds: number,
): Promise<readonly Taken[]> {
  const measured: Measuring[] = [];
  for (const archive of archives) measured.push(await measuring(query, archive));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < TURNS; turn++) for (const each of measured) await each.takeTurn();
    for (const each of measured) each.endRound();
  }
  return measured.map(({ taken }) => taken());
}

interface Measuring {
  readonly takeTurn: () => Promise<void>;
  readonly endRound: () => void;
  readonly taken: () => Taken;
}

async function measuring(query: GoldenQuery, archive: Archive): Promise<Measuring> {
  const { engine, server } = archive;
  const requests = requestsOf(query, engine.articles);
  const statements = [countsOf(query.name, engine.name), rankingsOf(query.name, engine.name)];
  const size = sizeOfRound(await warmed(archive, requests)) / TURNS;
  const all: number[] = [];
  const [times, counting, ranking] = [measures(), measures(), measures()];
  let asked = 0;
  return {
    takeTurn: async () => {
      const line = openLine(server.port);
      // The first request of a connection is also for what a connection takes.
      await line.ask(requests[0] ?? '');
      for (let request = 0; request < size; request++)
        times.add(await processorTime(archive, line, requests[asked++ % requests.length] ?? ''));
      line.end();
      for (const [index, own] of [counting, ranking].entries()) {
        const alone = statements[index] ?? [];
        if (alone.length > 0) own.add(await engine.timeOf(alone));
      }
    },
    endRound: () => {
      all.push(...times.values);
      for (const own of [times, counting, ranking]) own.endRound();
    },
    taken: () => ({
      query: query.name,
      articles: engine.articles,
      p50: quantile(all, 0.5),
      p99: quantile(all, 0.99),
      rounds: times.medians,
      engine: counting.medians,
      ranking: ranking.medians,
    }),
  };
}

interface Measures {
  /** Of this round. */
  readonly values: number[];
  /** Of each round that has ended; none of one without values. */
  readonly medians: number[];
  readonly add: (value: number) => void;
  readonly endRound: () => void;
}

function measures(): Measures {
  const [values, medians]: [number[], number[]] = [[], []];
  return {
    values,
    medians,
    add: (value) => void values.push(value),
    endRound: () => {
      if (values.length > 0) medians.push(median(values));
      values.length = 0;
    },
  };
}

/** Asks until the server gets no faster, or it takes too long; gives the milliseconds that a request took. */
async function warmed({ engine, server }: Archive, requests: readonly string[]): Promise<number> {
  const processor = async () => (await server.usage()).processor / 1000 + engine.clock();
  const before = await processor();
  const [line, began] = [openLine(server.port), performance.now()];
  let asked = 0;
  for (; asked < WARM && performance.now() - began < WARM_UP * 1000; asked++)
    await line.ask(requests[asked % requests.length] ?? '');
  line.end();
  return ((await processor()) - before) / asked;
}

/** How many requests, of what takes so many milliseconds. */
function sizeOfRound(milliseconds: number): number {
  return Math.min(MOST_REQUESTS, Math.max(FEWEST_REQUESTS, Math.floor(ROUND / milliseconds)));
}

async function processorTime(
  { engine, server: { usage } }: Archive,
  line: Line,
  body: string,
): Promise<number> {
  const [server, own] = [(await usage()).processor, engine.clock()];
  await line.ask(body);
  return ((await usage()).processor - server) / 1000 + engine.clock() - own;
}
