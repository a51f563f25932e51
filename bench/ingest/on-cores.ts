import { execFileSync } from 'node:child_process';

/**
 * Runs `work` with all threads of this process on so many cores, so that nothing of it (collecting, compiling) goes on beside;
 * then gives back those that it had. False where that can't be told to the system, and `work` has run as it may.
 */
export async function onCores(number: number, work: () => Promise<void>): Promise<boolean> {
  const cores = coresNow();
  if (cores === null) {
    await work();
    return false;
  }
  pinTo(cores.slice(0, number));
  try {
    await work();
  } finally {
    pinTo(cores);
  }
  return true;
}

/** Their numbers; null where the system has no `taskset`, as Linux does. */
function coresNow(): readonly number[] | null {
  try {
    const told = execFileSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
    return coresIn(told.trim().split(' ').at(-1) ?? '');
  } catch {
    return null;
  }
}

/** "0,1", "0-7" or "0-2,6". */
function coresIn(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function pinTo(cores: readonly number[]): void {
  execFileSync('taskset', ['-acp', cores.join(), String(process.pid)], { stdio: 'ignore' });
}
