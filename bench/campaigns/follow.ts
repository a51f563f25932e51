import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import type { DatelineServer } from '../../src/server.ts';
import type { Database } from '../../src/store/database.ts';
import { type Dice, dice } from '../../tests/campaigns/dice.ts';
import { compiled, count, type Outcome } from '../outcome.ts';

const ARTICLES = 1_000;
const SEED = 6;
/** Comes in when all others have: whoever sees it has been told of all of them. */
const LAST = 'The last';

const { createServer, openDatabase } = await compiled<typeof import('../../src/index.ts')>('index');

/** A client that is cut off and goes on while another process ingests sees each article once. */
export async function run(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-campaign-'));
  const path = join(folder, 'graph.db');
  const database = openDatabase(path);
  try {
    const ingesting = ingestAll(folder, path);
    const { titles, cuts } = await followed(database, dice(SEED));
    await ingesting;
    const seen = new Set(titles);
    const missing = ARTICLES - seen.size;
    const repeated = titles.length - seen.size;
    return {
      rows: [
        [
          `${count(ARTICLES)} articles ingested by another process, a follower cut off ${count(cuts)} times meanwhile`,
          `${count(missing)} missing, ${count(repeated)} told twice`,
        ],
      ],
      broken: missing + repeated > 0 ? [`${missing} articles missing, ${repeated} told twice`] : [],
    };
  } finally {
    await database.$disconnect();
    rmSync(folder, { recursive: true });
  }
}

async function ingestAll(folder: string, database: string): Promise<void> {
  const [articles, last] = [join(folder, 'articles'), join(folder, 'last')];
  for (const made of [articles, last]) mkdirSync(made);
  for (let number = 1; number <= ARTICLES; number++) {
    const text = `"The dam will hold for ${number} years," Tarel Voss said in Orvane on Monday.\n`;
    writeFileSync(join(articles, `${number}.txt`), `---\ntitle: Speech ${number}\n---\n${text}`);
  }
  writeFileSync(join(last, 'last.txt'), `---\ntitle: ${LAST}\n---\nThe dam held.\n`);
  for (const one of [articles, last]) {
    const command = [new URL('../../bin/dateline.js', import.meta.url).pathname, 'ingest', one];
    const ingest = spawn(process.execPath, [...command, '--database', database], { stdio: 'ignore' });
    await succeeded(ingest);
  }
}

async function succeeded(process: ChildProcess): Promise<void> {
  const [code] = await once(process, 'exit');
  if (code !== 0) throw new Error(`dateline ingest ended with exit code ${code}`);
}

/** How a follower is cut off: it leaves, its connection breaks, or the server stops and another one starts. */
type Cut = 'leaves' | 'breaks' | 'stops';

/** What is told, in its order, over as many connections as it takes. */
async function followed(database: Database, die: Dice) {
  const titles: string[] = [];
  let cuts = 0;
  let served = await listen(database);
  let after = await presentCursor(served.server);
  for (;;) {
    const left = die.pick([0, 1, 2, 5, 10, 30]);
    const cut = die.pick<Cut>(['leaves', 'breaks', 'stops']);
    let told = 0;
    try {
      for await (const { cursor, title } of feed(served.url, after)) {
        if (title === LAST) {
          await served.server.stop(0);
          return { titles, cuts };
        }
        titles.push(title);
        after = cursor;
        if (told++ < left) continue;
        if (cut === 'leaves') break;
        if (cut === 'breaks') served.breakConnections();
        if (cut === 'stops') {
          await served.server.stop(0);
          served = await listen(database);
        }
      }
    } catch {
      // Cut off: what was told last is known.
    }
    cuts += 1;
  }
}

async function* feed(url: string, after: string) {
  const client = createClient({ url, retryAttempts: 0 });
  const query = `subscription ($after: String) {
    articleIngested(after: $after) { cursor article { title } }
  }`;
  const sent = client.iterate<{ articleIngested: { cursor: string; article: { title: string } } }>({
    query,
    variables: { after },
  });
  for await (const { data, errors } of sent) {
    if (!data) throw new Error(JSON.stringify(errors));
    const { cursor, article } = data.articleIngested;
    yield { cursor, title: article.title };
  }
}

async function listen(database: Database) {
  const server = createServer({ database });
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
  return { server, url: urlOf(server.http), breakConnections: connectionsOf(server.http) };
}

function urlOf(http: Server): string {
  // A server that listens on a port has an address of this kind.
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
}

/** What breaks all connections of a server, as a network does. */
function connectionsOf(http: Server): () => void {
  const sockets = new Set<Socket>();
  http.on('connection', (socket) => sockets.add(socket));
  return () => {
    for (const socket of sockets) socket.resetAndDestroy();
    sockets.clear();
  };
}

async function presentCursor({ fetch }: DatelineServer): Promise<string> {
  const response = await fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ corpus { feedCursor } }' }),
  });
  // The server answers with what was asked for.
  const { data } = (await response.json()) as { data: { corpus: { feedCursor: string } } };
  return data.corpus.feedCursor;
}
