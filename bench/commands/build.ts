import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase, pathFromLocation } from '../../src/store/database.ts';
import { isServer } from '../../src/store/postgresql/server-location.ts';
import { batchesInThreads } from '../archive/batch-thread.ts';
import { buildArchive } from '../archive/build.ts';
import { bytesFree, bytesNeeded, gigabytes } from '../archive/disk.ts';
import { interrupted } from '../interrupted.ts';
import { count } from '../outcome.ts';

export interface BuildArguments {
  readonly location: string;
  readonly articles: number;
  readonly length: 'full' | 'brief';
  readonly seed: number;
}

/** Builds an archive, or goes on building it. Says first what disk it needs, and does not begin where that is not free. */
export async function build({ location, ...size }: BuildArguments): Promise<void> {
  const needed = bytesNeeded(size);
  console.log(
    `${count(size.articles)} ${size.length} articles need about ${gigabytes(needed)} of disk in ${shown(location)}`,
  );
  if (!isServer(location)) checkDisk(pathFromLocation(location), needed);
  const database = openDatabase(location);
  const began = performance.now();
  let last = 0;
  const onProgress = (done: number, step: string) => {
    const seconds = (performance.now() - began) / 1000;
    if (step === 'articles' && seconds - last < 10) return;
    last = seconds;
    console.log(`${seconds.toFixed(0)} s: ${count(done)} articles, ${step}`);
  };
  const isDone = await buildArchive(database, size, {
    batches: batchesInThreads,
    onProgress,
    signal: interrupted,
  });
  await database.$disconnect();
  if (isDone) console.log(`built in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  else console.log('interrupted; the same command goes on');
}

function shown(location: string): string {
  return isServer(location) ? 'the server' : location;
}

function checkDisk(file: string, needed: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const there = existsSync(file) ? statSync(file).size : 0;
  const free = bytesFree(file);
  if (there + free < needed) {
    throw new Error(
      `${gigabytes(needed)} are needed and ${gigabytes(there + free)} free; name a file on another disk`,
    );
  }
}
