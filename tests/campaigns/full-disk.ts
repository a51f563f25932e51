import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { dump } from '../support/dump.ts';
import { generatedArticles } from '../support/generated-articles.ts';

export interface FullDisk {
  /** Articles that were in when it was full, each time. */
  readonly stored: readonly number[];
  readonly problems: readonly string[];
}

/** Megabytes of the disk, and how much is added each time that it is full. */
const SIZES = [8, 24, 48, 400];

/**
 * Reads an archive onto a disk that is too small for it, and again whenever it has been made larger; compares what came
 * of it with a run on a disk with room. Null where nobody may mount one: that takes root on Linux.
 */
export async function ingestOntoFullDisk(articles: number): Promise<FullDisk | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-disk-')));
  const [disk, texts] = [join(folder, 'disk'), join(folder, 'texts')];
  for (const made of [disk, texts]) mkdirSync(made);
  if (!mounted(['-t', 'tmpfs', '-o', `size=${SIZES[0]}m`, 'tmpfs', disk])) return null;
  try {
    for (const { name, content } of generatedArticles(articles, 5)) writeFileSync(join(texts, name), content);
    const large = join(folder, 'large.db');
    const whole = await ingested(texts, large);
    const problems = whole.code === 0 ? [] : [`on a large disk: ${whole.err}`];
    const { stored, problems: met } = await grown(disk, texts, articles);
    return { stored, problems: [...problems, ...met, ...(await differences(join(disk, 'small.db'), large))] };
  } finally {
    // At once for everybody, at last where somebody has a file open still.
    spawnSync('umount', ['--lazy', disk]);
    rmSync(folder, { recursive: true });
  }
}

function mounted(args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0;
}

async function grown(disk: string, texts: string, articles: number): Promise<FullDisk> {
  const path = join(disk, 'small.db');
  const [stored, problems]: [number[], string[]] = [[], []];
  for (const size of SIZES) {
    mounted(['-o', `remount,size=${size}m`, disk]);
    if (stored.length < SIZES.indexOf(size)) stored.push(await storedWhole(path, problems));
    const { code, err } = await ingested(texts, path);
    if (code === 0) return { stored, problems };
    if (code !== 2 || !/^dateline: the disk is full; make room, and run the same command again$/m.test(err)) {
      problems.push(`with ${size} MB it ended with ${code}: ${err}`);
    }
  }
  return { stored, problems: [...problems, `${articles} articles did not fit`] };
}

/** How many articles are in: looked at when there is room again, which a reader needs too. */
async function storedWhole(path: string, problems: string[]): Promise<number> {
  const database = openDatabase(path);
  try {
    const [check] = await database.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check');
    if (check?.integrity_check !== 'ok') problems.push(`after it was full: ${check?.integrity_check}`);
    return await database.article.count();
  } finally {
    await database.$disconnect();
  }
}

async function ingested(texts: string, database: string) {
  const args = [join(packageRoot, 'bin', 'dateline.js'), 'ingest', texts, '--database', database];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: code as number | null, err };
}

async function differences(one: string, other: string): Promise<readonly string[]> {
  const databases = [openDatabase(one), openDatabase(other)];
  const [found = {}, expected = {}] = await Promise.all(databases.map((database) => dump(database)));
  await Promise.all(databases.map((database) => database.$disconnect()));
  return Object.keys(expected)
    .filter((table) => JSON.stringify(found[table]) !== JSON.stringify(expected[table]))
    .map((table) => `${table} is not that of the large disk`);
}
