import { setTimeout } from 'node:timers/promises';
import { createServer, type DatelineServer } from '../../src/server.ts';
import { createToken } from '../../src/store/api-tokens.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { startPostgres } from '../postgres/server.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { type Dice, dice } from './dice.ts';

export interface Traffic {
  readonly seed: number;
  readonly steps: number;
  /** How long the replica waits with each transaction, as PostgreSQL has it: `2s`. */
  readonly delay: string;
}

export interface Served {
  readonly writes: number;
  readonly reads: number;
  /** Answers of servers with replicas that told less than others have written by then: how far the replica is behind. */
  readonly behind: number;
  readonly broken: readonly string[];
}

/** Somebody who writes, by a token, under an outlet of the same name; and what is known to be stored. */
interface Author {
  readonly name: string;
  readonly secret: string;
  begun: number;
  acknowledged: number;
}

/** A server, and whether all that it answers is present: one that reads from a replica promises that only to who wrote. */
interface Asked {
  readonly server: DatelineServer;
  readonly isPresent: boolean;
}

const AUTHORS = ['Kestria Herald', 'Orvane Post', 'Veyra Courier'];
/** In place of a token. */
const NOBODY = '';
/** Who asks at the same time, whichever server. */
const CLIENTS = 4;

/**
 * Lets several clients write and read through four servers of one PostgreSQL, all with kept answers, two of them with a
 * streaming replica that is late: what was acknowledged before a read began has to be in its answer.
 */
export async function problemsOfServers({ seed, steps, delay }: Traffic): Promise<Served> {
  const primary = await startPostgres();
  const opened: Database[] = [];
  const open = (port: number, isReplica = false): Database => {
    const database = openDatabase(`postgres://postgres@127.0.0.1:${port}/postgres`, { isReplica });
    opened.push(database);
    return database;
  };
  const authors = await makeAuthors(open(primary.port));
  const replica = await primary.startReplica(delay);
  const asked = [true, false].flatMap((isPresent) =>
    [1, 2].map((): Asked => {
      const replicas = isPresent ? [] : [open(replica.port, true)];
      const database = open(primary.port);
      return { server: createServer({ database, replicas, extractor: stubExtractor() }), isPresent };
    }),
  );
  const served = { writes: 0, reads: 0, behind: 0, broken: [] as string[] };
  try {
    const clients = Array.from({ length: CLIENTS }, (_, index) => dice(seed + index));
    await Promise.all(
      clients.map(async (die) => {
        for (let step = 0; step < steps / CLIENTS; step += 1) await oneStep(die, authors, asked, served);
      }),
    );
  } finally {
    for (const { server } of asked) await server.stop(0);
    for (const database of opened) await database.$disconnect();
    for (const one of [replica, primary]) await one.stop();
  }
  return served;
}

async function makeAuthors(database: Database): Promise<readonly Author[]> {
  const authors: Author[] = [];
  for (const name of AUTHORS) {
    const { secret } = await createToken(database, { name, scopes: ['ingest', 'read'], expiresAt: null });
    authors.push({ name, secret, begun: 0, acknowledged: 0 });
  }
  return authors;
}

type Tally = { writes: number; reads: number; behind: number; readonly broken: string[] };

async function oneStep(die: Dice, authors: readonly Author[], asked: readonly Asked[], tally: Tally) {
  const { server, isPresent } = die.pick(asked);
  const author = die.pick(authors);
  if (die.chance(0.25)) {
    tally.writes += 1;
    await write(server, author);
  } else {
    tally.reads += 1;
    const reader = die.pick([author.secret, NOBODY, die.pick(authors).secret]);
    await read(server, author, reader, isPresent, tally);
  }
  // Now and then long enough for a replica to catch up.
  if (die.chance(0.02)) await setTimeout(300);
}

async function write(server: DatelineServer, author: Author): Promise<void> {
  author.begun += 1;
  const text = `"The dam will hold for ${author.begun} years," Tarel Voss told the ${author.name}.`;
  const input = { text, title: `Speech ${author.begun}`, outlet: author.name, location: text };
  const data = await answerOf(server, INGEST, { input }, author.secret);
  if (data.ingestArticle.outcome !== 'ADDED') throw new Error(JSON.stringify(data));
  author.acknowledged += 1;
}

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  ... on IngestArticlePayload { outcome }
  ... on InvalidInput { problems { message } }
} }`;
const COUNT = `query ($outlet: String!) { articles(first: 3, filter: { outlet: { name: $outlet } }) {
  totalCount nodes { title }
} }`;

async function read(
  server: DatelineServer,
  author: Author,
  secret: string,
  isPresent: boolean,
  tally: Tally,
): Promise<void> {
  const least = author.acknowledged;
  const data = await answerOf(server, COUNT, { outlet: author.name }, secret);
  const told: number = data.articles.totalCount;
  const isPromised = isPresent || secret === author.secret;
  if (told < least && !isPromised) tally.behind += 1;
  if ((told < least && isPromised) || told > author.begun) {
    tally.broken.push(
      `${author.name}: told ${told} articles where ${least} were acknowledged and ${author.begun} begun`,
    );
  }
}

async function answerOf(server: DatelineServer, query: string, variables: object, secret: string) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const { data, errors } = (await response.json()) as { data?: any; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}
