import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { packageRoot } from '../../src/package-root.ts';
import { freePort } from '../postgres/server.ts';
import { type Dice, dice } from './dice.ts';

/** Servers of one database, and those who ask and follow them while one or another is killed. */
export interface Audience {
  /** Kills one (kill -9) and starts it again. */
  readonly killOne: () => Promise<void>;
  /** Waits until all followers were told of so many articles, ends everything, and gives what came of it. */
  readonly end: (articles: number) => Promise<Heard>;
}

export interface Heard {
  readonly answered: number;
  /** Requests that were in flight at a server when it was killed. */
  readonly cut: number;
  readonly followers: number;
  readonly problems: readonly string[];
}

interface Serving {
  readonly port: number;
  process: ChildProcess;
  /** How often it was killed. */
  kills: number;
  isUp: boolean;
}

const ASKERS = 2;
const FOLLOWERS = 3;
const PAUSE_MILLISECONDS = 50;
const PATIENCE_MILLISECONDS = 120_000;

const QUESTIONS = [
  '{ articles(first: 5) { totalCount nodes { title quotes(first: 2) { nodes { text speaker { name } } } } } }',
  '{ actors(first: 5) { nodes { name articles(first: 3) { totalCount nodes { title } } } } }',
  '{ corpus { articleCount quoteCount } events(first: 3) { nodes { title type } } }',
];

export async function openAudience(location: string, count: number, seed: number): Promise<Audience> {
  const servers = await Promise.all(Array.from({ length: count }, () => start(location)));
  const die = dice(seed);
  const over = new AbortController();
  const tally = { answered: 0, cut: 0, problems: [] as string[] };
  const seen = Array.from({ length: FOLLOWERS }, () => new Set<string>());
  const after = await presentCursor(servers[0]);
  const work = [
    ...Array.from({ length: ASKERS }, (_, index) => ask(servers, dice(seed + index), tally, over.signal)),
    ...seen.map((ids, index) => follow(servers, dice(seed + 10 + index), after, { ids, tally }, over.signal)),
  ];
  return {
    killOne: () => restart(die.pick(servers), location),
    end: async (articles) => {
      const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
      while (seen.some(({ size }) => size < articles) && !patience.aborted) await setTimeout(100);
      over.abort();
      for (const { process } of servers) process.kill('SIGKILL');
      await Promise.all(work);
      const missed = seen.filter(({ size }) => size !== articles);
      const problems = missed.map(({ size }) => `a follower was told of ${size} articles, not ${articles}`);
      return { ...tally, followers: FOLLOWERS, problems: [...tally.problems, ...problems] };
    },
  };
}

async function start(location: string): Promise<Serving> {
  const port = await freePort();
  const server = { port, process: serve(location, port), kills: 0, isUp: false };
  await isReady(server);
  return server;
}

async function restart(server: Serving, location: string): Promise<void> {
  server.isUp = false;
  server.kills += 1;
  server.process.kill('SIGKILL');
  server.process = serve(location, server.port);
  await isReady(server);
}

function serve(location: string, port: number): ChildProcess {
  const args = [join(packageRoot, 'bin', 'dateline.js'), 'serve', '--port', String(port)];
  return spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: location }, stdio: 'ignore' });
}

async function isReady(server: Serving): Promise<void> {
  while (!server.isUp) {
    await setTimeout(50);
    const response = await fetch(`http://127.0.0.1:${server.port}/ready`).catch(() => null);
    server.isUp = response?.ok ?? false;
  }
}

interface Tally {
  answered: number;
  cut: number;
  readonly problems: string[];
}

async function ask(servers: readonly Serving[], die: Dice, tally: Tally, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await setTimeout(PAUSE_MILLISECONDS);
    const server = oneUp(servers, die);
    const kills = server?.kills;
    try {
      if (!server) continue;
      await answerOf(server, die.pick(QUESTIONS));
      tally.answered += 1;
    } catch (error) {
      if (over.aborted) return;
      if (server?.kills !== kills) tally.cut += 1;
      else tally.problems.push(`a request failed: ${error}`);
    }
  }
}

/** Who shares requests out asks only those that say they are ready. */
function oneUp(servers: readonly Serving[], die: Dice): Serving | undefined {
  const up = servers.filter(({ isUp }) => isUp);
  return up.length > 0 ? die.pick(up) : undefined;
}

async function answerOf({ port }: Serving, query: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const { data, errors } = JSON.parse(text) as { data?: any; errors?: unknown };
  if (!data || errors) throw new Error(text);
  return data;
}

async function presentCursor(server: Serving | undefined): Promise<string> {
  if (!server) throw new Error('no server');
  return (await answerOf(server, '{ corpus { feedCursor } }')).corpus.feedCursor;
}

const FEED = `subscription ($after: String) {
  articleIngested(after: $after) { cursor article { id } }
}`;

/** Goes on at any server behind what it was told last. */
async function follow(
  servers: readonly Serving[],
  die: Dice,
  start: string,
  { ids, tally }: { readonly ids: Set<string>; readonly tally: Tally },
  over: AbortSignal,
): Promise<void> {
  let after = start;
  while (!over.aborted) {
    const server = oneUp(servers, die);
    const kills = server?.kills;
    try {
      if (!server) await setTimeout(PAUSE_MILLISECONDS);
      else
        for await (const { cursor, id } of feed(server.port, after, over)) {
          if (ids.has(id)) tally.problems.push(`${id} was told twice`);
          ids.add(id);
          after = cursor;
        }
    } catch (error) {
      if (!over.aborted && server?.kills === kills)
        tally.problems.push(`a subscription failed: ${JSON.stringify(error)} ${error}`);
    }
  }
}

async function* feed(port: number, after: string, over: AbortSignal) {
  const client = createClient({ url: `http://127.0.0.1:${port}/graphql`, retryAttempts: 0 });
  const end = () => client.dispose();
  over.addEventListener('abort', end, { once: true });
  const sent = client.iterate<{ articleIngested: { cursor: string; article: { id: string } } }>({
    query: FEED,
    variables: { after },
  });
  try {
    for await (const { data, errors } of sent) {
      if (!data) throw new Error(JSON.stringify(errors));
      const { cursor, article } = data.articleIngested;
      yield { cursor, id: article.id };
    }
  } finally {
    over.removeEventListener('abort', end);
    end();
  }
}
