import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/package-root.ts';
import { exampleQueries } from '../../src/server/graphiql.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { startPostgres } from '../postgres/server.ts';
import { ask, quietServer } from '../support/ask.ts';
import { fillSkewedArchive } from '../support/skewed-archive.ts';
import { PAGES } from './large-archive.ts';

export interface CopiedArchive {
  /** What `dateline copy` told last: how many rows of how many tables agree. */
  readonly told: string;
  readonly interruptions: number;
  readonly queries: number;
  readonly problems: readonly string[];
}

/** When half of what was left has been copied the program is killed; when half of the rest has, it is asked to stop. */
const INTERRUPTIONS: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGTERM'];

/** Copies an archive of so many articles from SQLite to PostgreSQL, interrupted twice, and asks both the same questions. */
export async function copyArchive(articles: number): Promise<CopiedArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-copied-'));
  const original = join(folder, 'original.db');
  const server = await startPostgres();
  const copy = `postgres://postgres@127.0.0.1:${server.port}/postgres`;
  try {
    const database = openDatabase(original);
    await fillSkewedArchive(database, articles);
    await database.$disconnect();
    let interruptions = 0;
    for (const signal of INTERRUPTIONS) interruptions += Number(await interrupted(original, copy, signal));
    const { code, out } = await copied(startCopy(original, copy));
    const told = out.trimEnd().split('\n').at(-1) ?? '';
    if (code !== 0) return { told, interruptions, queries: 0, problems: [`copy ended with ${code}: ${out}`] };
    return { told, interruptions, ...(await compared(original, copy)) };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

function startCopy(from: string, to: string): ChildProcess {
  const args = [join(packageRoot, 'bin', 'dateline.js'), 'copy', '--from', from, '--to', to];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Whether the program was at work when it was interrupted. */
async function interrupted(from: string, to: string, signal: NodeJS.Signals): Promise<boolean> {
  const child = startCopy(from, to);
  const end = once(child, 'exit');
  let half: number | null = null;
  // "120,000 of 2,500,000 rows: Mention", every few seconds.
  for await (const line of createInterface({ input: child.stderr as NonNullable<ChildProcess['stderr']> })) {
    const [done = 0, all = 0] = (/^([\d,]+) of ([\d,]+) rows/.exec(line) ?? [])
      .slice(1)
      .map((number) => Number(number.replaceAll(',', '')));
    half ??= (done + all) / 2;
    if (done >= half && done < all) child.kill(signal);
  }
  const [code, killedBy] = await end;
  return code !== 0 || killedBy !== null;
}

async function copied(child: ChildProcess): Promise<{ readonly code: number | null; readonly out: string }> {
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      out += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, out };
}

const GOLDEN = join(packageRoot, 'tests', 'golden', 'queries');

/** Every golden query, every example of the documents, and a page by each field of a filter. */
function questions(): readonly string[] {
  const golden = readdirSync(GOLDEN).filter((file) => file.endsWith('.graphql'));
  const pages = PAGES.map(({ list, page }) => `{ ${list}(${page}) { totalCount nodes { id } } }`);
  const words = ['ferry', 'quota -tunnel', '"harbor"', 'turb*'];
  return [
    ...golden.map((file) => readFileSync(join(GOLDEN, file), 'utf8')),
    ...exampleQueries(),
    ...pages,
    ...words.map((word) => `{ search(query: ${JSON.stringify(word)}, in: [ARTICLE, QUOTE]) { totalCount } }`),
  ];
}

async function compared(original: string, copy: string) {
  const databases: readonly Database[] = [openDatabase(original), openDatabase(copy)];
  const problems: string[] = [];
  const all = questions();
  for (const query of all) {
    const [one, other] = await Promise.all(
      databases.map(async (database) => answerOf(await ask(quietServer({ database }).server, query), query)),
    );
    if (one !== other) problems.push(`${query.trim().slice(0, 200)} has another answer`);
  }
  for (const database of databases) await database.$disconnect();
  return { queries: all.length, problems };
}

/** How well something was found each engine tells in its own way; that it was found, both. */
function answerOf(answer: { readonly data?: unknown; readonly errors?: unknown }, query: string): string {
  if (answer.errors) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
  const isRanked = query.includes('search(') && !/^\{ search\(.*totalCount \} \}$/.test(query);
  return isRanked ? '' : JSON.stringify(answer.data);
}
