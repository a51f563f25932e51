import { type Database, openDatabase } from '../../src/store/database.ts';
import { isServer } from '../../src/store/postgresql/server-location.ts';
import { ask } from '../reads/load.ts';
import { databaseClock } from './database-time.ts';
import { arePeersInstalled } from './package.ts';
import { type Ids, QUESTIONS, type Question } from './questions.ts';
import { type Serving, startServing } from './serving.ts';
import { WAYS, type Way } from './ways.ts';

/** Rounds, each with every server in turn. A turn lasts for so much processor time, so that slow servers are not asked for longer. */
export interface Effort {
  readonly rounds: number;
  /** Seconds of processor time a turn. */
  readonly turn: number;
  /** Seconds of processor time before the first one, at most: it ends with the `WARM` answers of a quick server. */
  readonly warmUp: number;
  readonly connections: number;
}

/**
 * Answers after which a server gets no faster: until then its JavaScript is still being compiled, which for a quick server
 * is most of what it does. On a slow machine they take more seconds than elsewhere.
 */
export const WARM = 3000;

/** What a server did in each round, by processor time (its own and the database's) and by the clock. */
export interface Rates {
  readonly way: string;
  /** Answers a second of processor time. */
  readonly ofProcessor: readonly number[];
  readonly ofClock: readonly number[];
}

export interface Comparison {
  readonly question: string;
  readonly engine: 'sqlite' | 'postgresql';
  readonly rates: readonly Rates[];
}

/** Asks every server that can serve this database the same, having seen that each gives the same answer. */
export async function compare(location: string, effort: Effort): Promise<readonly Comparison[]> {
  const engine = engineOf(location);
  const database = openDatabase(location);
  const ids = await chosenIds(database);
  await database.$disconnect();
  const clock = await databaseClock(location);
  const servers: Serving[] = [];
  try {
    for (const [name, way] of waysFor(location)) {
      if (way.isPeer && !arePeersInstalled()) continue;
      servers.push(await startServing(name, location));
    }
    const comparisons: Comparison[] = [];
    for (const question of QUESTIONS) {
      await checkEqual(question, ids, servers);
      const rates = await measured(question, ids, servers, effort, clock);
      // What a server has compiled meanwhile must not answer otherwise.
      await checkEqual(question, ids, servers);
      comparisons.push({ question: question.name, engine, rates });
    }
    return comparisons;
  } finally {
    for (const server of servers) server.end();
  }
}

function engineOf(location: string): 'sqlite' | 'postgresql' {
  return isServer(location) ? 'postgresql' : 'sqlite';
}

/** What can serve a database. */
export function waysFor(location: string): readonly (readonly [string, Way])[] {
  const engine = engineOf(location);
  return Object.entries(WAYS).filter(([, way]) => way.engines.includes(engine));
}

/** An article in the middle of the archive, and the person that is quoted most. */
export async function chosenIds(database: Database): Promise<Ids> {
  const articles = await database.article.count();
  const [article, actor] = [
    await database.article.findFirst({
      orderBy: { published: 'asc' },
      skip: articles >> 1,
      select: { id: true },
    }),
    await database.actor.findFirst({
      where: { kind: 'PERSON' },
      orderBy: { quoteCount: 'desc' },
      select: { id: true },
    }),
  ];
  if (!article || !actor) throw new Error('the database is empty');
  return { article: article.id, actor: actor.id };
}

async function measured(
  question: Question,
  ids: Ids,
  servers: readonly Serving[],
  { rounds, turn, warmUp, connections }: Effort,
  clock: () => number,
): Promise<readonly Rates[]> {
  const rates = servers.map(({ way }) => ({ way, ofProcessor: [] as number[], ofClock: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, server] of servers.entries()) {
      const body = bodyFor(question, ids, server.way);
      const [budget, most] = round === 0 ? [warmUp, WARM] : [turn, Number.POSITIVE_INFINITY];
      const taken = await takeTurn(server, body, connections, { budget, most }, clock);
      if (round === 0) continue;
      rates[index]?.ofProcessor.push(taken.requests / taken.processor);
      rates[index]?.ofClock.push(taken.requests / taken.seconds);
    }
  }
  return rates;
}

/** Asks until so many seconds of processor time have gone, or it has been answered so often. */
async function takeTurn(
  server: Serving,
  body: string,
  connections: number,
  { budget, most }: { readonly budget: number; readonly most: number },
  clock: () => number,
) {
  const [began, own, others] = [performance.now(), (await server.usage()).processor, clock()];
  let [requests, processor] = [0, 0];
  while (processor < budget && requests < most) {
    // Twice as many each time, so that asking for the time does not count.
    const count = Math.max(connections * 2, Math.min(requests, 1000));
    await ask(server.port, body, connections, count);
    requests += count;
    processor = ((await server.usage()).processor - own + clock() - others) / 1_000_000;
  }
  return { requests, processor, seconds: (performance.now() - began) / 1000 };
}

function bodyFor(question: Question, ids: Ids, way: string): string {
  switch (WAYS[way]?.speaks) {
    case 'postgraphile':
      return JSON.stringify({ query: question.postgraphile, variables: question.values(ids) });
    case 'by name':
      return JSON.stringify({ question: question.name, ...question.values(ids) });
    default:
      return JSON.stringify({ query: question.query, variables: question.variables(ids) });
  }
}

/** Throws where a server gives another answer than the first one. */
export async function checkEqual(
  question: Question,
  ids: Ids,
  servers: readonly Pick<Serving, 'way' | 'port'>[],
): Promise<void> {
  let expected: string | undefined;
  for (const { way, port } of servers) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const body = bodyFor(question, ids, way);
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(`${way} fails at ${question.name}: ${JSON.stringify(errors).slice(0, 500)}`);
    const isOfTables = WAYS[way]?.speaks === 'postgraphile';
    const answer = JSON.stringify(sorted(isOfTables ? (question.normalized?.(data) ?? data) : data));
    expected ??= answer;
    if (answer !== expected) {
      throw new Error(
        `${way} answers ${question.name} otherwise:\n${answer.slice(0, 800)}\n${expected.slice(0, 800)}`,
      );
    }
  }
}

/** The fields of objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, sorted(field)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
