import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { packageRoot } from '../../src/package-root.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { openQueue } from '../../src/queue/job-queue.ts';
import { countJobs } from '../../src/queue/job-table.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { articleId } from '../../src/store/identity.ts';
import { startPostgres } from '../postgres/server.ts';
import { generatedArticles } from '../support/generated-articles.ts';
import { tokenWith } from '../support/written.ts';

/** Long enough for an article; what a worker could not say is done is taken over after it. */
const LEASE_SECONDS = 20;

export interface Outage {
  readonly seed: number;
  /** Articles in the queue, and those that a program sends meanwhile. */
  readonly queued: number;
  readonly sent: number;
  readonly readers: number;
  readonly workers: number;
  readonly seconds: number;
}

export interface OutageResult {
  readonly answered: number;
  /** Answers that told a client to come again. */
  readonly toldToComeAgain: number;
  readonly problems: readonly string[];
}

/**
 * Stops PostgreSQL for a while when some of an archive has been read, while clients read and write by a server, workers do
 * jobs and a follower listens; then waits until all is done. What was lost, told twice or answered otherwise than by data
 * or by a word to come again.
 */
export async function problemsOfOutage(outage: Outage): Promise<OutageResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-away-')));
  const postgres = await startPostgres();
  const location = `postgres://postgres@127.0.0.1:${postgres.port}/postgres`;
  const programs: ChildProcess[] = [];
  const database = openDatabase(location);
  try {
    const token = await tokenWith(database, 'ingest');
    await enqueueAll(folder, database, location, outage);
    const served = start(['serve', '--port', '0'], location, 'pipe');
    programs.push(served);
    const url = await urlOf(served);
    const clients = clientsOf(url, token, outage);
    const work = () => start(['work', '--until-empty', '--threads', '1'], location, 'ignore');
    const workers = Array.from({ length: outage.workers }, work);
    programs.push(...workers);
    while ((await countJobs(database)).done < outage.queued / 4) await setTimeout(100);
    await postgres.halt();
    await setTimeout(outage.seconds * 1000);
    await postgres.start();
    const codes = await Promise.all(workers.map((worker) => exitCode(worker)));
    const ended = codes.filter((code) => code !== 0).map((code) => `a worker ended with code ${code}`);
    if (served.exitCode !== null) ended.push(`the server ended with code ${served.exitCode}`);
    const { answered, toldToComeAgain, seen, problems } = await clients.end();
    return {
      answered,
      toldToComeAgain,
      problems: [...ended, ...problems, ...(await lost(database, seen, outage))],
    };
  } finally {
    for (const program of programs) program.kill();
    await database.$disconnect();
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}

async function enqueueAll(
  folder: string,
  database: Database,
  location: string,
  { seed, queued }: Outage,
): Promise<void> {
  for (const { name, content } of generatedArticles(queued, seed)) writeFileSync(join(folder, name), content);
  const queue = await openQueue(database, location, { lease: LEASE_SECONDS });
  for await (const _ of enqueue([folder], queue, new AbortController().signal));
  await queue.close();
}

function start(args: readonly string[], location: string, stdout: 'pipe' | 'ignore'): ChildProcess {
  const env = { ...process.env, DATABASE_URL: location };
  const command = [join(packageRoot, 'bin', 'dateline.js'), ...args];
  return spawn(process.execPath, command, { env, stdio: ['ignore', stdout, 'ignore'] });
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** "GraphQL answers at http://127.0.0.1:4000/graphql (stop with Ctrl+C)". */
async function urlOf(served: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: served.stdout as NonNullable<ChildProcess['stdout']> })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('the server did not start');
}

const READ = '{ articles(first: 3) { totalCount nodes { title quotes(first: 2) { nodes { text } } } } }';
const WRITE = `mutation ($text: String!) { ingestArticle(input: { text: $text }) {
  ... on IngestArticlePayload { outcome } ... on InvalidInput { problems { message } } } }`;
const FOLLOW = 'subscription ($after: String) { articleIngested(after: $after) { cursor article { text } } }';

