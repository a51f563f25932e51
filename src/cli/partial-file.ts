import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Tells machines apart that share a folder. */
const HERE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const MARK = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.partial$/;

/** Where a file is written before it has its name: `quotes.csv.MACHINE-PROCESS-NUMBER.partial`, which says who writes it. */
export function partialPath(target: string, processId: number = process.pid): string {
  return `${target}.${HERE}-${processId}-${randomBytes(4).toString('hex')}.partial`;
}

/** Removes what processes of this machine that are gone have left of a file: whoever is killed can't clear up. */
export async function removeAbandoned(target: string): Promise<void> {
  const prefix = `${basename(target)}.`;
  const beside = await readdir(dirname(target)).catch(() => []);
  for (const name of beside) {
    if (!name.startsWith(prefix)) continue;
    const [, machine, processId] = MARK.exec(name.slice(prefix.length)) ?? [];
    if (machine !== HERE || isRunning(Number(processId))) continue;
    // What can't be removed is in nobody's way.
    await rm(join(dirname(target), name), { force: true }).catch(() => undefined);
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // It may be somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