/** What a program sends for its own part. */
function textSent(number: number): string {
  return `"The dam will hold for ${number} years," Tarel Voss said in Orvane on Monday.\n`;
}

function clientsOf(url: string, token: string, { readers, sent, queued }: Outage) {
  const ending = new AbortController();
  const problems: string[] = [];
  let [answered, toldToComeAgain] = [0, 0];
  /** Whether there was an answer; asked again after a pause where the server said so. */
  const ask = async (body: object): Promise<boolean> => {
    try {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      if (!errors) answered += 1;
      else if (errors.every(({ extensions }) => extensions.code === 'SERVER_BUSY')) toldToComeAgain += 1;
      else problems.push(`${response.status}: ${JSON.stringify(errors)}`);
      return !errors;
    } catch (error) {
      problems.push(String(error));
      return false;
    }
  };
  const reader = async () => {
    while (!ending.signal.aborted) await setTimeout((await ask({ query: READ })) ? 20 : 200);
  };
  const writer = async () => {
    for (let number = 0; number < sent; ) {
      const isIn = await ask({ query: WRITE, variables: { text: textSent(number) } });
      if (isIn) number += 1;
      await setTimeout(isIn ? 50 : 500);
    }
  };
  const seen: string[] = [];
  const all = Promise.all([
    ...Array.from({ length: readers }, reader),
    follow(url, seen, queued + sent, ending),
  ]);
  const written = writer();
  return {
    end: async () => {
      await written;
      // The follower has its time to hear of the last one.
      for (let wait = 0; seen.length < queued + sent && wait < 600; wait++) await setTimeout(100);
      ending.abort();
      await all;
      return { answered, toldToComeAgain, problems, seen };
    },
  };
}

interface Feed {
  readonly articleIngested: { readonly cursor: string; readonly article: { readonly text: string } };
}

/** Goes on behind the last article that it was told of, as often as its connection ends. */
async function follow(url: string, seen: string[], all: number, ending: AbortController): Promise<void> {
  let after = await firstCursor(url);
  while (seen.length < all && !ending.signal.aborted) {
    const client = createClient({ url, retryAttempts: 0 });
    ending.signal.addEventListener('abort', () => client.dispose(), { once: true });
    try {
      const told: AsyncIterable<{ readonly data?: Feed | null }> = client.iterate<Feed>({
        query: FOLLOW,
        variables: { after },
      });
      for await (const { data } of told) {
        if (!data) break;
        seen.push(articleId(data.articleIngested.article.text));
        after = data.articleIngested.cursor;
        if (seen.length >= all) break;
      }
    } catch {
      // What was told last is known.
    }
    await setTimeout(200);
  }
}

async function firstCursor(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ corpus { feedCursor } }' });
  const { data } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
    data: { corpus: { feedCursor: string } };
  };
  return data.corpus.feedCursor;
}

async function lost(
  database: Database,
  seen: readonly string[],
  { queued, sent }: Outage,
): Promise<string[]> {
  const stored = new Set((await database.article.findMany({ select: { id: true } })).map(({ id }) => id));
  const unsaved = Array.from({ length: sent }, (_, number) => articleId(textSent(number))).filter(
    (id) => !stored.has(id),
  );
  const { done, failed, waiting, running } = await countJobs(database);
  const untold = [...stored].filter((id) => !seen.includes(id)).length;
  const facts: readonly (readonly [boolean, string])[] = [
    [unsaved.length > 0, `${unsaved.length} articles that were acknowledged are not there`],
    [stored.size !== queued + sent, `${stored.size} articles are stored, not ${queued + sent}`],
    [done !== queued, `${done} jobs are done, ${failed} failed, ${waiting} wait, ${running} run`],
    [untold > 0, `${untold} articles were not told to the follower`],
    [new Set(seen).size !== seen.length, `${seen.length - new Set(seen).size} were told twice`],
  ];
  return facts.flatMap(([isSo, fact]) => (isSo ? [fact] : []));
}
